import { expect, test } from "vitest"
import type { Spot } from "../../../src/charts/timeline/spot"
import { endSpot, nextSpot } from "../../../src/views/timeline/walk-spots"

const spot = (row: number, lane: number, x: number, y = lane * 50): Spot => ({
  key: `event:${row}:${lane}`,
  ...{ row, lane, y, x0: x - 4, x1: x + 4, r: 4 },
})
const at = (spots: readonly Spot[], key: string) => spots.find((spot) => spot.key === key)
const spots = [spot(3, 0, 300), spot(1, 0, 100), spot(2, 0, 200), spot(2, 2, 200), spot(4, 2, 290), spot(5, 3, 10)]

test("right and left go by time within the lane", () => {
  expect(nextSpot(spots, at(spots, "event:1:0"), "right")?.key).toBe("event:2:0")
  expect(nextSpot(spots, at(spots, "event:3:0"), "left")?.key).toBe("event:2:0")
  expect(nextSpot(spots, at(spots, "event:3:0"), "right")).toBeUndefined()
})

test("down and up go to what is nearest in the next lane that holds anything", () => {
  expect(nextSpot(spots, at(spots, "event:3:0"), "down")?.key).toBe("event:4:2")
  expect(nextSpot(spots, at(spots, "event:4:2"), "up")?.key).toBe("event:3:0")
  expect(nextSpot(spots, at(spots, "event:2:2"), "down")?.key).toBe("event:5:3")
})

test("events of one day follow each other from top to bottom", () => {
  const day = [spot(1, 0, 100, 10), spot(2, 0, 100, 30), spot(3, 0, 110, 10)]
  expect(nextSpot(day, at(day, "event:1:0"), "right")?.key).toBe("event:2:0")
  expect(nextSpot(day, at(day, "event:2:0"), "right")?.key).toBe("event:3:0")
})

test("without a start, or with one that is gone, a walk begins at the first event of the first lane", () => {
  expect(nextSpot(spots, undefined, "right")?.key).toBe("event:1:0")
  expect(nextSpot(spots, at(spots, "event:9:9"), "down")?.key).toBe("event:1:0")
  expect(nextSpot([], undefined, "right")).toBeUndefined()
})

test("Home and End lead to the first and the last of the lane that are in sight", () => {
  expect(endSpot(spots, 0, "first")?.key).toBe("event:1:0")
  expect(endSpot(spots, 0, "last")?.key).toBe("event:3:0")
  expect(endSpot(spots, 1, "first")).toBeUndefined()
})
