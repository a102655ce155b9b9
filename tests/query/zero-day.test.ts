import { expect, test } from "vitest"
import { dayOfIso } from "../../src/model/day"
import type { Dossier } from "../../src/model/dossier"
import { buildIndex } from "../../src/query/columns"
import { zeroDayOf } from "../../src/query/zero-day"
import { dossier } from "../fixtures/born-case"

const culminating = dossier.anchors?.culminating
const zeroOf = (changed: Dossier) => zeroDayOf(buildIndex(changed, 1))
const redated = (date: string): Dossier => ({
  ...dossier,
  events: dossier.events.map((event) => (event.id === culminating ? { ...event, date } : event)),
})

test("T0 is the day of the culminating event, or the first of its days", () => {
  expect(zeroOf(dossier)).toBe(dayOfIso("2026-03-19"))
  expect(zeroOf(redated("2026-03-19/2026-03-20"))).toBe(dayOfIso("2026-03-19"))
  expect(zeroOf(redated("2026-03-19T10:00:00-04:00"))).toBe(dayOfIso("2026-03-19"))
})

test("where there is none, the reason is told", () => {
  expect(zeroOf({ ...dossier, anchors: undefined })).toBe("unnamed")
  expect(zeroOf({ ...dossier, events: dossier.events.filter(({ id }) => id !== culminating) })).toBe("unknown")
})

test.each([
  "2026-03",
  "2026",
  "2026-21",
  "2026-03-19~",
  "2026-03-19?",
  "[2026-03-19,2026-03-20]",
  "../2026-03-19",
  "..",
])("days are not counted to %s", (date) => expect(zeroOf(redated(date))).toBe("inexact"))
