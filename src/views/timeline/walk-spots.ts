/** The keys' way through the timeline: by time within a lane, by nearness from lane to lane. */
import type { Spot } from "../../charts/timeline/spot"

export type Direction = "left" | "right" | "up" | "down"

const middle = (spot: Spot) => (spot.x0 + spot.x1) / 2

/** Order within a lane: by time, then from top to bottom, so that events of one day follow each other. */
const inOrder = (a: Spot, b: Spot) => middle(a) - middle(b) || a.y - b.y

/** The next spot from one; the first of all where there is none; undefined at the edge. */
export function nextSpot(spots: readonly Spot[], from: Spot | undefined, direction: Direction): Spot | undefined {
  if (!from) return spots.toSorted((a, b) => a.lane - b.lane || inOrder(a, b))[0]
  if (direction === "left" || direction === "right") {
    const own = spotsOfLane(spots, from.lane)
    return own[own.indexOf(from) + (direction === "right" ? 1 : -1)]
  }
  const step = direction === "down" ? 1 : -1
  const beyond = spots.filter((spot) => (spot.lane - from.lane) * step > 0)
  if (beyond.length === 0) return undefined
  const lane = beyond.reduce(
    (nearest, spot) => ((spot.lane - nearest) * step < 0 ? spot.lane : nearest),
    beyond[0]!.lane,
  )
  return beyond
    .filter((spot) => spot.lane === lane)
    .toSorted((a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)) || inOrder(a, b))[0]
}

/** The first or the last spot of a lane that is in sight. */
export function endSpot(spots: readonly Spot[], lane: number, end: "first" | "last"): Spot | undefined {
  return spotsOfLane(spots, lane).at(end === "first" ? 0 : -1)
}

const spotsOfLane = (spots: readonly Spot[], lane: number) =>
  spots.filter((spot) => spot.lane === lane).toSorted(inOrder)
