/**
 * The order of the list by one of its columns: what each row is ranked by is found once, by name in the reader's language or by number, and the rows are
 * then set by rank without comparing any two, so that a million of them take a few frames. Rows alike in rank stay in the order of time; rows that have
 * nothing in the column come last, whichever way it is sorted.
 */
import { roles } from "../model/event"
import { type Locale, type Localized, localize } from "../model/localized"
import type { SortField } from "../model/view"
import type { Index, Lists } from "./rows"

export interface Ranks {
  /** Of each row; `count` where it has nothing to be ranked by. */
  readonly of: Uint32Array
  readonly count: number
}

/** Columns whose ranks the index holds; the date is the order of the rows itself, and titles lie with the records. */
export type RankedField = Exclude<SortField, "date" | "title">

/** What a reader calls the kinds. */
export type KindName = (kind: string) => string

/**
 * Kinds and places by name; levels and statuses in their own order, leaders and what occurred first; participants and topics by the first that is named;
 * sources by number.
 */
export function ranksBy(index: Index, field: RankedField, locale: Locale, kindName: KindName): Ranks {
  const { size, vocabulary, catalog } = index
  const ranksOf = (names: readonly string[]) => rankNames(names, locale)
  const labels = (nouns: readonly { readonly id: string }[], textOf: (i: number) => Localized | undefined) =>
    ranksOf(nouns.map(({ id }, i) => localize(textOf(i), locale) || id))
  switch (field) {
    case "kind":
      return ranksOfCodes(size, ranksOf(vocabulary.kinds.map(kindName)), (row) => index.kind[row]!)
    case "level":
      return { of: Uint32Array.from(index.level), count: vocabulary.levels.indexOf("none") }
    case "status":
      return { of: Uint32Array.from(index.status), count: vocabulary.statuses.length }
    case "place":
      return ranksOfCodes(
        size,
        labels(catalog.places, (i) => catalog.places[i]?.name),
        (row) => index.place[row]!,
      )
    case "participants":
      return ranksOfCodes(
        size,
        labels(catalog.actors, (i) => catalog.actors[i]?.name),
        firstParticipant(index),
      )
    case "topics":
      return ranksOfCodes(
        size,
        labels(catalog.topics, (i) => catalog.topics[i]?.label),
        firstOf(index.topics),
      )
    case "sources":
      return ranksOfNumbers(size, index.sources)
  }
}

/** The rows, which come in the order of time, by rank. */
export function sortByRanks(rows: Uint32Array, { of, count }: Ranks, isDescending: boolean): Uint32Array {
  const placeOf = (row: number) => {
    const rank = of[row]!
    return isDescending && rank < count ? count - 1 - rank : Math.min(rank, count)
  }
  const starts = new Uint32Array(count + 2)
  for (let i = 0; i < rows.length; i += 1) starts[placeOf(rows[i]!) + 1]! += 1
  for (let rank = 1; rank < starts.length; rank += 1) starts[rank]! += starts[rank - 1]!
  const sorted = new Uint32Array(rows.length)
  for (let i = 0; i < rows.length; i += 1) {
    const place = placeOf(rows[i]!)
    sorted[starts[place]!] = rows[i]!
    starts[place]! += 1
  }
  return sorted
}

/** The order by time, or back from its end. */
export function sortByDate(rows: Uint32Array, isDescending: boolean): Uint32Array {
  return isDescending ? rows.toReversed() : rows
}

/** The rank of each name among all; equal names share theirs. */
export function rankNames(names: readonly string[], locale: Locale): Ranks {
  const { compare } = collatorFor(locale)
  const order = Uint32Array.from(names.keys()).sort((a, b) => compare(names[a]!, names[b]!))
  const of = new Uint32Array(names.length)
  let rank = -1
  order.forEach((code, i) => {
    if (i === 0 || compare(names[order[i - 1]!]!, names[code]!) !== 0) rank += 1
    of[code] = rank
  })
  return { of, count: rank + 1 }
}

const collators = new Map<Locale, Intl.Collator>()

/** As a reader of the language looks names up; numbers in them by their value. */
export function collatorFor(locale: Locale): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true })
  collators.set(locale, known)
  return known
}

function ranksOfCodes(size: number, names: Ranks, codeOf: (row: number) => number | undefined): Ranks {
  const of = new Uint32Array(size)
  for (let row = 0; row < size; row += 1) of[row] = names.of[codeOf(row) ?? -1] ?? names.count
  return { of, count: names.count }
}

function ranksOfNumbers(size: number, { offsets }: Lists): Ranks {
  const of = new Uint32Array(size)
  let most = 0
  for (let row = 0; row < size; row += 1) {
    of[row] = offsets[row + 1]! - offsets[row]!
    if (of[row]! > most) most = of[row]!
  }
  return { of, count: most + 1 }
}

function firstOf({ offsets, codes }: Lists): (row: number) => number | undefined {
  return (row) => (offsets[row]! < offsets[row + 1]! ? codes[offsets[row]!] : undefined)
}

/** The first that takes part: who is only mentioned stands in no list of participants. */
function firstParticipant({ actors, roles: roleOf }: Index): (row: number) => number | undefined {
  const mentioned = roles.indexOf("mentioned")
  return (row) => {
    for (let i = actors.offsets[row]!; i < actors.offsets[row + 1]!; i += 1) {
      if (roleOf[i] !== mentioned) return actors.codes[i]
    }
    return undefined
  }
}
