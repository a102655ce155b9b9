import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { type Event, relations } from "../../src/model/event"
import { hasRow } from "../../src/query/bitmap"
import {
  type ChainDirection,
  chainBitmap,
  chainOf,
  type EventChain,
  rowsOfChain,
  stepsAway,
} from "../../src/query/chains"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { linksFrom } from "../../src/query/links"
import type { Index } from "../../src/query/rows"
import {
  dossier as bornCase,
  eventOf as bornEventOf,
  index as bornIndex,
  rowOf as bornRowOf,
} from "../fixtures/born-case"
import { date } from "./arbitrary"

interface Opened {
  readonly index: Index
  readonly idOf: (row: number) => string
  readonly rowOf: (id: string) => number
}

type Linked = readonly { readonly id: string; readonly date: string; readonly links: Event["links"] }[]

function open(linked: Linked): Opened {
  const events = linked.map((one) => ({
    ...{ ...one, title: { en: one.id }, kind: "meeting", status: "occurred" as const },
    ...{ participants: [], topics: [], evidence: [], revisions: [] },
  }))
  const dossier: Dossier = { ...bornCase, anchors: undefined, events }
  const ids = Array.from(rowOrder(dossier), (position) => linked[position]?.id ?? "")
  return { index: buildIndex(dossier, 1), idOf: (row) => ids[row] ?? "", rowOf: (id) => ids.indexOf(id) }
}

const link = fc.record({ event: fc.nat(9).map((n) => `e${n}`), relation: fc.constantFrom(...relations) })
const linkedEvents: fc.Arbitrary<Linked> = fc
  .array(fc.tuple(date, fc.array(link, { maxLength: 3 })), { minLength: 1, maxLength: 9 })
  .map((events) => events.map(([date, links], i) => ({ id: `e${i}`, date, links })))
const direction = fc.constantFrom<ChainDirection>("led", "followed")

/** The rule as it is written at the head of chains.ts, applied to the records again and again until nothing changes. */
function naiveDepths(
  linked: Linked,
  { index, rowOf }: Opened,
  start: string,
  way: ChainDirection,
): Map<string, number> {
  const depths = new Map([[`${start} direct`, 0]])
  const isPossible = (id: string) =>
    way === "led"
      ? index.firstDay[rowOf(id)]! <= index.lastDay[rowOf(start)]!
      : index.lastDay[rowOf(id)]! >= index.firstDay[rowOf(start)]!
  const known = linked.flatMap(({ id, links }) =>
    links.filter(({ event }) => rowOf(event) >= 0).map(({ event, relation }) => ({ from: id, to: event, relation })),
  )
  const leads = known.flatMap(({ from, to, relation }) => {
    if (relation === "part-of") return []
    const [cause, effect] = relation === "prepares" ? [from, to] : [to, from]
    return [way === "led" ? { near: effect, far: cause } : { near: cause, far: effect }]
  })
  const within = known.filter(({ relation }) => relation === "part-of")
  for (let changed = true; changed; ) {
    changed = false
    const reach = (id: string, standing: string, depth: number) => {
      if (standing !== "direct" && !isPossible(id)) return
      const key = `${id} ${standing}`
      if ((depths.get(key) ?? Number.POSITIVE_INFINITY) <= depth) return
      depths.set(key, depth)
      changed = true
    }
    for (const [key, depth] of [...depths]) {
      const [id, standing] = key.split(" ")
      for (const { near, far } of leads)
        if (near === id) reach(far, standing === "direct" ? "direct" : "inferred", depth + 1)
      for (const { from, to } of within) {
        if (from === id) reach(to, "around", depth)
        if (to === id && standing !== "around") reach(from, "inferred", depth)
      }
    }
  }
  const best = new Map<string, number>()
  for (const [key, depth] of depths) {
    const id = key.split(" ")[0]!
    if (id !== start) best.set(id, Math.min(depth, best.get(id) ?? depth))
  }
  return best
}

const idsAndDepths = ({ steps }: EventChain, { idOf }: Opened) =>
  new Map(steps.map(({ row, depth }) => [idOf(row), depth]))
const sorted = (map: ReadonlyMap<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

describe("the chain of an event", () => {
  test("holds whom the rule reaches, each at its least depth, whatever circles the links make", () => {
    fc.assert(
      fc.property(linkedEvents, direction, (linked, way) => {
        const opened = open(linked)
        for (const { id } of linked) {
          const chain = chainOf(opened.index, opened.rowOf(id), way)
          expect(sorted(idsAndDepths(chain, opened))).toEqual(sorted(naiveDepths(linked, opened, id, way)))
        }
      }),
      { numRuns: 400 },
    )
  })

  test("names for each event a link that the record holds, and one nearer to go back to", () => {
    fc.assert(
      fc.property(linkedEvents, direction, (linked, way) => {
        const { index, rowOf } = open(linked)
        const chain = chainOf(index, rowOf("e0"), way)
        const depthOf = new Map([[chain.row, 0], ...chain.steps.map(({ row, depth }) => [row, depth] as const)])
        for (const { row, via, depth, relation, isSaidHere } of chain.steps) {
          const [from, to] = isSaidHere ? [row, via] : [via, row]
          expect(linksFrom(index.links!, from)).toContainEqual({ relation, row: to })
          expect(depthOf.get(via)).toBeLessThanOrEqual(relation === "part-of" ? depth : depth - 1)
        }
      }),
    )
  })

  test("stands nearest first, each event once, without the event itself, the same each time", () => {
    fc.assert(
      fc.property(linkedEvents, direction, (linked, way) => {
        const { index, rowOf } = open(linked)
        const chain = chainOf(index, rowOf("e0"), way)
        expect(chain).toEqual(chainOf(index, rowOf("e0"), way))
        const rows = chain.steps.map(({ row }) => row)
        expect(new Set(rows).size).toBe(rows.length)
        expect(rows).not.toContain(chain.row)
        const places = chain.steps.map(({ depth, row }) => depth * 100 + (way === "led" ? -row : row))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        const bitmap = chainBitmap(index, chain)
        for (let row = 0; row < index.size; row += 1)
          expect(hasRow(bitmap, row)).toBe(row === chain.row || rows.includes(row))
      }),
    )
  })

  test("what led to an event has that event among what followed, where links alone say so", () => {
    fc.assert(
      fc.property(linkedEvents, (linked) => {
        const plain = linked.map((one) => ({
          ...one,
          links: one.links.filter(({ relation }) => relation !== "part-of"),
        }))
        const { index, rowOf } = open(plain)
        const start = rowOf("e0")
        for (const { row, depth } of chainOf(index, start, "led").steps)
          expect(chainOf(index, row, "followed").steps).toContainEqual(expect.objectContaining({ row: start, depth }))
      }),
    )
  })

  const lists = (linked: Linked, id: string, way: ChainDirection) => {
    const opened = open(linked)
    const chain = chainOf(opened.index, opened.rowOf(id), way)
    return {
      all: chain.steps.map(({ row }) => opened.idOf(row)),
      away: stepsAway(chain).map(({ row }) => opened.idOf(row)),
    }
  }
  const plain = (id: string, date: string, ...links: Event["links"]) => ({ id, date, links })

  test("what led to the whole led to its part, and a part brings what led to it; siblings come to nothing", () => {
    const linked = [
      plain("call", "2026-01-01", { event: "visit", relation: "prepares" }),
      plain("visit", "2026-03-18/2026-03-20"),
      plain("talks", "2026-03-19", { event: "visit", relation: "part-of" }, { event: "notes", relation: "follows" }),
      plain("dinner", "2026-03-19", { event: "visit", relation: "part-of" }),
      plain("notes", "2026-02-01"),
    ]
    expect(lists(linked, "dinner", "led")).toEqual({ all: ["visit", "call"], away: ["call"] })
    expect(lists(linked, "talks", "led")).toEqual({ all: ["visit", "notes", "call"], away: ["notes", "call"] })
    expect(lists(linked, "visit", "led").away).toEqual(["notes", "call"])
  })

  test("a part of the whole that came only afterwards has not led here, but a link that says so outright stands", () => {
    const linked = [
      plain("round", "2026-01/2026-04"),
      plain("late", "2026-04-10", { event: "round", relation: "part-of" }),
      plain("reply", "2026-02-01", { event: "round", relation: "responds-to" }),
      plain("misdated", "2026-05-01", { event: "reply", relation: "prepares" }),
    ]
    expect(lists(linked, "reply", "led").all).toEqual(["misdated", "round"])
  })

  test("an event linked twice over is named by what says most", () => {
    const linked = [
      plain("talks", "2026-02-14", { event: "summit", relation: "prepares" }),
      plain("summit", "2026-03-19", { event: "talks", relation: "follows" }),
    ]
    const { index, rowOf } = open(linked)
    expect(chainOf(index, rowOf("summit"), "led").steps).toMatchObject([{ relation: "prepares" }])
    expect(chainOf(index, rowOf("talks"), "followed").steps).toMatchObject([{ relation: "prepares" }])
  })

  test("a link to itself leads nowhere, and an event without links has an empty chain", () => {
    const self = relations.map((relation) => ({ event: "a", relation }))
    expect(lists([plain("a", "2026-01-01", ...self), plain("b", "2026-01-02")], "a", "led").all).toEqual([])
    expect(lists([plain("a", "2026-01-01", ...self), plain("b", "2026-01-02")], "b", "followed").all).toEqual([])
  })

  test("a hundred thousand links in one long chain are walked in a moment", () => {
    const size = 100_000
    const firstDay = Int32Array.from({ length: size }, (_, i) => i)
    const links = {
      from: Uint32Array.from({ length: size - 1 }, (_, i) => i + 1),
      to: Uint32Array.from({ length: size - 1 }, (_, i) => i),
      relation: new Uint8Array(size - 1).fill(relations.indexOf("follows")),
    }
    const index = { ...bornIndex, size, firstDay, lastDay: firstDay, links }
    expect(chainOf(index, size - 1, "led").steps).toHaveLength(size - 1)
    expect(chainOf(index, 0, "followed").steps).toHaveLength(size - 1)
  })
})

describe("the chains of the born case", () => {
  const summit = bornRowOf("2026-03-19-takaichi-trump-summit")

  test("lead from the summit back to Munich, which it followed, and to all that is said to have prepared it", () => {
    const chain = chainOf(bornIndex, summit, "led")
    const munich = chain.steps.find(({ row }) => bornEventOf(row)?.id === "2026-02-14-motegi-rubio-munich")
    expect(munich).toMatchObject({ depth: 1, via: summit, relation: "follows", isSaidHere: false })
    const prepared = bornCase.events.filter(({ links }) =>
      links.some(({ event, relation }) => event === "2026-03-19-takaichi-trump-summit" && relation === "prepares"),
    )
    expect(prepared.length).toBeGreaterThan(3)
    const direct = new Set(chain.steps.filter(({ depth }) => depth === 1).map(({ row }) => bornEventOf(row)?.id))
    for (const { id } of prepared) expect(direct).toContain(id)
  })

  test("nothing that surely came after the summit has led to it", () => {
    for (const { row } of chainOf(bornIndex, summit, "led").steps)
      expect(bornIndex.firstDay[row]!).toBeLessThanOrEqual(bornIndex.lastDay[summit]!)
  })

  test("as a filter: the event and its chain; of an event that is not on record, nothing", () => {
    const rows = rowsOfChain(bornIndex, { event: "2026-03-19-takaichi-trump-summit", direction: "led" })
    expect(hasRow(rows, summit)).toBe(true)
    expect(rows).toEqual(chainBitmap(bornIndex, chainOf(bornIndex, summit, "led")))
    expect(rowsOfChain(bornIndex, { event: "nowhere", direction: "led" }).words.every((word) => word === 0)).toBe(true)
  })
})
