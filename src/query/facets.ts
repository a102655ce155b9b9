/** What the filters ask about: for each facet its column over an index. A topic counts for the topics above it. */
import type { Topic } from "../model/topic"
import type { Facet } from "../model/view"
import { createFacetColumn, type FacetColumn } from "./facet-column"
import type { Index, Lists, Vocabulary } from "./rows"

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

function createFacets(index: Index): (facet: Facet) => FacetColumn {
  const columns = new Map<Facet, FacetColumn>()
  return (facet) => {
    const column = columns.get(facet) ?? columnOf(index, facet)
    columns.set(facet, column)
    return column
  }
}

function columnOf(index: Index, facet: Facet): FacetColumn {
  const { size } = index
  const values = valuesOf(index.vocabulary, facet)
  const alone = () => listsOf(values.length, (value) => [value])
  switch (facet) {
    case "topic":
      return createFacetColumn(size, values, {
        setOf: undefined,
        sets: index.topics,
        above: topicsAbove(index.catalog.topics),
      })
    case "actor":
      return createFacetColumn(size, values, { setOf: undefined, sets: index.actors, above: undefined })
    case "source":
      return createFacetColumn(size, values, { setOf: undefined, sets: index.sources, above: undefined })
    case "kind":
      return createFacetColumn(size, values, { setOf: index.kind, sets: alone(), above: undefined })
    case "status":
      return createFacetColumn(size, values, { setOf: index.status, sets: alone(), above: undefined })
    case "level":
      return createFacetColumn(size, values, { setOf: index.level, sets: alone(), above: undefined })
    case "evidence":
      return createFacetColumn(size, values, {
        setOf: index.evidence,
        sets: listsOf(1 << values.length, bitsOf),
        above: undefined,
      })
  }
}

/** Code of each topic → it and the topics above it; undefined where none is above another. */
function topicsAbove(topics: readonly Topic[]): Lists | undefined {
  const codes = new Map(topics.map(({ id }, code) => [id, code]))
  const above = listsOf(topics.length, (code) => {
    const chain = new Set<number>()
    for (let at: number | undefined = code; at !== undefined && !chain.has(at); ) {
      chain.add(at)
      at = codes.get(topics[at]?.parent ?? "")
    }
    return [...chain]
  })
  return above.codes.length === topics.length ? undefined : above
}

function bitsOf(bits: number): readonly number[] {
  const set: number[] = []
  for (let bit = 0; bits >> bit; bit += 1) if ((bits >> bit) & 1) set.push(bit)
  return set
}

/** Lists of `count` sets, one after the other. */
export function listsOf(count: number, valuesOfOne: (i: number) => readonly number[]): Lists {
  const offsets = new Uint32Array(count + 1)
  const codes: number[] = []
  for (let i = 0; i < count; i += 1) {
    for (const value of valuesOfOne(i)) codes.push(value)
    offsets[i + 1] = codes.length
  }
  return { offsets, codes: Uint32Array.from(codes) }
}
