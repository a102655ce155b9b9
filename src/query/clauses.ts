/** What the filters ask, as sets of rows: one a facet, kept, and their intersections. */
import { type Choice, type Facet, type Filters, facets } from "../model/view"
import { allRows, intersect, noRows, subtractFrom } from "./bitmap"
import type { FacetColumn } from "./facet-column"
import { createRecent } from "./recent"
import type { Bitmap } from "./rows"

export interface Clauses {
  readonly everyRow: Bitmap
  /** The rows that pass every facet's choice but that of `except`, and are among those found. Equal questions give the same bitmap. */
  passing(filters: Filters, found?: Bitmap, except?: Facet): Bitmap
}

const keptClauses = 32
const keptIntersections = 32

export function createClauses(size: number, columnOf: (facet: Facet) => FacetColumn): Clauses {
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
      parts.push({ key, rows: () => clauses.get(key, () => rowsPassing(choice, columnOf(facet), size)) })
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

function rowsPassing({ include, exclude }: Choice, column: FacetColumn, size: number): Bitmap {
  const rows = include.length === 0 ? allRows(size) : rowsWith(column, include, size)
  if (exclude.length > 0) subtractFrom(rows, rowsWith(column, exclude, size))
  return rows
}

/** The rows with any of some values; an id that stands for none has no rows. */
function rowsWith(column: FacetColumn, ids: readonly string[], size: number): Bitmap {
  const rows = noRows(size)
  for (const id of ids) {
    const value = column.values.indexOf(id)
    if (value >= 0) column.postings.addTo(rows, value)
  }
  return rows
}
