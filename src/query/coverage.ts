/** Coverage: on how many sources, publishers and languages the events of a set of rows rest. */
import type { Catalog } from "../model/dossier"
import { voicesOf } from "./publishers"
import { type EvidenceClass, evidenceClasses, type Index, type Lists, type Rows } from "./rows"

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
  /** Codes of the voices in each source's credit line. */
  readonly voices: Lists
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
  const voices = voicesIn(catalog.sources.map((source) => source.publisher))
  const found: Traits = { publishers: { names, ofSource }, languages, languageOf, isOfficial, voices }
  traits.set(catalog, found)
  return found
}

function voicesIn(publishers: readonly string[]): Lists {
  const spoken = publishers.map((publisher) => [...new Set(voicesOf(publisher))])
  const [, codes] = encode(spoken.flat())
  const offsets = new Uint32Array(publishers.length + 1)
  spoken.forEach((voices, i) => {
    offsets[i + 1] = offsets[i]! + voices.length
  })
  return { offsets, codes }
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
  const { publishers, languages, languageOf, isOfficial, voices } = traitsOf(index.catalog)
  // Codes of sources are positions in the catalog, which the traits cover; so none of the reads below is absent.
  const { offsets, codes } = index.sources
  const bySupport = new Uint32Array(supports.length + 1)
  const byTestimony = new Uint32Array(testimonies.length)
  const bySource = new Uint32Array(index.catalog.sources.length)
  const byPublisher = counterOf(publishers.names.length)
  const byLanguage = counterOf(languages.length)
  const hasOneVoice = voiceJudge(index.sources, voices)
  const single: number[] = []
  let oneVoice = 0
  rows.forEach((row) => {
    const start = offsets[row]!
    const end = offsets[row + 1]!
    const support = supportOfBits[index.evidence[row]!]!
    bySupport[support]! += 1
    if (support === singleSource) single.push(row)
    if (support === severalPublishers && hasOneVoice(row)) oneVoice += 1
    let official = 0
    for (let i = start; i < end; i += 1) {
      const source = codes[i]!
      official += isOfficial[source]!
      bySource[source]! += 1
      byPublisher.add(publishers.ofSource[source]!, row)
      byLanguage.add(languageOf[source]!, row)
    }
    if (end > start) byTestimony[official === 0 ? 2 : official === end - start ? 1 : 0]! += 1
  })
  return {
    events: rows.count,
    support: named(supports, bySupport),
    testimony: named(testimonies, byTestimony),
    languages: languages
      .map((language, code) => ({ language, events: byLanguage.counts[code]! }))
      .filter(({ events }) => events > 0)
      .sort((a, b) => b.events - a.events),
    oneVoice,
    bySource,
    byPublisher: byPublisher.counts,
    single,
  }
}

const severalPublishers = supports.indexOf("publishers-2")
const singleSource = supports.indexOf("source-1")

/** Position in `supports` of each pattern of evidence bits; one past the last where none of them is set. */
const supportOfBits = Uint8Array.from({ length: 1 << evidenceClasses.length }, (_, bits) => {
  const place = supports.findIndex((id) => (bits >> evidenceClasses.indexOf(id)) & 1)
  return place < 0 ? supports.length : place
})

function named<T extends string>(names: readonly T[], counts: Uint32Array): Readonly<Record<T, number>> {
  // One entry a name, by construction.
  return Object.fromEntries(names.map((name, i) => [name, counts[i]])) as Record<T, number>
}

/** Counts each code once a row, however often the row names it. */
function counterOf(size: number): { readonly counts: Uint32Array; add(code: number, row: number): void } {
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

/** Whether all sources of a row are joined by voices they share, as `witnessesOf` would find: the voices heard grow from the first source's own. */
function voiceJudge(sources: Lists, voices: Lists): (row: number) => boolean {
  const heardIn = new Int32Array(Math.max(-1, ...voices.codes) + 1).fill(-1)
  const hear = (source: number, row: number) => {
    for (let i = voices.offsets[source]!; i < voices.offsets[source + 1]!; i += 1) heardIn[voices.codes[i]!] = row
  }
  const isHeard = (source: number, row: number) => {
    for (let i = voices.offsets[source]!; i < voices.offsets[source + 1]!; i += 1) {
      if (heardIn[voices.codes[i]!] === row) return true
    }
    return false
  }
  return (row) => {
    const start = sources.offsets[row]!
    const end = sources.offsets[row + 1]!
    hear(sources.codes[start]!, row)
    for (let joined = 1, before = 0; joined > before; ) {
      before = joined
      joined = 1
      for (let i = start + 1; i < end; i += 1) {
        if (!isHeard(sources.codes[i]!, row)) continue
        hear(sources.codes[i]!, row)
        joined += 1
      }
      if (joined === end - start) return true
    }
    return false
  }
}
