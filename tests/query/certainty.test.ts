import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { type Answer, dayOfIso, inWindow, parseEdtf } from "../../src/model/edtf"
import { validate } from "../../src/model/validate"
import type { Window } from "../../src/model/view"
import { certaintyOf } from "../../src/query/certainty"
import { buildIndex, decodeIndex, encodeIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { calendarReach } from "../../src/query/rows"
import { smallDossier } from "../fixtures/small-dossier"
import { edtfText } from "../model/sample-dates"
import * as arbitrary from "./arbitrary"
import { answerOf, eventsOf, reachOf } from "./oracle"

const anyDate = fc.oneof(arbitrary.date, edtfText).filter((text) => parseEdtf(text) !== undefined)

/** Dossiers with dates of every form, far and near. */
const dossier = arbitrary.dossier.chain((made) =>
  fc
    .array(anyDate, { minLength: made.events.length, maxLength: made.events.length })
    .map((dates): Dossier => ({ ...made, events: made.events.map((event, i) => ({ ...event, date: dates[i]! })) })),
)

/** Windows that cut the dates of a dossier: their ends are days on which something begins or ends, or one beside, or halves of days as in a gesture. */
function windowsFor({ events }: Dossier): fc.Arbitrary<Window> {
  const edges = events.flatMap(({ date }) => {
    const span = parseEdtf(date)!
    return [span.firstDay, span.lastDay, span.latestStart, span.earliestEnd, ...(span.parts ?? []).flat()]
  })
  const near = edges.filter((day) => day > calendarReach[0] + 2 && day < calendarReach[1] - 2)
  if (near.length === 0) return arbitrary.window
  const end = fc.tuple(fc.constantFrom(...near), fc.constantFrom(-1, -0.5, 0, 0, 0.5, 1)).map(([day, by]) => day + by)
  const ends = fc.tuple(end, end).map(([a, b]): Window => [Math.min(a, b), Math.max(a, b)])
  const drag = ends.chain(([a, b]) => fc.integer({ min: -3, max: 3 }).map((by): Window => [a + by, b + by]))
  return fc.oneof(arbitrary.window, ends, drag)
}

const session = dossier.chain((made) =>
  fc.record({
    dossier: fc.constant(made),
    filters: arbitrary.filtersFor(made),
    windows: fc.array(windowsFor(made), { minLength: 1, maxLength: 8 }),
    isPrepared: fc.boolean(),
  }),
)

describe("certainty", () => {
  test("of every form of date the columns say in every window what the date itself does, step after step of a drag", () => {
    fc.assert(
      fc.property(session, ({ dossier, filters, windows, isPrepared }) => {
        const built = buildIndex(dossier, 1)
        const index = decodeIndex(encodeIndex(built), built.catalog, built.dossier, 1)
        const filter = createFilter(index)
        while (isPrepared && filter.prepare());
        const order = rowOrder(dossier)
        for (const asked of windows) {
          const window = reachOf(dossier, asked)
          const passing = new Set(eventsOf(dossier, filters, window).map(({ id }) => id))
          const rows = filter.rows(filters, asked)
          const counts: Record<Answer, number> = { yes: 0, possibly: 0, no: 0 }
          order.forEach((position, row) => {
            const event = dossier.events[position]!
            const answer = answerOf(event, window)
            const note = `${event.date} in ${asked}`
            expect(certaintyOf(index).answer(row, asked), note).toBe(answer)
            expect(rows.has(row), note).toBe(passing.has(event.id))
            expect(rows.isPossible(row), note).toBe(passing.has(event.id) && answer === "possibly")
            if (passing.has(event.id)) counts[answer] += 1
          })
          expect(rows.count).toBe(counts.yes + counts.possibly)
          expect(rows.possible).toBe(counts.possibly)
        }
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ["2026-03", "2026-03-10/2026-04-30", "possibly"],
    ["2026-03", "2026-02-10/2026-04-30", "yes"],
    ["2026-01/2026-03", "2026-02-01/2026-02-28", "yes"],
    ["2026-01/2026-03", "2026-03-20/2026-04-28", "possibly"],
    ["[2026-03-03,2026-03-05]", "2026-03-04/2026-03-04", "no"],
    ["[2026-03-03,2026-03-05]", "2026-03-05/2026-03-09", "possibly"],
    ["{2026-03-03,2026-03-05}", "2026-03-05/2026-03-09", "yes"],
    ["2026-03-03/", "2026-03-10/2026-03-11", "possibly"],
    ["2026-03-03/..", "2026-03-10/2026-03-11", "yes"],
  ] as const)("%s in %s: %s", (date, window, expected) => {
    const { dossier } = validate(smallDossier())
    const [first, ...rest] = dossier!.events
    const index = buildIndex({ ...dossier!, events: [{ ...first!, date }, ...rest] }, 1)
    const [from = "", to = ""] = window.split("/")
    const rows = createFilter(index).rows({}, [dayOfIso(from), dayOfIso(to)])
    const row = rowOrder({ events: [{ ...first!, date }, ...rest] }).indexOf(0)
    expect(rows.has(row)).toBe(expected !== "no")
    expect(rows.isPossible(row)).toBe(expected === "possibly")
    expect(inWindow(parseEdtf(date)!, [dayOfIso(from), dayOfIso(to)])).toBe(expected)
  })

  test("a dossier of days alone pays nothing for doubt", () => {
    const index = buildIndex(validate(smallDossier()).dossier!, 1)
    expect(index.doubt).toBeUndefined()
  })
})
