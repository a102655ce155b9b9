/** What reference managers are told, read back by readers of each format that know nothing of how it was written. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bibtex } from "../../../src/exporters/citations/bibtex"
import { citationsOf } from "../../../src/exporters/citations/citation"
import { cslJson } from "../../../src/exporters/citations/csl-json"
import { ris } from "../../../src/exporters/citations/ris"
import type { Source } from "../../../src/model/source"
import { bornFigure } from "../../fixtures/figure"

const source = (more: Partial<Source> = {}): Source => ({ id: "s1", title: "T", publisher: "P", kind: "news", ...more })

interface Entry {
  readonly type: string
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
}

/** As BibTeX reads: braces are counted, whatever stands before them. */
function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = []
  let at = 0
  const expectNext = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, "y")
    sticky.lastIndex = at
    const found = sticky.exec(text)
    if (!found) throw new Error(`${pattern} not at ${at}: ${text.slice(at, at + 40)}`)
    at = sticky.lastIndex
    return found[1] ?? ""
  }
  const braced = (): string => {
    const start = at
    let depth = 0
    do {
      if (text[at] === "{") depth += 1
      if (text[at] === "}") depth -= 1
      at += 1
    } while (depth > 0 && at < text.length)
    if (depth !== 0) throw new Error("A brace is not closed")
    return text.slice(start + 1, at - 1)
  }
  while (at < text.length) {
    const type = expectNext(/@(\w+)\{/)
    const key = expectNext(/([^\s,{}"#%~\\]+),\n/)
    const fields: Record<string, string> = {}
    while (text[at] !== "}") {
      const name = expectNext(/ {2}(\w+) = /)
      if (name in fields) throw new Error(`${name} stands twice`)
      fields[name] = text[at] === "{" ? braced() : expectNext(/([a-z]+)/)
      expectNext(/(,)\n/)
    }
    expectNext(/(\})\n\n?/)
    entries.push({ type, key, fields })
  }
  return entries
}

const fromTex = (text: string) =>
  text
    .replace(/^\{|\}$/g, "")
    .replace(
      /\\text(backslash|braceleft|braceright|asciitilde|asciicircum)\{\}|\\([$&%#_])/g,
      (_, word, letter) =>
        letter ?? { backslash: "\\", braceleft: "{", braceright: "}", asciitilde: "~", asciicircum: "^" }[String(word)],
    )

/** Records of RIS; throws on a line that is none. */
function recordsOf(text: string): readonly (readonly (readonly [string, string])[])[] {
  const records: (readonly [string, string])[][] = []
  let open: (readonly [string, string])[] | undefined
  for (const line of text.split("\r\n")) {
    if (line === "") continue
    const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    if (!tag || /[\r\n]/.test(line)) throw new Error(`No line of RIS: ${JSON.stringify(line)}`)
    if (tag === "TY") open = []
    if (!open) throw new Error(`${tag} outside a record`)
    open.push([tag, value])
    if (tag === "ER") {
      records.push(open)
      open = undefined
    }
  }
  if (open) throw new Error("A record is not closed")
  return records
}

const items = (...sources: Source[]): readonly Record<string, unknown>[] => JSON.parse(cslJson(citationsOf(sources)))
const tags = (...sources: Source[]) => recordsOf(ris(citationsOf(sources))).map((record) => new Map(record))

describe("the citations of a figure", () => {
  test("are as many as its sources, in each format, under the same keys", () => {
    const { sources } = bornFigure()
    const citations = citationsOf(sources)
    const keys = citations.map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(100)
    expect(new Set(keys).size).toBe(keys.length)
    expect(entriesOf(bibtex(citations)).map(({ key }) => key)).toEqual(keys)
    expect(recordsOf(ris(citations)).map((record) => new Map(record).get("ID"))).toEqual(keys)
    expect(items(...sources).map(({ id }) => id)).toEqual(keys)
    expect(items(...sources).map(({ title }) => title)).toEqual(citations.map(({ title }) => title))
  })

  test("say when a source was published as exactly as the record, and never when it was looked up", () => {
    const dated = (published: string) => items(source({ published }))[0]?.issued
    expect(dated("2026-02-14")).toEqual({ "date-parts": [[2026, 2, 14]] })
    expect(dated("2026-02")).toEqual({ "date-parts": [[2026, 2]] })
    expect(dated("2026")).toEqual({ "date-parts": [[2026]] })
    expect(dated("2026-02-14~")).toEqual({ "date-parts": [[2026, 2, 14]], circa: true })
    expect(dated("2026-02-13/2026-02-15")).toEqual({
      "date-parts": [
        [2026, 2, 13],
        [2026, 2, 15],
      ],
    })
    expect(dated("201X")).toEqual({ literal: "201X" })
    expect(dated("no date")).toBeUndefined()
    expect(dated("../2026-02-01")).toEqual({ "date-parts": [[2026, 2, 1]], circa: true })
    const inBib = (published: string) => entriesOf(bibtex(citationsOf([source({ published })])))[0]?.fields
    expect(inBib("[2026-01-01,2026-02-01]")).toMatchObject({ note: "[2026-01-01,2026-02-01]" })
    expect(inBib("[2026-01-01,2026-02-01]")?.date).toBeUndefined()
    expect(inBib("-0044-03-15")?.year).toBeUndefined()
    expect(tags(source({ published: "2026-21" }))[0]?.get("DA")).toBe("2026///2026-21")
    const all = cslJson(citationsOf([source({ published: "2026" })]))
    expect(all).not.toMatch(/accessed/)
    expect(bibtex(citationsOf([source()]))).not.toMatch(/urldate|year|date/)
    const [entry] = entriesOf(bibtex(citationsOf([source({ published: "2026-02-14~" })])))
    expect(entry?.fields).toMatchObject({ year: "2026", month: "feb", date: "2026-02-14~" })
    expect(tags(source({ published: "2026-02" }))[0]?.get("DA")).toBe("2026/02//")
    expect(tags(source({ published: "2026-02~" }))[0]?.get("DA")).toBe("2026/02//2026-02~")
    expect(tags(source({ published: "2026-02-04" }))[0]?.get("DA")).toBe("2026/02/04/")
    expect(tags(source({ published: "2026" }))[0]?.get("PY")).toBe("2026")
  })

  test("say what a source is", () => {
    const kinds = (["news", "official", "analysis"] as const).map((kind, at) => source({ id: `s${at}`, kind }))
    expect(items(...kinds).map(({ type }) => type)).toEqual(["article-newspaper", "report", "webpage"])
    expect(items(...kinds).map((item) => item.publisher ?? item["container-title"])).toEqual(["P", "P", "P"])
    expect(entriesOf(bibtex(citationsOf(kinds))).map(({ type }) => type)).toEqual(["article", "techreport", "misc"])
    expect(tags(...kinds).map((record) => record.get("TY"))).toEqual(["NEWS", "RPRT", "ELEC"])
    expect(items(source({ titleIsDescription: true }))[0]?.title).toBe("[T]")
  })

  test("tell two sources apart that would have the same key", () => {
    expect(
      citationsOf([source({ id: "a.b" }), source({ id: "A.B" }), source({ id: "-" })]).map(({ key }) => key),
    ).toEqual(["a.b", "A.B-2", "source"])
  })

  test("give a source the same key in every list, whatever its id is written in", () => {
    const [japan, china] = [source({ id: "mofa-日本" }), source({ id: "中国" })]
    const keys = (...sources: Source[]) => citationsOf(sources).map(({ key }) => key)
    expect(keys(japan, china)).toEqual(["mofa-65e5672c", "4e2d56fd"])
    expect(keys(china)).toEqual([keys(japan, china)[1]])
  })

  test("hold any title, in any language", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "100% of {A} & B_c #1 $5 ~ ^ \\cmd{x}",
        "}",
        "{",
        "外務省「日米首脳会談」",
        "🕊️ شالوم",
        "a\r\nER  - \r\nTY  - NEWS",
      ),
    )
    fc.assert(
      fc.property(text, text, (title, publisher) => {
        const citations = citationsOf([source({ title, publisher, url: "https://example.org/{a}?b=%7B\\c" })])
        const [entry] = entriesOf(bibtex(citations))
        const [cited] = citations
        expect(fromTex(entry?.fields.title ?? "")).toBe(cited?.title)
        expect(recordsOf(ris(citations)).length).toBe(1)
        expect(new Map(recordsOf(ris(citations))[0]).get("TI") ?? "").toBe(cited?.title)
        expect(items(source({ title }))[0]?.title).toBe(cited?.title)
      }),
    )
  })

  test("of nothing are empty files that can be read", () => {
    expect(cslJson([])).toBe("[]\n")
    expect(bibtex([]) + ris([])).toBe("")
  })
})
