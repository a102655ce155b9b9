import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { levels, statuses } from "../../src/model/event"
import { localize } from "../../src/model/localized"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { type RankedField, rankNames, ranksBy, sortByDate, sortByRanks } from "../../src/query/list-order"
import { dossier as bornCase } from "../fixtures/born-case"
import * as arbitrary from "./arbitrary"

const fields = ["kind", "level", "status", "place", "participants", "topics", "sources"] as const
const kindName = (kind: string) => `the ${kind}`

/** What an event is sorted by, plainly: a name, a number, or nothing. */
function keyOf(dossier: Dossier, event: Dossier["events"][number], field: RankedField, locale: "en" | "ja") {
  const name = (nouns: readonly { readonly id: string; readonly name: object }[], id: string | undefined) =>
    nouns.flatMap((noun) => (noun.id === id ? [localize(noun.name, locale)] : []))[0]
  const known = (ids: readonly string[], nouns: readonly { readonly id: string }[]) =>
    ids.find((id) => nouns.some((noun) => noun.id === id))
  const { actors, topics, places, sources } = dossier
  switch (field) {
    case "kind":
      return kindName(event.kind)
    case "level":
      return event.level && levels.indexOf(event.level)
    case "status":
      return statuses.indexOf(event.status)
    case "place":
      return name(places, event.place)
    case "participants": {
      // Of an actor named twice the strongest role counts.
      const taking = event.participants.filter(({ role }) => role !== "mentioned").map(({ actor }) => actor)
      const inOrder = event.participants.map(({ actor }) => actor).filter((actor) => taking.includes(actor))
      return name(actors, known(inOrder, actors))
    }
    case "topics":
      return topics.flatMap(({ id, label }) => (id === known(event.topics, topics) ? [localize(label, locale)] : []))[0]
    case "sources":
      return new Set(event.evidence.map(({ source }) => source).filter((id) => sources.some((one) => one.id === id)))
        .size
  }
}

function plainSort(
  dossier: Dossier,
  rows: readonly number[],
  field: RankedField,
  locale: "en" | "ja",
  descending: boolean,
) {
  const order = rowOrder(dossier)
  const keys = new Map(rows.map((row) => [row, keyOf(dossier, dossier.events[order[row]!]!, field, locale)]))
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return rows.toSorted((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
    const sign = descending ? -1 : 1
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : compare(String(x), String(y)))
  })
}

describe("the order of the list", () => {
  test.each(fields)(
    "by %s is that of a plain sort: alike stay in the order of time, what has nothing comes last",
    (field) => {
      const subject = fc.oneof(
        { weight: 4, arbitrary: arbitrary.dossier },
        { weight: 1, arbitrary: fc.constant(bornCase) },
      )
      fc.assert(
        fc.property(
          subject,
          fc.constantFrom("en", "ja"),
          fc.boolean(),
          fc.nat(7),
          (dossier, locale, descending, leftOut) => {
            const index = buildIndex(dossier, 1)
            const rows = Uint32Array.from({ length: index.size }, (_, row) => row).filter((row) => row % 8 !== leftOut)
            const sorted = sortByRanks(rows, ranksBy(index, field, locale, kindName), descending)
            expect([...sorted]).toEqual(plainSort(dossier, [...rows], field, locale, descending))
          },
        ),
        { numRuns: 60 },
      )
    },
  )

  test("by date is that of the rows: by the first day it may have been, then the last, then the id; or all of it backwards", () => {
    const rows = Uint32Array.of(1, 4, 9)
    expect([...sortByDate(rows, false)]).toEqual([1, 4, 9])
    expect([...sortByDate(rows, true)]).toEqual([9, 4, 1])
  })

  test("equal names share a rank; numbers in names count by their value", () => {
    expect([...rankNames(["Round 10", "Round 9", "round 10", "Round 9"], "en").of]).toEqual([2, 0, 1, 0])
  })
})
