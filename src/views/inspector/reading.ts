/** What the parts of the inspector read and how they lead on. Plain values, so that a test can put a dossier in memory here. */
import { createContext, useContext } from "react"
import type { Words } from "../../i18n/intl"
import type { Event } from "../../model/event"
import { type Localized, localize } from "../../model/localized"
import type { Chain, Facet, Filters, Selection } from "../../model/view"
import { type Lookup, lookupOf } from "../../query/lookup"
import type { Index, Rows } from "../../query/rows"

/** A source's text: held here, not held, or being read. */
export type SourceText =
  | { readonly kind: "held"; readonly text: string }
  | { readonly kind: "none" }
  | { readonly kind: "reading" }

export interface Reading {
  readonly words: Words
  readonly index: Index
  readonly rows: Rows
  readonly filters: Filters
  /** The chain that filters, if one does. */
  readonly chain: Chain | undefined
  readonly selection: Selection | undefined
  readonly eventOf: (row: number) => Event | undefined
  readonly rowOf: (eventId: string) => number | undefined
  readonly hrefOf: (selection: Selection) => string
  readonly pick: (selection: Selection) => void
  /** Sets the filter of a facet to one value, or takes it away again. */
  readonly toggleFilter: (facet: Facet, id: string) => void
  /** Shows the events of a chain only, or lets go of it. */
  readonly followChain: (chain: Chain | undefined) => void
  /** The text of the selected source. */
  readonly sourceText: SourceText
}

export const ReadingContext = createContext<Reading | undefined>(undefined)

export interface ReadingWithLookup extends Reading {
  readonly lookup: Lookup
  /** A text in the reader's language. */
  readonly text: (localized: Localized | undefined) => string
}

/** The reading in force; only within the inspector. */
export function useReading(): ReadingWithLookup {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error("useReading outside a ReadingContext")
  return {
    ...reading,
    lookup: lookupOf(reading.index.catalog),
    text: (localized) => localize(localized, reading.words.locale),
  }
}
