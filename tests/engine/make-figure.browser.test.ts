import { beforeAll, expect, test } from "vitest"
import type { Figure } from "../../src/charts/page/figure"
import { makeFigure, type Shelf } from "../../src/engine/make-figure"
import { defaultView } from "../../src/model/address"
import { viewToText } from "../../src/model/address-text"
import type { Dossier } from "../../src/model/dossier"
import { dayOfIso } from "../../src/model/edtf"
import type { FigureSpec } from "../../src/model/figure"
import type { View } from "../../src/model/view"
import { rowsPerChunk } from "../../src/store/records"
import { fetchBornCase } from "../fixtures/BornCase"
import { shelfOf } from "../fixtures/shelf"

let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})

const madeOn = dayOfIso("2026-04-06")
const summit = "2026-03-19-takaichi-trump-summit"

function make(view: Partial<View> = {}, wish: Partial<FigureSpec> = {}, shelf: Shelf = shelfOf(dossier)) {
  const address = viewToText({ ...defaultView(dossier.id), ...view })
  const spec: FigureSpec = {
    ...{ chart: "timeline", address, preset: "slide-16-9", look: "light", language: "en" },
    ...wish,
  }
  return makeFigure(shelf, spec, { madeOn, signal: new AbortController().signal, hasTables: true })
}

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
/** The events in the first table, by id. */
const idsIn = ({ tables }: Figure): readonly unknown[] => tables[0]?.rows.map(([id]) => id) ?? []
const textsIn = (figure: Figure): string => JSON.stringify(figure.pages)

test("every record that is drawn has been read, and each piece of the record once", async () => {
  const read: number[] = []
  const figure = await make(
    { window: everything },
    {},
    shelfOf(dossier, (chunk) => read.push(chunk)),
  )
  expect(idsIn(figure).length).toBe(dossier.events.length)
  expect(read).toEqual([...new Set(read)])
  expect(read.length).toBe(Math.ceil(dossier.events.length / rowsPerChunk))
})

test("of a crowd only what is drawn is read, unless the data behind it is wanted", async () => {
  const events = Array.from({ length: 5000 }, (_, i) => {
    const event = dossier.events[i % dossier.events.length]!
    return { ...event, id: `${event.id}-${i}`, links: [], date: `${1900 + (i % 120)}-0${1 + (i % 9)}` }
  })
  const crowd = { ...dossier, events, commitments: [], anchors: undefined }
  const address = viewToText({ ...defaultView(dossier.id), window: everything, lanes: "none" })
  const spec: FigureSpec = { chart: "timeline", address, preset: "slide-16-9", look: "light", language: "en" }
  const chunksRead = async (hasTables: boolean) => {
    const read = new Set<number>()
    const shelf = shelfOf(crowd, (chunk) => read.add(chunk))
    await makeFigure(shelf, spec, { madeOn, signal: new AbortController().signal, hasTables })
    return read.size
  }
  expect(await chunksRead(true)).toBe(Math.ceil(5000 / rowsPerChunk))
  expect(await chunksRead(false)).toBeLessThan(Math.ceil(5000 / rowsPerChunk) / 2)
})

test("a filter, a search and a chain leave the events that the screens show", async () => {
  const tariffs = await make({ window: everything, filters: { topic: { include: ["tariffs"], exclude: [] } } })
  const wanted = dossier.events.filter(({ topics }) => topics.includes("tariffs")).map(({ id }) => id)
  expect([...idsIn(tariffs)].sort()).toEqual([...wanted].sort())
  expect(tariffs.subtitle).toMatch(/tariffs/i)
  const searched = await make({ window: everything, search: "Salaknib" })
  expect(idsIn(searched).length).toBeGreaterThan(0)
  expect(idsIn(searched).length).toBeLessThan(10)
  const led = await make({ window: everything, chain: { event: summit, direction: "led" } })
  expect(idsIn(led)).toContain(summit)
  expect(idsIn(led).length).toBeLessThan(dossier.events.length)
  expect(led.subtitle).toContain("Takaichi")
})

test("as of a day nothing that became known later is in the figure", async () => {
  const then = await make({ window: everything, asOf: dayOfIso("2026-02-04") })
  expect(then.tables[0]?.rows.find(([id]) => id === summit)).toContain("Proposed")
  expect(idsIn(then)).not.toContain("2026-03-20-step-up")
  expect(then.sources.every(({ published }) => published === undefined || published.slice(0, 10) <= "2026-02-04")).toBe(
    true,
  )
})

test("a comparison is drawn of both sides, and the search of the other side is obeyed", async () => {
  const compare = { mode: "overlaid", window: undefined, filters: {}, chain: undefined, search: "Salaknib" } as const
  const figure = await make({ window: everything, compare }, { chart: "compare" })
  const plain = await make({ window: everything, compare: { ...compare, search: "" } }, { chart: "compare" })
  expect(figure.title).not.toBe(plain.title)
})

test("the reader's notes stay at home unless it is wished", async () => {
  const note = {
    ...{ id: "n", on: { kind: "time" as const, date: "2026-02-14/2026-03-19" }, text: "Not for the minister" },
    ...{ created: "2026-02-15T09:30:00Z", changed: "2026-02-15T09:30:00Z" },
  }
  const shelf = shelfOf({ ...dossier, notes: [note] })
  expect(textsIn(await make({}, {}, shelf))).not.toContain('minister"')
  expect(textsIn(await make({}, {}, shelf))).not.toContain("Not for the")
  expect(textsIn(await make({}, { notes: true }, shelf))).toContain("Not for the")
})

test("the language of the figure is its own, and it remembers what it was made from", async () => {
  const figure = await make({}, { language: "ja" })
  expect(figure.title).toMatch(/日/)
  expect(figure.memory).toMatchObject({ dossier: dossier.id, revision: 1, made: "2026-04-06", hash: "0".repeat(64) })
})

test("the same wish gives the same figure, the network too", async () => {
  const [one, other] = [await make({}, { chart: "network" }), await make({}, { chart: "network" })]
  expect(JSON.stringify(one)).toBe(JSON.stringify(other))
})

test("a figure that is no longer wanted is not drawn to its end", async () => {
  const over = new AbortController()
  const shelf = shelfOf(dossier, () => over.abort())
  const spec: FigureSpec = {
    ...{ chart: "timeline", address: viewToText(defaultView(dossier.id)), preset: "slide-16-9" },
    ...{ look: "light", language: "en" },
  }
  await expect(makeFigure(shelf, spec, { madeOn, signal: over.signal, hasTables: true })).rejects.toThrow(/abort/i)
})
