/**
 * The database: where the truth sleeps. It answers no question about events; it hands over text and bytes, and the columns answer.
 *
 * What a dossier is now stands in one small row (`dossiers`), which points to a body. A body never changes: importing or replacing writes a new one,
 * renaming and deleting touch only the row. So undo is putting back the row as it was, a cache keyed by body never goes stale, and another tab
 * that still shows the body of a moment ago can go on reading it.
 *
 * Measured in Chromium (100,000 events of 711 bytes of JSON, 2 cores): records as JSON lines in strings, 256 a row, take 290 ms to write, 2 ms to read a
 * row, and 184 bytes an event on disk, since the browser packs what it stores. Deflating them ourselves gives 127 bytes but costs 1,900 ms; encoding
 * them to UTF-8 first saves nothing and costs 120 ms; as Blobs they lie unpacked, 715 bytes; rows of 1,024 take 7 ms to read, where a window of the
 * list needs 40 events. One record a row took 9,000 ms. The columns of the index are the other way round: as a Blob they are read in 13 ms where an
 * ArrayBuffer takes 17, and at a million events in 32 where it takes 117.
 */
import { Dexie, type EntityTable, type Table } from "dexie"
import type { Localized } from "../model/localized"
import type { Note } from "../model/note"
import type { SavedFigure } from "../model/saved-figure"

export interface Counts {
  readonly events: number
  readonly sources: number
  readonly actors: number
  readonly topics: number
  readonly commitments: number
}

/** What readers add to a dossier one by one, and the list it stands in. It belongs to the dossier, not to the body that happens to hold its records. */
export interface Items {
  readonly notes: Note
  /** Their drawings lie apart (drawings.ts). */
  readonly figures: SavedFigure
}
/** Absent where there are none. */
export type Lists = { readonly [L in keyof Items]?: readonly Items[L][] }

/** What a dossier is now. */
export interface Head extends Lists {
  readonly title: Localized
  /** Name of the body that holds its records. */
  readonly body: string
  readonly counts: Counts
  /** Size of the dossier as a file. */
  readonly bytes: number
  /** When it was first stored, milliseconds since the epoch. */
  readonly added: number
}

export interface DossierRow {
  readonly id: string
  /** Grows with every change, and goes on growing when a deleted dossier comes back. */
  readonly revision: number
  /** Absent when deleted. */
  readonly head: Head | undefined
}

/** A piece of a body, as it was recorded, or a drawing, which is a body of one piece. */
export interface PartRow {
  readonly body: string
  readonly name: string
  readonly content: string | ArrayBuffer
}

/** What was made from a body and can be made again. */
export interface DerivedRow {
  readonly body: string
  readonly name: string
  readonly content: string | Blob
}

export type ChangeKind = "import" | "replace" | "rename" | "delete" | "figuresDelete" | ItemChangeKind
export type ItemChangeKind = `${"note" | "figure"}${"Add" | "Change" | "Delete"}`

/** One item of a list before a step and after it; undefined where it was not there. */
export interface ItemChange<T> {
  readonly before: T | undefined
  readonly after: T | undefined
  /** Where in the list it stood or came to stand. */
  readonly place: number
}

/** A step that changed one item holds that item alone, in place of the rows before and after, so that a hundred steps do not hold all items two hundred times. */
export interface ItemChanges {
  readonly note?: ItemChange<Note>
  readonly figure?: ItemChange<SavedFigure>
}

/** A step that can be undone: the row before it and after it. */
export interface ChangeRow extends ItemChanges {
  readonly step: number
  readonly kind: ChangeKind
  readonly dossier: string
  readonly before: Head | undefined
  readonly after: Head | undefined
  readonly at: number
  readonly isUndone: boolean
}

export type Database = Dexie & {
  dossiers: Table<DossierRow, string>
  parts: Table<PartRow, [string, string]>
  derived: Table<DerivedRow, [string, string]>
  changes: EntityTable<ChangeRow, "step">
}

// Dexie would write every refused operation to the console where the page is served by localhost, as it is by `npm start`.
Dexie.debug = false

/** A connection of its own; the app uses `database`. */
export function openDatabase(name: string): Database {
  const opened = new Dexie(name, { cache: "disabled" }) as Database // the tables are those declared next
  opened.version(1).stores({
    dossiers: "id",
    parts: "[body+name], body",
    derived: "[body+name], body",
    changes: "++step",
  })
  // A newer version of the app in another tab goes first; here nothing can be read until the page is loaded again. False keeps Dexie from opening
  // the database anew, and from writing to the console.
  opened.on("versionchange", () => {
    opened.close()
    return false
  })
  opened.on("blocked", () => false)
  return opened
}

export const database = openDatabase("sherpa")
