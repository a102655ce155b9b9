/**
 * A figure made from what is stored. The page makes its preview by this and the worker its file, so that they cannot differ: they only read from different
 * shelves.
 */
import { drawFigure } from "../charts/page/draw-figure"
import type { Figure } from "../charts/page/figure"
import { loadMessages } from "../i18n/messages"
import { viewFromText } from "../model/address-text"
import type { Event } from "../model/event"
import type { FigureSpec } from "../model/figure"
import type { Note } from "../model/note"
import type { Layout } from "../query/layout"
import { rewindRecord } from "../query/rewind"
import type { Index } from "../query/rows"
import { layoutSeed } from "../query/seed"
import { rowsPerChunk } from "../store/records"
import { type Held, materialOf } from "./figure-material"

/** Where a figure finds what it is made from. */
export interface Shelf {
  readonly record: Index
  /** Of the dossier, its notes and its name included. */
  readonly revision: number
  readonly notes: readonly Note[]
  /** The events of `rowsPerChunk` rows of the record. */
  readEvents(chunk: number): Promise<readonly Event[]>
  /** The rows of the record that a text finds. */
  search(text: string): Promise<Uint32Array>
  layout(): Promise<Layout>
  /** SHA-256 of the record, hex. */
  hash(): Promise<string>
}

/** How a figure is made. */
export interface Making {
  /** Epoch day. */
  readonly madeOn: number
  readonly signal: AbortSignal
  /** The data behind it is wanted too, for which every record in view is read. */
  readonly hasTables: boolean
  /** The share of the records that have been read. */
  readonly onRead?: (share: number) => void
}

/** Draws, reads the records that the drawing asked for, and draws again until it asks for none. */
export async function makeFigure(shelf: Shelf, spec: FigureSpec, making: Making): Promise<Figure> {
  const { signal } = making
  await loadMessages(spec.language)
  const held = await gather(shelf, spec, making)
  const chunks = new Map<number, readonly Event[]>()
  for (;;) {
    signal.throwIfAborted()
    const missing = new Set<number>()
    // Another function every time: whatever is kept by it is made anew.
    const recordOf = (row: number): Event | undefined => {
      if (row < 0 || row >= shelf.record.size) return undefined
      const chunk = Math.floor(row / rowsPerChunk)
      const events = chunks.get(chunk)
      if (!events) missing.add(chunk)
      return events?.[row % rowsPerChunk]
    }
    const figure = drawFigure(materialOf({ ...held, recordOf }), spec)
    if (making.hasTables) void figure.tables
    if (missing.size === 0) return figure
    await readInto(chunks, missing, shelf, making)
  }
}

async function gather(
  shelf: Shelf,
  { address, chart, notes }: FigureSpec,
  { madeOn }: Making,
): Promise<Omit<Held, "recordOf">> {
  const { record, revision } = shelf
  const view = viewFromText(address, record.dossier)
  const search = async (text: string | undefined) => (text?.trim() ? shelf.search(text.trim()) : undefined)
  const other = chart === "compare" ? view.compare?.search : undefined
  const [searched, searchedOther, layout, hash] = await Promise.all([
    search(view.search),
    search(other),
    chart === "network" ? shelf.layout() : undefined,
    shelf.hash(),
  ])
  const rewound = view.asOf === undefined ? undefined : rewindRecord(record, view.asOf)
  const seen = notes ? shelf.notes : []
  return {
    record,
    revision,
    view,
    searched,
    searchedOther,
    layout,
    hash,
    rewound,
    madeOn,
    notes: seen,
    seed: layoutSeed,
  }
}

async function readInto(
  chunks: Map<number, readonly Event[]>,
  missing: ReadonlySet<number>,
  shelf: Shelf,
  { signal, onRead }: Making,
): Promise<void> {
  let read = 0
  for (const chunk of missing) {
    chunks.set(chunk, await shelf.readEvents(chunk))
    signal.throwIfAborted()
    read += 1
    onRead?.(read / missing.size)
  }
}
