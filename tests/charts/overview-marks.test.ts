import { expect, test } from "vitest"
import { overviewMarks } from "../../src/charts/overview-marks"
import { timeScale } from "../../src/charts/scale"
import { wordsFor } from "../../src/i18n/intl"
import type { Window } from "../../src/model/view"

const scale = timeScale([0, 99], 10, 410)
const words = wordsFor("en")
const other = (window: Window) => overviewMarks({ other: window, asOf: undefined }, scale, 50, words)

test("nothing stands over the overview where nothing is compared and the record is whole", () => {
  expect(overviewMarks({ other: undefined, asOf: undefined }, scale, 50, words)).toEqual([])
})

test("the other side's days are framed and named", () => {
  const [frame, name] = other([25, 49])
  expect(frame).toMatchObject({ kind: "rect", x: 110, width: 100, fill: "none" })
  expect(name).toMatchObject({ kind: "text", text: "B" })
})

test("days beyond the strip are cut at its ends, and where none is left nothing is drawn", () => {
  expect(other([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])[0]).toMatchObject({ x: 10, width: 400 })
  expect(other([200, 300])).toEqual([])
  expect(other([-50, -1])).toEqual([])
})

test("a single day is framed, without a name it has no room for", () => {
  expect(other([10, 10])).toHaveLength(1)
})

test("what came after the day of a rewound record is veiled, from the end of that day", () => {
  const [veil, line] = overviewMarks({ other: undefined, asOf: 49 }, scale, 50, words)
  expect(veil).toMatchObject({ kind: "rect", x: 210, width: 200 })
  expect(line).toMatchObject({ kind: "line", x1: 210, x2: 210 })
  expect(overviewMarks({ other: undefined, asOf: 500 }, scale, 50, words)).toEqual([])
})
