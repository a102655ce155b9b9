/** What a figure is drawn from, composed from a record and a view as the screens compose theirs: rewound, searched, narrowed to a chain, filtered, compared. Pure. */
import type { Known } from "../charts/compare/answer"
import type { Asked } from "../charts/filtered"
import { frameNotesOf } from "../charts/frame-notes"
import type { Material } from "../charts/page/material"
import type { Event } from "../model/event"
import type { Note } from "../model/note"
import type { Compare, View } from "../model/view"
import { among } from "../query/among"
import { bitmapOf, hasRow } from "../query/bitmap"
import { rowsOfChain } from "../query/chains"
import { otherWindow } from "../query/comparison"
import { createFilter, type Filter } from "../query/filter"
import type { RewoundRecords } from "../query/rewind"
import { rowOfId } from "../query/row-of"
import type { Bitmap, Index } from "../query/rows"
import { windowOf } from "../query/span"
import { type Stand, standOf } from "../query/stand"

/** Rows of the record that a text finds; undefined where nothing is looked for. */
type Searched = Iterable<number> | undefined

export interface Held extends Pick<Material, "layout" | "revision" | "hash" | "seed" | "madeOn"> {
  readonly record: Index
  /** Of the day the view asks for. */
  readonly rewound: RewoundRecords | undefined
  readonly view: View
  /** The record of a row of `record`. */
  readonly recordOf: (storedRow: number) => Event | undefined
  readonly searched: Searched
  /** By the text of the other side. */
  readonly searchedOther: Searched
  /** The reader's notes that are to be seen. */
  readonly notes: readonly Note[]
}

const filters = new WeakMap<Index, Filter>()

/** A filter keeps what it was asked last: a figure is drawn more than once. */
function filterOf(index: Index): Filter {
  const filter = filters.get(index) ?? createFilter(index)
  filters.set(index, filter)
  return filter
}

export function materialOf(held: Held): Material {
  const { record, view, layout, revision, hash, seed, madeOn } = held
  const stand = standOf(record, held.recordOf, held.rewound)
  const { index, eventOf, asOf } = stand
  const found = rowsFound(stand, held.searched)
  const window = windowOf(record, view.window)
  const narrowed = among(found, view.chain && rowsOfChain(index, view.chain))
  const filter = filterOf(index)
  return {
    ...{ index, eventOf, asOf, view, window, layout, revision, hash, seed, madeOn },
    rows: filter.rows(view.filters, window, narrowed),
    notes: frameNotesOf(held.notes, index),
    ...(found && { found: (row: number) => hasRow(found, row) }),
    ...(view.compare && { known: knownOf(held, stand, filter, view.compare) }),
  }
}

const rowsFound = ({ index, rowsAmong }: Stand, searched: Searched): Bitmap | undefined =>
  searched && bitmapOf(index.size, rowsAmong(searched))

function knownOf({ record, view, searchedOther }: Held, stand: Stand, filter: Filter, compare: Compare): Known {
  const own = windowOf(record, view.window)
  const { chain } = compare
  const narrowed = among(rowsFound(stand, searchedOther), chain && rowsOfChain(stand.index, chain))
  const window = otherWindow(record, compare, own)
  return {
    other: filter.rows(compare.filters, window, narrowed),
    asked: { a: askedOf(view, stand), b: askedOf(compare, stand) },
  }
}

function askedOf({ filters, search, chain }: Pick<View, "filters" | "search" | "chain">, stand: Stand): Asked {
  const row = chain && rowOfId(stand.index, chain.event)
  const title = row === undefined ? undefined : stand.eventOf(row)?.title
  return { filters, search, asOf: stand.asOf, chain: chain && { ...chain, title } }
}
