/** Coverage: on how many sources, publishers and languages the events of a set of rows rest. */
import type { Catalog } from "../model/dossier"
import { witnessesOf } from "./publishers"
import { type EvidenceClass, evidenceClasses, type Index, type Rows } from "./rows"

/** From best to worst supported; an event is in exactly one. */
export const supports = [
  "publishers-2",
  "publisher-1",
  "source-1",
  "source-0",
] as const satisfies readonly EvidenceClass[]
export type Support = (typeof supports)[number]

/** Whose word an event is: only official sources, only the press and analysts, or both. */
export const testimonies = ["both", "official", "press"] as const
export type Testimony = (typeof testimonies)[number]

export interface LanguageCount {
  /** BCP 47; undefined where the sources do not say. */
  readonly language: string | undefined
  readonly events: number
}

export interface Coverage {
  readonly events: number
  readonly support: Readonly<Record<Support, number>>
  /** Of the events that have a source at all. */
  readonly testimony: Readonly<Record<Testimony, number>>
  /** Events with a source in each language, most first. */
  readonly languages: readonly LanguageCount[]
  /** Events of several publishers that nevertheless all speak with one voice: the same agency's wire. */
  readonly oneVoice: number
  /** Events that rest on each source, by the source's code. */
  readonly bySource: Uint32Array
  /** Events that rest on each publisher, by the publisher's code in `publishersOf`. */
  readonly byPublisher: Uint32Array
  /** Rows that rest on one source only, ascending. */
  readonly single: readonly number[]
}

export interface Publishers {
  readonly names: readonly string[]
  /** Code of each source's publisher, by the source's code. */
  readonly ofSource: Uint32Array
}

interface Traits {
  readonly publishers: Publishers
  readonly languages: readonly (string | undefined)[]
  readonly languageOf: Uint32Array
  readonly isOfficial: Uint8Array
}

const traits = new WeakMap<Catalog, Traits>()

/** The publishers of a catalog in the order they are first met. */
export function publishersOf(catalog: Catalog): Publishers {
  return traitsOf(catalog).publishers
}

function traitsOf(catalog: Catalog): Traits {
  const known = traits.get(catalog)
  if (known) return known
  const [names, ofSource] = encode(catalog.sources.map((source) => source.publisher))
  const [languages, languageOf] = encode(catalog.sources.map((source) => source.language))
  const isOfficial = Uint8Array.from(catalog.sources, (source) => (source.kind === "official" ? 1 : 0))
  const found: Traits = { publishers: { names, ofSource }, languages, languageOf, isOfficial }
  traits.set(catalog, found)
  return found
}

function encode<T>(values: readonly T[]): [readonly T[], Uint32Array] {
  const codes = new Map<T, number>()
  const coded = Uint32Array.from(values, (value) => {
    const code = codes.get(value) ?? codes.size
    codes.set(value, code)
    return code
  })
  return [[...codes.keys()], coded]
}

/** Every row of an index, where a set of rows is asked for. */
export function everyRow(index: Index): Pick<Rows, "count" | "forEach"> {
  return {
    count: index.size,
    forEach: (visit) => {
      for (let row = 0; row < index.size; row += 1) visit(row)
    },
  }
}

/** Coverage of `rows`, in one pass. */
export function coverage(index: Index, rows: Pick<Rows, "count" | "forEach">): Coverage {
  const { publishers, languages, languageOf, isOfficial } = traitsOf(index.catalog)
  const { offsets, codes } = index.sources
  const support = supports.map(() => 0)
  const testimony = { both: 0, official: 0, press: 0 }
  const bySource = counter(index.catalog.sources.length)
  const byPublisher = counter(publishers.names.length)
  const byLanguage = counter(languages.length)
  const single: number[] = []
  let oneVoice = 0
  rows.forEach((row) => {
    const start = offsets[row] ?? 0
    const end = offsets[row + 1] ?? start
    const bits = index.evidence[row] ?? 0
    const place = supports.findIndex((_, i) => (bits & supportBits[i]!) !== 0)
    if (place >= 0) support[place]! += 1
    if (bits & singleBit) single.push(row)
    let official = 0
    for (let i = start; i < end; i += 1) {
      // Codes of sources are positions in the catalog, which the traits cover.
      const source = codes[i]!
      official += isOfficial[source]!
      bySource.add(source, row)
      byPublisher.add(publishers.ofSource[source]!, row)
      byLanguage.add(languageOf[source]!, row)
    }
    if (end > start) testimony[official === 0 ? "press" : official === end - start ? "official" : "both"] += 1
    if (place === 0 && speakWithOneVoice(index, row)) oneVoice += 1
  })
  return {
    events: rows.count,
    support: Object.fromEntries(supports.map((id, i) => [id, support[i]])) as Record<Support, number>,
    testimony,
    languages: languages
      .map((language, code) => ({ language, events: byLanguage.counts[code] ?? 0 }))
      .filter(({ events }) => events > 0)
      .sort((a, b) => b.events - a.events),
    oneVoice,
    bySource: bySource.counts,
    byPublisher: byPublisher.counts,
    single,
  }
}

const supportBits = supports.map((id) => 1 << evidenceClasses.indexOf(id))
const singleBit = 1 << evidenceClasses.indexOf("source-1")

/** Counts each code once a row, however often the row names it. */
function counter(size: number): { readonly counts: Uint32Array; add(code: number, row: number): void } {
  const counts = new Uint32Array(size)
  const lastRow = new Int32Array(size).fill(-1)
  return {
    counts,
    add(code, row) {
      if (lastRow[code] === row) return
      lastRow[code] = row
      counts[code]! += 1
    },
  }
}

function speakWithOneVoice(index: Index, row: number): boolean {
  const { offsets, codes } = index.sources
  const { publishers } = traitsOf(index.catalog)
  const names: string[] = []
  for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i += 1) {
    names.push(publishers.names[publishers.ofSource[codes[i]!]!]!)
  }
  return witnessesOf(names).independent === 1
}
