import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { forEachRow } from "../../src/query/bitmap"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { fold } from "../../src/query/fold"
import { search } from "../../src/query/search"
import { createSearchBuilder, decodeSearch, encodeSearch } from "../../src/query/search-index"
import { dossier as born } from "../fixtures/born-case"
import * as arbitrary from "./arbitrary"

/** Searches as the app does, over an index that has been bytes. */
function engineFor(dossier: Dossier): (text: string) => readonly string[] | undefined {
  const index = buildIndex(dossier, 1)
  const order = rowOrder(dossier)
  const builder = createSearchBuilder()
  for (const position of order) builder.add(dossier.events[position]!)
  const searchIndex = decodeSearch(encodeSearch(builder.finish(index.catalog)))
  return (text) => {
    const found = search(searchIndex, index, text)
    if (!found) return undefined
    const ids: string[] = []
    forEachRow(found, 0, found.size, (row) => {
      ids.push(dossier.events[order[row]!]!.id)
    })
    return ids.sort()
  }
}

/** What Search promises, by looking through every text with regular expressions. */
function scan(dossier: Dossier, text: string): readonly string[] | undefined {
  const runs = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー"
  const pieces = new RegExp(`[${runs}]+|(?:(?![${runs}])[\\p{L}\\p{N}\\p{M}])+`, "gu")
  const piecesOf = (value: string) => fold(value).match(pieces) ?? []
  const isRun = (piece: string) => new RegExp(`^[${runs}]`, "u").test(piece)
  const terms = piecesOf(text)
  if (terms.length === 0) return undefined
  const matching = dossier.events.filter((event) => {
    const own = [event.title.en, event.title.ja, event.summary?.en, event.summary?.ja]
    const actors = dossier.actors
      .filter(({ id }) => event.participants.some(({ actor }) => actor === id))
      .flatMap(({ name, aliases }) => [name.en, name.ja, ...aliases])
    const topics = dossier.topics
      .filter(({ id }) => event.topics.includes(id))
      .flatMap(({ label, keywords }) => [label.en, label.ja, ...(keywords?.en ?? []), ...(keywords?.ja ?? [])])
    const sources = dossier.sources
      .filter(({ id }) => event.evidence.some(({ source }) => source === id))
      .flatMap(({ title, publisher }) => [title, publisher])
    const places = dossier.places.filter(({ id }) => event.place === id).flatMap(({ name }) => [name.en, name.ja])
    const held = [...own, ...actors, ...topics, ...sources, ...places].flatMap((value) =>
      value ? piecesOf(value) : [],
    )
    return terms.every((term) =>
      held.some((piece) =>
        isRun(term) ? isRun(piece) && piece.includes(term) : !isRun(piece) && piece.startsWith(term),
      ),
    )
  })
  return matching.map(({ id }) => id).sort()
}

const scraps = [
  "抑止",
  "止力",
  "抑止力",
  "力",
  "日米同盟",
  "ﾆﾎﾝ",
  "ニホン",
  "にほん",
  "G7",
  "Ｇ７",
  "サミット",
  "summit",
  "Summits",
  "sum",
  "São",
  "sao",
  "Japan's",
  "𠮷田",
  "田",
  "-",
  "・",
  " ",
  "東京",
  "한미",
  "2026",
]
const text = fc.array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""))
const spaced = fc.array(fc.constantFrom(...scraps, "抑", "s", "to"), { maxLength: 3 }).map((parts) => parts.join(" "))

/** Random dossiers with texts made of scraps that share letters. */
const worded = arbitrary.dossier.chain((dossier) =>
  fc
    .record({
      texts: fc.array(text, { minLength: 8, maxLength: 8 }),
      queries: fc.array(fc.oneof(spaced, text), { minLength: 1, maxLength: 6 }),
    })
    .map(({ texts, queries }) => {
      const of = (i: number) => texts[i % texts.length]!
      return {
        queries,
        dossier: {
          ...dossier,
          places: [{ id: "p0", name: { ja: of(3) } }],
          actors: dossier.actors.map((actor, i) => ({ ...actor, name: { en: of(i + 1) }, aliases: [of(i + 2)] })),
          topics: dossier.topics.map((topic, i) => ({ ...topic, label: { ja: of(i) }, keywords: { en: [of(i + 5)] } })),
          sources: dossier.sources.map((source, i) => ({ ...source, title: of(i + 3) })),
          events: dossier.events.map((event, i) => ({
            ...event,
            title: { en: of(i), ja: of(i + 4) },
            summary: { ja: of(i * 3) },
            ...(i % 5 === 0 && { place: "p0" }),
          })),
        },
      }
    }),
)

describe("search", () => {
  test("finds exactly what a look through every text finds", () => {
    fc.assert(
      fc.property(worded, ({ dossier, queries }) => {
        const find = engineFor(dossier)
        for (const query of queries) expect(find(query)).toEqual(scan(dossier, query))
      }),
      { numRuns: 100 },
    )
  })

  test("finds in the born case what a look through every text finds, in both languages", () => {
    const find = engineFor(born)
    for (const query of [
      "抑止力",
      "ﾆﾎﾝ",
      "Motegi",
      "茂木 ルビオ",
      "deterr",
      "rare earth",
      "レアアース",
      "Munich 2026",
      "The Japan Times",
      "米",
      "tokyo",
      "MOTEGI rubio",
      "関税",
      "xyzzy",
      "s",
    ]) {
      expect(find(query)).toEqual(scan(born, query))
    }
  })

  test("finds 抑止力 and half-width ﾆﾎﾝ in the born case", () => {
    const find = engineFor(born)
    expect(find("抑止力")?.length).toBeGreaterThan(0)
    const ofJapan = born.events.filter(({ participants }) => participants.some(({ actor }) => actor === "japan"))
    expect(ofJapan.length).toBeGreaterThan(50)
    expect(find("ﾆﾎﾝ")).toEqual(expect.arrayContaining(ofJapan.map(({ id }) => id)))
    for (const text of ["ニホン", "にほん"]) expect(find(text)).toEqual(find("ﾆﾎﾝ"))
  })

  test("finds who is written in characters by the kana they are read as, of either width, with a space or without", () => {
    const find = engineFor(born)
    const ofMotegi = born.events.filter(({ participants }) =>
      participants.some(({ actor }) => actor === "toshimitsu-motegi"),
    )
    expect(ofMotegi.length).toBeGreaterThan(0)
    expect(find("ﾓﾃｷﾞ")).toEqual(ofMotegi.map(({ id }) => id).sort())
    for (const text of ["モテギ", "もてぎ", "もてぎ としみつ", "もてぎとしみつ"])
      expect(find(text)).toEqual(find("ﾓﾃｷﾞ"))
  })

  test("asks nothing when nothing but signs is typed", () => {
    expect(engineFor(born)(" ・ ")).toBeUndefined()
  })
})
