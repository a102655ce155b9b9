import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { noLaneEdits } from "../../src/model/address"
import type { Dossier } from "../../src/model/dossier"
import type { Event } from "../../src/model/event"
import { hideLane, pinLane } from "../../src/model/lane-edits"
import { type LaneEdits, type LaneField, laneFields } from "../../src/model/view"
import { countRows, hasRow } from "../../src/query/bitmap"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { mostLanes } from "../../src/query/lane-plan"
import { type Lanes, lanesOf } from "../../src/query/lanes"
import * as arbitrary from "./arbitrary"
import { editsFor, laneValuesIn, peopled } from "./lane-oracle"
import { passes } from "./oracle"

const question = peopled.chain((dossier) =>
  fc.constantFrom(...laneFields).chain((field) =>
    fc.record({
      dossier: fc.constant(dossier),
      field: fc.constant(field),
      filters: arbitrary.filtersFor(dossier),
      limit: fc.integer({ min: 1, max: 6 }),
      edits: editsFor(dossier, field),
    }),
  ),
)
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never

interface Asked {
  readonly lanes: Lanes
  /** The matching events by row, with the values each has. */
  readonly events: ReadonlyMap<number, { readonly event: Event; readonly values: ReadonlySet<string> }>
  /** Keys of the lanes a row is in. */
  keysOf(row: number, lanes?: Lanes): readonly string[]
  again(edits: LaneEdits): Lanes
}

function ask({ dossier, filters, field, limit, edits }: Question): Asked {
  const index = buildIndex(dossier, 1)
  const { matching } = createFilter(index).rows(filters, [-Infinity, Infinity])
  const again = (changed: LaneEdits) => lanesOf(index, matching, field, limit, changed)
  const lanes = again(edits)
  const events = new Map(
    Array.from(rowOrder(dossier), (position, row) => [row, dossier.events[position]!] as const)
      .filter(([, event]) => passes(dossier, event, filters))
      .map(([row, event]) => [row, { event, values: laneValuesIn(dossier, event, field) }]),
  )
  const keysOf = (row: number, of = lanes) => {
    const keys: string[] = []
    of.forEachGroup(row, (lane) => void keys.push(of.shown[lane]!.key))
    return keys
  }
  return { lanes, events, keysOf, again }
}

const isRoot = (dossier: Dossier, field: LaneField, id: string) =>
  field !== "topic" || dossier.topics.find((topic) => topic.id === id)?.parent === undefined

describe("what lanes hold", () => {
  test("an event is in the lane of each of its values, but not in one whose subtopics' lanes hold it; else in the rest, unless it is in a hidden lane", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { lanes, events, keysOf } = ask(asked)
        for (const [row, { values }] of events) {
          const named = lanes.shown.filter(
            ({ id, apart }) => id && values.has(id) && !apart.some((key) => values.has(key)),
          )
          const isTold = [...lanes.shown.map(({ id }) => id), ...lanes.hidden].some((id) => id && values.has(id))
          const due = isTold ? named.map(({ key }) => key) : lanes.hidden.includes("*") ? [] : ["*"]
          expect(keysOf(row).toSorted()).toEqual(due.toSorted())
        }
      }),
      { numRuns: 150 },
    )
  })

  test("no matching event is lost: it is in a lane or in a hidden one", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { lanes, events, keysOf } = ask(asked)
        const hidden = lanes.hiddenRows()
        for (const row of events.keys()) expect(keysOf(row).length > 0 || hasRow(hidden, row)).toBe(true)
        if (lanes.hidden.length === 0) expect(countRows(hidden)).toBe(0)
      }),
      { numRuns: 150 },
    )
  })

  test("bits say what is told row by row", () => {
    fc.assert(
      fc.property(question, ({ ...asked }) => {
        const { lanes } = ask(asked)
        const size = asked.dossier.events.length
        const told = new Uint32Array(size)
        for (let row = 0; row < size; row++)
          lanes.forEachGroup(row, (lane) => {
            told[row]! |= 1 << lane
          })
        const written = new Uint32Array(size)
        lanes.writeTo(written)
        expect(written).toEqual(told)
      }),
      { numRuns: 120 },
    )
  })

  test("under a lane lie all events of its value, whatever lanes stand beneath it", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { lanes, events } = ask(asked)
        lanes.shown.forEach(({ id }, lane) => {
          if (id === undefined) return
          const under = lanes.rowsUnder(lane)
          for (const [row, { values }] of events) expect(hasRow(under, row)).toBe(values.has(id))
        })
      }),
      { numRuns: 150 },
    )
  })
})

describe("which lanes are shown", () => {
  test("without edits the values with most events, no more than asked for, none of them empty, and only families among the topics", () => {
    fc.assert(
      fc.property(question, ({ edits: _, ...asked }) => {
        const { lanes, events } = ask({ ...asked, edits: noLaneEdits })
        const { dossier, field, limit } = asked
        const counts = new Map<string, number>()
        for (const { values } of events.values())
          for (const id of values) if (isRoot(dossier, field, id)) counts.set(id, (counts.get(id) ?? 0) + 1)
        const ids = lanes.ids.filter((id) => id !== undefined)
        expect(ids.length).toBe(Math.min(limit, counts.size))
        const least = Math.min(...ids.map((id) => counts.get(id) ?? 0))
        for (const [id, count] of counts) if (!ids.includes(id)) expect(count).toBeLessThanOrEqual(least)
        expect(ids.every((id) => counts.has(id))).toBe(true)
        expect(lanes.isPartial).toBe(ids.length < counts.size)
      }),
      { numRuns: 120 },
    )
  })

  test("to hide a lane takes it away with those beneath it, and changes nothing in any other", () => {
    fc.assert(
      fc.property(question, fc.nat(), (asked, seed) => {
        const { lanes, events, keysOf, again } = ask(asked)
        const lane = lanes.shown[seed % Math.max(lanes.count, 1)]
        if (!lane) return
        const after = again(hideLane(asked.edits, lane.key))
        const gone = new Set([lane.key])
        for (const { key, parent } of lanes.shown) if (parent !== undefined && gone.has(parent)) gone.add(key)
        expect(after.shown.map(({ key }) => key)).toEqual(
          lanes.shown.map(({ key }) => key).filter((key) => !gone.has(key)),
        )
        expect(after.hidden).toContain(lane.key)
        for (const row of events.keys()) expect(keysOf(row, after)).toEqual(keysOf(row).filter((key) => !gone.has(key)))
      }),
      { numRuns: 150 },
    )
  })

  test("what is pinned stands first, in the order of the pins, however few events it holds", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { lanes, again } = ask(asked)
        const pins = asked.edits.pinned.filter((key) => key !== "unknown" && !asked.edits.hidden.includes(key))
        const pinned = lanes.shown.filter(({ isPinned }) => isPinned).map(({ key }) => key)
        // The rest has a lane only where something is left for it.
        expect(pinned).toEqual(pins.filter((key) => key !== "*" || pinned.includes("*")))
        const tops = lanes.shown.filter(({ depth }) => depth === 0)
        expect(tops.slice(0, pinned.length).map(({ key }) => key)).toEqual(pinned)
        const order = (of: Lanes) => of.shown.filter(({ isPinned }) => !isPinned).map(({ key }) => key)
        const last = lanes.shown.at(-1)
        if (!last || last.isPinned || last.depth > 0 || last.isExpanded) return
        const after = again(pinLane(asked.edits, last.key))
        expect(order(after)).toEqual(order(lanes).filter((key) => key !== last.key))
      }),
      { numRuns: 150 },
    )
  })

  test("siblings named in an order come first among themselves, in that order; what is in no lane comes last if it is named last", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { lanes } = ask(asked)
        const known = asked.edits.order.filter((key) => key !== "unknown")
        const order = known.at(-1) === "*" ? known.slice(0, -1) : known
        const free = lanes.shown.filter(({ isPinned }) => !isPinned)
        for (const parent of new Set(free.map((lane) => lane.parent))) {
          const siblings = free.filter((lane) => lane.parent === parent)
          const keys = siblings.map(({ key }) => key)
          const named = order.filter((key) => keys.includes(key))
          expect(keys.slice(0, named.length)).toEqual(named)
          if (known.at(-1) === "*" && keys.includes("*")) expect(keys.at(-1)).toBe("*")
        }
      }),
      { numRuns: 120 },
    )
  })

  test("lanes stand beneath the topic they belong to, which is expanded", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { lanes } = ask(asked)
        lanes.shown.forEach(({ key, depth, parent, isPinned }, place) => {
          if (depth === 0) {
            expect(parent).toBeUndefined()
            return
          }
          const above = lanes.shown.slice(0, place).findLast((other) => other.depth < depth)
          expect(above?.key).toBe(parent)
          expect(above?.isExpanded).toBe(true)
          expect(asked.edits.expanded).toContain(parent)
          expect(isPinned).toBe(false)
          expect(asked.dossier.topics.find(({ id }) => id === key)?.parent).toBe(parent)
        })
      }),
      { numRuns: 120 },
    )
  })

  test("edits that name nothing change nothing", () => {
    fc.assert(
      fc.property(question, fc.string(), (asked, odd) => {
        const keys = ["unknown", `~${odd}`, "__proto__"]
        const { lanes, again } = ask({ ...asked, edits: noLaneEdits })
        expect(again({ expanded: keys, pinned: keys, hidden: keys, order: keys }).shown).toEqual(lanes.shown)
      }),
    )
  })
})

describe("many and odd values", () => {
  const blank = (events: readonly Partial<Event>[], topics: Dossier["topics"] = []): Dossier => ({
    ...{ format: "sherpa.dossier", version: 1, id: "odd", title: { en: "Odd" } },
    ...{ provenance: [], phases: [], places: [], commitments: [], claims: [], agenda: [], sources: [], actors: [] },
    notes: [],
    figures: [],
    topics,
    events: events.map(
      (own, i): Event => ({
        ...{ id: `e${i}`, date: "2026-02-14", title: { en: `Event ${i}` }, kind: "meeting", status: "occurred" },
        ...{ participants: [], topics: [], evidence: [], links: [], revisions: [] },
        ...own,
      }),
    ),
  })
  const everything = (dossier: Dossier, field: LaneField, edits: LaneEdits, limit = 10) => {
    const index = buildIndex(dossier, 1)
    return lanesOf(index, createFilter(index).rows({}, [-Infinity, Infinity]).matching, field, limit, edits)
  }

  test("of more pins than there is room for the first have lanes, and the rest holds the others", () => {
    const kinds = Array.from({ length: 60 }, (_, i) => `kind-${i}`)
    const dossier = blank(kinds.map((kind) => ({ kind })))
    const lanes = everything(dossier, "kind", { ...noLaneEdits, pinned: kinds })
    expect(lanes.count).toBe(mostLanes)
    expect(lanes.shown.map(({ key }) => key)).toEqual([...kinds.slice(0, mostLanes - 1), "*"])
    for (let row = 0; row < 60; row++) {
      let visits = 0
      lanes.forEachGroup(row, () => visits++)
      expect(visits).toBe(1)
    }
  })

  test("subtopics for which there is no room stay in the lane of their topic", () => {
    const children = Array.from({ length: 50 }, (_, i) => ({ id: `t${i}`, parent: "root", label: { en: `t${i}` } }))
    const dossier = blank(
      children.map(({ id }) => ({ topics: [id] })),
      [{ id: "root", label: { en: "Root" } }, ...children],
    )
    const lanes = everything(dossier, "topic", { ...noLaneEdits, expanded: ["root"] })
    expect(lanes.count).toBeLessThanOrEqual(mostLanes)
    const bits = new Uint32Array(50)
    lanes.writeTo(bits)
    const inRoot = bits.filter((own) => own & 1).length
    expect(inRoot + lanes.count - 1).toBe(50)
  })

  test("topics in a circle, and those whose parent is not there, have lanes of their own", () => {
    const topics = [
      { id: "a", parent: "b", label: { en: "A" } },
      { id: "b", parent: "a", label: { en: "B" } },
      { id: "orphan", parent: "nobody", label: { en: "Orphan" } },
      { id: "self", parent: "self", label: { en: "Self" } },
    ]
    const dossier = blank([{ topics: ["a"] }, { topics: ["orphan"] }, { topics: ["self"] }], topics)
    const lanes = everything(dossier, "topic", { ...noLaneEdits, expanded: ["a", "b", "self"] })
    expect(lanes.ids).toEqual(["a", "b", "orphan", "self"])
  })

  test("a dossier without topics has one lane, of what has none", () => {
    const lanes = everything(blank([{}, {}]), "topic", noLaneEdits)
    expect(lanes.ids).toEqual([undefined])
    expect(lanes.isPartial).toBe(false)
    expect(everything(blank([]), "topic", noLaneEdits).count).toBe(0)
  })
})
