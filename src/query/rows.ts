/**
 * What the engine works on: a dossier as typed columns, and the rows a view picks from them. Row numbers are positions in these columns: events
 * sorted by first day, then last day, then id. Built once per revision (columns.ts), handed over whole, never changed.
 */
import { farthestDay } from "../model/day"
import type { Catalog } from "../model/dossier"
import type { Window } from "../model/view"
import type { LinkColumns } from "./links"

export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Several codes a row: those of row r are `codes[offsets[r]] … codes[offsets[r + 1] - 1]`. */
export interface Lists {
  readonly offsets: Uint32Array
  readonly codes: Codes
}

/** What each code stands for: position = code. Topics, actors, places and sources in the order of the catalog. */
export interface Vocabulary {
  readonly topics: readonly string[]
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly sources: readonly string[]
  readonly kinds: readonly string[]
  readonly statuses: readonly string[]
  /** The last entry is `none`. */
  readonly levels: readonly string[]
  readonly evidence: readonly EvidenceClass[]
}

/** How well an event is supported. `official` may hold beside one of the others, which exclude each other. */
export const evidenceClasses = ["publishers-2", "publisher-1", "source-1", "source-0", "official"] as const
export type EvidenceClass = (typeof evidenceClasses)[number]

/** Bits of `form`: how exactly the date is known. Bits 0–3 hold the precision (see model/edtf.ts), the rest these. */
export const formBits = { precision: 0x0f, approximate: 0x10, uncertain: 0x20, interval: 0x40, open: 0x80 } as const

/** What `firstDay` and `lastDay` hold where a date has no beginning or no end, or none is known. */
export const openFirstDay = -0x80000000
export const openLastDay = 0x7fffffff

/** The days the platform's calendar can name. */
export const calendarReach: Window = [-farthestDay, farthestDay]

/** States of an event, in the order in which they became known; the last is the one the columns hold (see `statesOf` in model/known.ts). */
export interface RevisionColumns {
  /** Rows of the events with revisions, ascending. */
  readonly rows: Uint32Array
  /** Where each such event stands among them by its id. */
  readonly ranks: Uint32Array
  /** The states of `rows[i]` are `offsets[i] … offsets[i + 1] - 1` of what follows. */
  readonly offsets: Uint32Array
  readonly knownOn: Int32Array
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  readonly form: Uint8Array
  readonly status: Uint8Array
  /** How many rows of the index come before an event of that date and id. */
  readonly place: Uint32Array
  /** Of the states whose days do not tell all; `row` is the place of the state. */
  readonly doubt?: DoubtColumns
  /** Sources that the revisions of `rows[i]` name beside the evidence of the event itself. */
  readonly sources: Lists
}

export interface Index {
  readonly dossier: string
  readonly revision: number
  readonly catalog: Catalog
  readonly vocabulary: Vocabulary
  /** Number of events. */
  readonly size: number
  /** Earliest and latest possible day, inclusive epoch days. `firstDay` ascends. */
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  readonly form: Uint8Array
  readonly kind: Codes
  readonly status: Uint8Array
  readonly level: Uint8Array
  /** 0–255: how much an event matters for labels, from level, evidence, kind and anchors. */
  readonly weight: Uint8Array
  /** Bit i set: evidenceClasses[i] holds. */
  readonly evidence: Uint8Array
  /** Code of the place; the vocabulary's length where there is none. */
  readonly place: Codes
  /** Each code at most once a row, here and in `actors` and `sources`. */
  readonly topics: Lists
  /** Of an actor named more than once in an event, the strongest role counts. */
  readonly actors: Lists
  /** Role of each entry of `actors.codes`, a code into model/event `roles`. */
  readonly roles: Uint8Array
  readonly sources: Lists
  /** FNV-1a of the event's id, to find the row of an id. */
  readonly idHash: Uint32Array
  /** Links among the events; absent where there are none. */
  readonly links?: LinkColumns
  /** Dates that their first and last day do not tell wholly; absent where there are none. */
  readonly doubt?: DoubtColumns
  /** What was known of the events before; absent where none has revisions, and where the index is rewound. */
  readonly revisions?: RevisionColumns
  /** Where this index is rewound: the whole record, and the day. */
  readonly record?: Index
  readonly asOf?: number
}

/** Dates of which the first and the last day do not tell all; see doubt.ts, which makes and reads them. */
export interface DoubtColumns {
  /** The rows of these dates, ascending. */
  readonly row: Uint32Array
  /** 0 an interval, 1 one of several dates, 2 all of them. */
  readonly set: Uint8Array
  /** It begins on this day at the latest, and ends on this day at the earliest; open days as in the index. */
  readonly latestStart: Int32Array
  readonly earliestEnd: Int32Array
  /** The members of date i are those from `offsets[i]` to `offsets[i + 1]` − 1. */
  readonly offsets: Uint32Array
  readonly partFirst: Int32Array
  readonly partLast: Int32Array
  /** What a member that is a range counts in: 1 days, 2 months, 3 years; 0 where it is none. */
  readonly unit: Uint8Array
}

/** A set of rows: bit r of word r >> 5. */
export interface Bitmap {
  readonly words: Uint32Array
  readonly size: number
}

/** The rows of a view: all clauses but the window as a bitmap, and the window, which is a range. */
export interface Rows {
  /** Rows that pass every clause except the window. */
  readonly matching: Bitmap
  readonly window: Window
  /** Number of rows that pass every clause, the window included: all that are not surely out of it. */
  readonly count: number
  /** How many of these are only possibly in the window. */
  readonly possible: number
  /** True when row r passes every clause, the window included. */
  has(row: number): boolean
  /** True of a row of `possible`. */
  isPossible(row: number): boolean
  /** Calls back with each row of `count`, ascending. */
  forEach(visit: (row: number) => void): void
}
