import { expect, test } from "vitest"
import { sourceLine } from "../../../src/charts/page/source-line"
import { wordsFor } from "../../../src/i18n/intl"
import type { Source } from "../../../src/model/source"

const [en, ja] = [wordsFor("en"), wordsFor("ja")]

const source = (publisher: string, published?: string, i = 0): Source => ({
  ...{ id: `${publisher}-${i}`, title: "A report", publisher, kind: "news" },
  ...(published && { published }),
})

test("names those with most sources, counts the others and the sources, and says when they were published", () => {
  const sources = [
    source("Kyodo", "2026-01-12"),
    ...[1, 2, 3].map((i) => source("Reuters", "2026-02", i)),
    ...[1, 2].map((i) => source("Yomiuri", "2026-03-20", i)),
    ...["Jiji", "NHK", "AP"].map((name) => source(name)),
  ]
  expect(sourceLine(sources, en)).toBe(
    "Sources: Reuters, Yomiuri, Kyodo and 3 others; 9 sources, 12 January to 20 March 2026",
  )
  expect(sourceLine(sources, ja)).toBe("出典：Reuters、Yomiuri、Kyodoほか3機関、計9件（2026年1月12日～3月20日）")
})

test("names all where they are few, in the singular where there is one, and says where there is none", () => {
  expect(sourceLine([source("Reuters", "2026-02-14")], en)).toBe("Source: Reuters, 14 February 2026")
  expect(
    sourceLine(
      ["A", "B", "C", "D"].map((name) => source(name)),
      en,
    ),
  ).toBe("Sources: A, B, C and D; 4 sources")
  expect(sourceLine([], en)).toBe("Sources: none named")
})

test("counts a paper that carries an agency's wire for the agency", () => {
  const wires = [source("Jiji Press (nippon.com)"), source("nippon.com / Jiji Press"), source("Reuters")]
  expect(sourceLine(wires, en)).toBe("Sources: Jiji Press, nippon.com and Reuters; 3 sources")
})

test("a publisher without a name or a date beyond the calendar breaks nothing, and a name from right to left stands apart", () => {
  expect(sourceLine([source("", "Y170000002"), source("", "2026")], en)).toBe(
    "Sources: publisher not named; 2 sources, 1 January to 31 December 2026",
  )
  expect(sourceLine([source("وكالة الأنباء"), source("The Paper")], en)).toBe(
    "Sources: \u2068وكالة الأنباء\u2069 and The Paper; 2 sources",
  )
})
