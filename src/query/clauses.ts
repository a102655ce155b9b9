/** What the filters ask, as sets of rows: one a facet, kept, and their intersections. */
import { type Choice, type Facet, type Filters, facets } from "../model/view"
import { allRows, intersect, noRows, subtractFrom } from "./bitmap"
import type { FacetReader, Listed, Words } from "./facets"
import { createRecent } from "./recent"
import type { Bitmap, Lists } from "./rows"

export interface Clauses {
  readonly everyRow: Bitmap
  /** The rows that pass every facet's choice but that of `except`, and are among those found. Equal questions give the same bitmap. */
  passing(filters: Filters, found?: Bitmap, except?: Facet): Bitmap
}

const keptClauses = 32
const keptIntersections = 32

export function createClauses(size: number, readerOf: (facet: Facet) => FacetReader): Clauses {
  const everyRow = allRows(size)
  const clauses = createRecent<string, Bitmap>(keptClauses)
  const intersections = createRecent<string, Bitmap>(keptIntersections)
  const numbers = new WeakMap<Bitmap, number>()
  let lastNumber = 0

  function passing(filters: Filters, found?: Bitmap, except?: Facet): Bitmap {
    const parts: { key: string; rows: () => Bitmap }[] = []
    for (const facet of facets) {
      const choice = filters[facet]
      if (facet === except || !choice || isEmptyChoice(choice)) continue
      const key = keyOf(facet, choice)
      parts.push({ key, rows: () => clauses.get(key, () => rowsPassing(choice, readerOf(facet), size)) })
    }
    if (found) parts.push({ key: `found:${numberOf(found)}`, rows: () => found })
    const [first, ...others] = parts
    if (!first) return everyRow
    if (others.length === 0) return first.rows()
    const key = parts.map((part) => part.key).join("\n")
    return intersections.get(key, () => others.reduce((rows, part) => intersect(rows, part.rows()), first.rows()))
  }

  function numberOf(found: Bitmap): number {
    const number = numbers.get(found) ?? ++lastNumber
    numbers.set(found, number)
    return number
  }

  return { everyRow, passing }
}

/** True when a choice asks nothing. */
export function isEmptyChoice(choice: Choice | undefined): boolean {
  return !choice || (choice.include.length === 0 && choice.exclude.length === 0)
}

function keyOf(facet: Facet, choice: Choice): string {
  return JSON.stringify([facet, choice.include.toSorted(), choice.exclude.toSorted()])
}

function rowsPassing(choice: Choice, reader: FacetReader, size: number): Bitmap {
  const { column, values, valuesOf } = reader
  const include = codesOf(choice.include, values)
  const exclude = codesOf(choice.exclude, values)
  const asksAny = choice.include.length > 0
  if (column.kind === "lists") return passingLists(column, asksAny ? include : undefined, exclude, size)
  // A column of words always says what they stand for.
  return passingWords(column, wordsPassing(column.count, valuesOf!, asksAny ? include : undefined, exclude))
}

function codesOf(ids: readonly string[], values: readonly string[]): ReadonlySet<number> {
  return new Set(ids.map((id) => values.indexOf(id)).filter((code) => code >= 0))
}

type Included = ReadonlySet<number> | undefined

function passingLists(column: Listed, include: Included, exclude: ReadonlySet<number>, size: number): Bitmap {
  const postings = column.postings()
  const rows = include ? noRows(size) : allRows(size)
  for (const value of include ?? []) postings.addTo(rows, value)
  for (const value of exclude) subtractFrom(rows, postings.bitmap(value))
  return rows
}

function wordsPassing(count: number, valuesOf: Lists, include: Included, exclude: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from({ length: count }, (_, word) => {
    const values = valuesOf.codes.subarray(valuesOf.offsets[word]!, valuesOf.offsets[word + 1]!)
    const isIn = !include || values.some((value) => include.has(value))
    return isIn && !values.some((value) => exclude.has(value)) ? 1 : 0
  })
}

function passingWords(column: Words, passes: Uint8Array): Bitmap {
  const { of } = column
  const rows = noRows(of.length)
  const whole = of.length >>> 5
  for (let i = 0; i < whole; i += 1) {
    const base = i << 5
    let bits = 0
    for (let bit = 0; bit < 32; bit += 1) bits |= passes[of[base + bit]!]! << bit
    rows.words[i] = bits
  }
  for (let row = whole << 5; row < of.length; row += 1) rows.words[whole]! |= passes[of[row]!]! << (row & 31)
  return rows
}
