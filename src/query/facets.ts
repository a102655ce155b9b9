/**
 * What the filters ask about, as columns: which values of a facet each row has. Where many rows share the same values (status, level, kind, a set of
 * topics), a row holds one word that stands for them; actors and sources are lists. A topic counts for the topics above it.
 */
import type { Topic } from "../model/topic"
import type { Facet } from "../model/view"
import { createPostings, type Postings } from "./postings"
import type { Codes, Index, Lists, Vocabulary } from "./rows"
import { topicWords } from "./topic-words"

/** One word a row. Several facets may share a column of words. */
export interface Words {
  readonly kind: "words"
  readonly of: Codes
  readonly count: number
}

export interface Listed {
  readonly kind: "lists"
  readonly lists: Lists
  readonly valueCount: number
  /** The lists turned round: which rows have a value. */
  postings(): Postings
}

export type FacetColumn = Words | Listed

/** How one facet reads its column. */
export interface FacetReader {
  readonly column: FacetColumn
  /** Ids of the values; position = code. */
  readonly values: readonly string[]
  /** For words, and only for them: the values each word stands for. */
  readonly valuesOf: Lists | undefined
}

const vocabularyOf: Readonly<Record<Facet, keyof Vocabulary>> = {
  topic: "topics",
  actor: "actors",
  kind: "kinds",
  status: "statuses",
  level: "levels",
  source: "sources",
  evidence: "evidence",
}

/** Ids of the values of a facet; position = code. */
export function valuesOf(vocabulary: Vocabulary, facet: Facet): readonly string[] {
  return vocabulary[vocabularyOf[facet]]
}

const made = new WeakMap<Index, (facet: Facet) => FacetReader>()

/** Reads each facet of an index; a facet's column is made when it is first asked for, and kept as long as the index. */
export function facetsOf(index: Index): (facet: Facet) => FacetReader {
  const known = made.get(index) ?? createFacets(index)
  made.set(index, known)
  return known
}

/** Calls back with each value a row has in a facet, each once. */
export function forEachValue({ column, valuesOf }: FacetReader, row: number, visit: (value: number) => void): void {
  const { offsets, codes } = column.kind === "lists" ? column.lists : valuesOf!
  const i = column.kind === "lists" ? row : column.of[row]!
  for (let entry = offsets[i]!; entry < offsets[i + 1]!; entry += 1) visit(codes[entry]!)
}

function createFacets(index: Index): (facet: Facet) => FacetReader {
  const { vocabulary } = index
  const traits = lazily(() => traitsOf(index))
  const readers: Record<Facet, () => FacetReader> = {
    topic: lazily(() => topicReader(index)),
    actor: lazily(() => listReader(index.actors, vocabulary.actors)),
    source: lazily(() => listReader(index.sources, vocabulary.sources)),
    kind: lazily(() => ({
      column: { kind: "words", of: index.kind, count: vocabulary.kinds.length },
      values: vocabulary.kinds,
      valuesOf: expand(vocabulary.kinds.length, (word) => [word]),
    })),
    status: lazily(() => ({ ...traits(), values: vocabulary.statuses, valuesOf: expandTraits(index, "status") })),
    level: lazily(() => ({ ...traits(), values: vocabulary.levels, valuesOf: expandTraits(index, "level") })),
    evidence: lazily(() => ({ ...traits(), values: vocabulary.evidence, valuesOf: expandTraits(index, "evidence") })),
  }
  return (facet) => readers[facet]()
}

function listReader(lists: Lists, values: readonly string[]): FacetReader {
  const postings = lazily(() => createPostings(lists, values.length))
  return { column: { kind: "lists", lists, valueCount: values.length, postings }, values, valuesOf: undefined }
}

function topicReader(index: Index): FacetReader {
  const values = index.vocabulary.topics
  const above = closureOf(index.catalog.topics)
  const words = topicWords(index.topics, index.size)
  if (words) {
    const { of, sets } = words
    const sized = expand(sets.offsets.length - 1, (word) => closed(sets, word, above))
    return { column: { kind: "words", of, count: sets.offsets.length - 1 }, values, valuesOf: sized }
  }
  return listReader(
    expand(index.size, (row) => closed(index.topics, row, above)),
    values,
  )
}

/** Code of each topic → it and the topics above it. */
function closureOf(topics: readonly Topic[]): readonly (readonly number[])[] {
  const codes = new Map(topics.map(({ id }, code) => [id, code]))
  return topics.map((_, code) => {
    const chain = new Set<number>()
    for (
      let at: number | undefined = code;
      at !== undefined && !chain.has(at);
      at = codes.get(topics[at]?.parent ?? "")
    )
      chain.add(at)
    return [...chain]
  })
}

function closed(lists: Lists, row: number, above: readonly (readonly number[])[]): readonly number[] {
  const values = new Set<number>()
  for (let i = lists.offsets[row]!; i < lists.offsets[row + 1]!; i += 1) {
    for (const value of above[lists.codes[i]!] ?? []) values.add(value)
  }
  return [...values]
}

const evidenceBits = 5

/** Status, level and evidence of a row in one word. */
function traitsOf(index: Index): { column: Words } {
  const { status, level, evidence, size } = index
  const levelCount = index.vocabulary.levels.length
  const of = new Uint16Array(size)
  for (let row = 0; row < size; row += 1)
    of[row] = ((status[row]! * levelCount + level[row]!) << evidenceBits) | evidence[row]!
  return { column: { kind: "words", of, count: (index.vocabulary.statuses.length * levelCount) << evidenceBits } }
}

function expandTraits(index: Index, facet: "status" | "level" | "evidence"): Lists {
  const levelCount = index.vocabulary.levels.length
  const count = (index.vocabulary.statuses.length * levelCount) << evidenceBits
  return expand(count, (word) => {
    const pair = word >>> evidenceBits
    if (facet === "status") return [Math.floor(pair / levelCount)]
    if (facet === "level") return [pair % levelCount]
    return index.vocabulary.evidence.map((_, bit) => bit).filter((bit) => (word >>> bit) & 1)
  })
}

function expand(count: number, valuesOfOne: (i: number) => readonly number[]): Lists {
  const offsets = new Uint32Array(count + 1)
  const codes: number[] = []
  for (let i = 0; i < count; i += 1) {
    for (const value of valuesOfOne(i)) codes.push(value)
    offsets[i + 1] = codes.length
  }
  return { offsets, codes: Uint32Array.from(codes) }
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
