/** What the lanes of each field are made of: for each field its column over an index, made when first asked for and kept as long as the index. */
import { roles } from "../model/event"
import { sourceKinds } from "../model/source"
import type { LaneField } from "../model/view"
import { type Above, type Belonging, belongingsOf } from "./belonging"
import { createFacetColumn, type FacetColumn } from "./facet-column"
import { facetsOf, listsOf } from "./facets"
import { codesFor } from "./order"
import type { Index, Lists } from "./rows"

/** Actors of each row, and whether an entry is no more than a mention. */
export interface Parts {
  readonly lists: Lists
  isMention(entry: number): boolean
}

export interface LaneColumn {
  readonly column: FacetColumn
  /** Of lanes of actors; the codes are those of the column. */
  readonly parts?: Parts
}

/** The one lane of the field `none`. */
const onlyLane = "all"

const mentioned = roles.indexOf("mentioned")
const made = new WeakMap<Index, Map<LaneField, LaneColumn>>()

export function laneColumnOf(index: Index, field: LaneField): LaneColumn {
  const columns = made.get(index) ?? new Map<LaneField, LaneColumn>()
  made.set(index, columns)
  const column = columns.get(field) ?? makeColumn(index, field)
  columns.set(field, column)
  return column
}

function makeColumn(index: Index, field: LaneField): LaneColumn {
  switch (field) {
    case "actor":
      return {
        column: facetsOf(index)("actor"),
        parts: { lists: index.actors, isMention: (entry) => index.roles[entry] === mentioned },
      }
    case "ministry":
    case "state":
      return belongingColumn(index, field)
    case "source-kind":
      return { column: sourceKindColumn(index) }
    case "country":
      return { column: countryColumn(index) }
    case "none":
      return { column: columnOfSets(index, [onlyLane], new Uint8Array(index.size), [[0]]) }
    case "topic":
    case "kind":
    case "level":
    case "status":
      return { column: facetsOf(index)(field) }
    default:
      return field satisfies never
  }
}

function columnOfSets(
  { size }: Index,
  values: readonly string[],
  setOf: Uint8Array | Uint16Array | Uint32Array,
  sets: readonly (readonly number[])[],
): FacetColumn {
  return createFacetColumn(size, values, {
    setOf,
    sets: listsOf(sets.length, (set) => sets[set] ?? []),
    above: undefined,
  })
}

/** What kinds of source an event rests on: one set for each choice among them. */
function sourceKindColumn(index: Index): FacetColumn {
  const bitOf = new Map(index.catalog.sources.map(({ id, kind }) => [id, 1 << sourceKinds.indexOf(kind)]))
  const bits = Uint8Array.from(index.vocabulary.sources, (id) => bitOf.get(id) ?? 0)
  const { offsets, codes } = index.sources
  const setOf = new Uint8Array(index.size)
  for (let row = 0; row < index.size; row += 1)
    for (let i = offsets[row]!; i < offsets[row + 1]!; i += 1) setOf[row]! |= bits[codes[i]!]!
  const sets = Array.from({ length: 1 << sourceKinds.length }, (_, set) =>
    sourceKinds.flatMap((_, kind) => ((set >> kind) & 1 ? [kind] : [])),
  )
  return columnOfSets(index, sourceKinds, setOf, sets)
}

function countryColumn(index: Index): FacetColumn {
  const countryOf = new Map(index.catalog.places.map(({ id, country }) => [id, country]))
  const countries = [...new Set(index.vocabulary.places.flatMap((id) => countryOf.get(id) ?? []))].sort()
  const codes = new Map(countries.map((country, code) => [country, code]))
  // The last set is empty: of places of no country, and of events without a place.
  const setOfPlace = index.vocabulary.places.map((id) => codes.get(countryOf.get(id) ?? "") ?? countries.length)
  const setOf = codesFor(countries.length, index.size)
  for (let row = 0; row < index.size; row += 1) setOf[row] = setOfPlace[index.place[row]!] ?? countries.length
  return columnOfSets(index, countries, setOf, [...countries.map((_, code) => [code]), []])
}

/** Whose ministry or state took part in each row, on the days of the row; by the codes of actors. */
function belongingColumn(index: Index, above: Above): LaneColumn {
  const { size, actors, roles: roleOf, firstDay, lastDay, vocabulary, catalog } = index
  const belongings = belongingsOf(catalog.actors, above)
  const most = mostEntries(actors.codes, belongings)
  const offsets = new Uint32Array(size + 1)
  const codes = codesFor(vocabulary.actors.length, most)
  const isPart = new Uint8Array(most)
  /** Where in `codes` each ministry or state was put last. */
  const placeOf = new Int32Array(vocabulary.actors.length).fill(-1)
  let end = 0
  for (let row = 0; row < size; row += 1) {
    const start = end
    for (let i = actors.offsets[row]!; i < actors.offsets[row + 1]!; i += 1) {
      const takesPart = roleOf[i] === mentioned ? 0 : 1
      for (const { code, first, last } of belongings[actors.codes[i]!]!) {
        if (first > lastDay[row]! || last < firstDay[row]!) continue
        if (placeOf[code]! < start) {
          placeOf[code] = end
          codes[end++] = code
        }
        isPart[placeOf[code]!]! |= takesPart
      }
    }
    offsets[row + 1] = end
  }
  const lists: Lists = { offsets, codes: codes.slice(0, end) }
  return {
    column: createFacetColumn(size, vocabulary.actors, { setOf: undefined, sets: lists, above: undefined }),
    parts: { lists, isMention: (entry) => isPart[entry] === 0 },
  }
}

function mostEntries(codes: Lists["codes"], belongings: readonly (readonly Belonging[])[]): number {
  let most = 0
  for (let i = 0; i < codes.length; i += 1) most += belongings[codes[i]!]!.length
  return most
}
