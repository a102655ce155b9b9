import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Note, newNote } from "../../src/model/note"
import { forEachRow } from "../../src/query/bitmap"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { rowsOfIds } from "../../src/query/rows-of"
import { search } from "../../src/query/search"
import { createSearchBuilder } from "../../src/query/search-index"
import { notedEvents, searchNotes } from "../../src/query/search-notes"
import { dossier } from "../fixtures/born-case"

const noteOn = (event: string, text: string, id = `${event}:${text}`): Note =>
  newNote(id, { kind: "event", event }, text, 0)
const notes = [
  noteOn("a", "Ask the embassy about Ōkubo"),
  noteOn("b", "抑止力について確認する"),
  { ...noteOn("c", "embassy, again"), on: { kind: "time" as const, date: "2026" } },
]
const found = (text: string) => searchNotes(notes, text)?.map(({ text: own }) => own.slice(0, 3))

describe("among notes", () => {
  test("every term must be found: words from their beginning, Japanese anywhere, marks and width aside", () => {
    expect(found("EMBASS")).toEqual(["Ask", "emb"])
    expect(found("embassy okubo")).toEqual(["Ask"])
    expect(found("bassy")).toEqual([])
    expect(found("止力")).toEqual(["抑止力"])
    expect(found("カクニン")).toEqual([])
    expect(found("ﾆﾂｲﾃ")).toEqual(["抑止力"])
    expect(found("…")).toBeUndefined()
  })

  test("events are named for each term, and none where no note on an event holds any", () => {
    expect(notedEvents(notes, "embassy 抑止")).toEqual([["a"], ["b"]])
    expect(notedEvents(notes, "again")).toEqual([])
  })
})

describe("among events with notes", () => {
  const index = buildIndex(dossier, 1)
  const order = rowOrder(dossier)
  const builder = createSearchBuilder()
  for (const position of order) builder.add(dossier.events[position]!)
  const words = builder.finish(index.catalog)
  const idsFound = (text: string, among: readonly Note[] = []) => {
    const hits = notedEvents(among, text)
    const rows = rowsOfIds(index, hits.flat())
    const noted = hits.map((events) => events.flatMap((event) => rows.get(event) ?? []))
    const ids = new Set<string>()
    const bitmap = search(words, index, text, noted)
    if (bitmap) forEachRow(bitmap, 0, bitmap.size, (row) => void ids.add(dossier.events[order[row]!]!.id))
    return ids
  }

  test("an event is found when each term is in its record or in its notes, and only then", () => {
    const term = fc.constantFrom("munich", "summit", "xyzzy", "plugh", "抑止力", "関税", "zzz")
    const some = fc.constantFrom(...dossier.events.slice(0, 40).map(({ id }) => id), "never")
    const written = fc.array(fc.tuple(some, fc.array(term, { minLength: 1, maxLength: 3 })), { maxLength: 6 })
    fc.assert(
      fc.property(written, fc.array(term, { minLength: 1, maxLength: 3 }), (texts, wanted) => {
        const own = texts.map(([event, said], i) => noteOn(event, said.join(" "), `n${i}`))
        const expected = dossier.events.filter(({ id }) =>
          wanted.every(
            (one) => idsFound(one).has(id) || texts.some(([event, said]) => event === id && said.includes(one)),
          ),
        )
        expect(idsFound(wanted.join(" "), own)).toEqual(new Set(expected.map(({ id }) => id)))
      }),
      { numRuns: 60 },
    )
  })
})
