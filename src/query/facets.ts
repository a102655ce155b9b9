/**
 * What the filters ask about, as columns: which values of a facet each row has. A row has a set of values; where sets recur (a kind alone, a level alone,
 * the same few topics) it holds only the number of its set. A topic counts for the topics above it.
 */
import type { Topic } from "../model/topic"
import type { Facet } from "../model/view"
import { distinctLists } from "./distinct-lists"
import { createPostings, type Postings } from "./postings"
import type { Codes, Index, Lists, Vocabulary } from "./rows"

export interface FacetColumn {
  /** Ids of the values; position = code. */
  readonly values: readonly string[]
  /** The set of each row; undefined where every row has a set of its own. */
  readonly setOf: Codes | undefined
  /** The values in each set, each once. */
  readonly sets: Lists
  /** The rows of each value; made when first asked for. */
  postings(): Postings
  hasPostings(): boolean
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

const made = new WeakMap<Index, (facet: Facet) => FacetColumn>()

/** The column of each facet of an index; made when it is first asked for, and kept as long as the index. */
export function facetsOf(index: Index): (facet: Facet) => FacetColumn {
  const known = made.get(index) ?? createFacets(index)
  made.set(index, known)
  return known
}

/** Calls back with each value a row has in a facet, each once. */
export function forEachValue({ setOf, sets }: FacetColumn, row: number, visit: (value: number) => void): void {
  const set = setOf ? setOf[row]! : row
  for (let i = sets.offsets[set]!; i < sets.offsets[set + 1]!; i += 1) visit(sets.codes[i]!)
}

function createFacets(index: Index): (facet: Facet) => FacetColumn {
  const columns = new Map<Facet, FacetColumn>()
  return (facet) => {
    const column = columns.get(facet) ?? columnOf(index, facet)
    columns.set(facet, column)
    return column
  }
}

function columnOf(index: Index, facet: Facet): FacetColumn {
  const values = valuesOf(index.vocabulary, facet)
  const alone = () => listsOf(values.length, (value) => [value])
  switch (facet) {
    case "topic":
      return topicColumn(index)
    case "actor":
      return column(index.size, values, undefined, index.actors)
    case "source":
      return column(index.size, values, undefined, index.sources)
    case "kind":
      return column(index.size, values, index.kind, alone())
    case "status":
      return column(index.size, values, index.status, alone())
    case "level":
      return column(index.size, values, index.level, alone())
    case "evidence":
      return column(index.size, values, index.evidence, listsOf(1 << values.length, bitsOf))
  }
}

function column(size: number, values: readonly string[], setOf: Codes | undefined, sets: Lists): FacetColumn {
  let postings: Postings | undefined
  return {
    ...{ values, setOf, sets },
    postings() {
      postings ??= createPostings(size, values.length, setOf, sets)
      return postings
    },
    hasPostings: () => postings !== undefined,
  }
}

function topicColumn(index: Index): FacetColumn {
  const { topics } = index.catalog
  const above = topicsAbove(topics)
  const distinct = distinctLists(index.topics)
  if (distinct) return column(index.size, index.vocabulary.topics, distinct.setOf, withAbove(distinct.sets, above))
  const isFlat = above.every((chain) => chain.length === 1)
  return column(index.size, index.vocabulary.topics, undefined, isFlat ? index.topics : withAbove(index.topics, above))
}

/** Code of each topic → it and the topics above it. */
function topicsAbove(topics: readonly Topic[]): readonly (readonly number[])[] {
  const codes = new Map(topics.map(({ id }, code) => [id, code]))
  return topics.map((_, code) => {
    const chain = new Set<number>()
    for (let at: number | undefined = code; at !== undefined && !chain.has(at); ) {
      chain.add(at)
      at = codes.get(topics[at]?.parent ?? "")
    }
    return [...chain]
  })
}

function withAbove({ offsets, codes }: Lists, above: readonly (readonly number[])[]): Lists {
  const metIn = new Int32Array(above.length).fill(-1)
  return listsOf(offsets.length - 1, (list) => {
    const values: number[] = []
    for (let i = offsets[list]!; i < offsets[list + 1]!; i += 1) {
      for (const value of above[codes[i]!] ?? []) {
        if (metIn[value] === list) continue
        metIn[value] = list
        values.push(value)
      }
    }
    return values
  })
}

function bitsOf(bits: number): readonly number[] {
  const set: number[] = []
  for (let bit = 0; bits >> bit; bit += 1) if ((bits >> bit) & 1) set.push(bit)
  return set
}

function listsOf(count: number, valuesOfOne: (i: number) => readonly number[]): Lists {
  const offsets = new Uint32Array(count + 1)
  const codes: number[] = []
  for (let i = 0; i < count; i += 1) {
    for (const value of valuesOfOne(i)) codes.push(value)
    offsets[i + 1] = codes.length
  }
  return { offsets, codes: Uint32Array.from(codes) }
}
