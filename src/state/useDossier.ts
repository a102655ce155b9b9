/** The open dossier as every screen sees it: one index, one filter, one window, one set of rows. */
import { createContext, useContext } from "react"
import type { Event } from "../model/event"
import type { Window } from "../model/view"
import type { Filter } from "../query/filter"
import type { Bitmap, Index, Rows } from "../query/rows"

export interface OpenDossier {
  /** The record as of the day of the view: what every screen shows. */
  readonly index: Index
  /** The whole record, as it is stored; the same as `index` where that is not rewound. Its rows are others. */
  readonly record: Index
  /** The day `index` is rewound to; undefined where it is whole. */
  readonly asOf: number | undefined
  readonly filter: Filter
  /** The rows of the view as it is now, gestures included. */
  readonly rows: Rows
  /** The window in force; both ends finite. */
  readonly window: Window
  /** Rows found by Search; undefined when nothing is searched. */
  readonly found: Bitmap | undefined
  /** Rows among which the filters choose: those found, and those of the chain that is followed; undefined when neither is asked. */
  readonly among: Bitmap | undefined
  /** The event of a row as it was known, or undefined while it is being read; asking for it starts the reading. */
  readonly eventOf: (row: number) => Event | undefined
  /** The same for a row of `record`, as it is stored. */
  readonly recordOf: (storedRow: number) => Event | undefined
  readonly rowOf: (eventId: string) => number | undefined
  /** The rows of `index` among rows of `record`; absent: they are the same. */
  readonly rowsAmong?: (storedRows: Iterable<number>) => Iterable<number>
}

export const DossierContext = createContext<OpenDossier | undefined>(undefined)

/** The open dossier; only within a `DossierProvider`. */
export function useDossier(): OpenDossier {
  const dossier = useContext(DossierContext)
  if (!dossier) throw new Error("useDossier outside DossierProvider")
  return dossier
}
