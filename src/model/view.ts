/** A view: everything the URL says. A saved view, a shared link and a figure in a brief are the same thing. */
import type { relations } from "./event"
import type { Locale } from "./localized"

export const screens = ["timeline", "network", "topics", "sources", "data"] as const
export type Screen = (typeof screens)[number]

/** What the filters ask about, in the order the Filters region shows them. */
export const facets = ["topic", "actor", "kind", "status", "level", "source", "evidence"] as const
export type Facet = (typeof facets)[number]

/** By what the timeline is divided; persons under ministries and states by the affiliations that held at the time. */
export const laneFields = [
  "topic",
  "actor",
  "ministry",
  "state",
  "kind",
  "level",
  "status",
  "source-kind",
  "country",
  "none",
] as const
export type LaneField = (typeof laneFields)[number]

/** OR within `include`; a row with any of `exclude` is out. */
export interface Choice {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}
export type Filters = Readonly<Partial<Record<Facet, Choice>>>

/** Inclusive epoch days; an end of ±Infinity is open. Fractions occur only while a gesture is under way. */
export type Window = readonly [firstDay: number, lastDay: number]

export type Selection =
  | { readonly kind: "event" | "actor" | "topic" | "source" | "place" | "commitment" | "note"; readonly id: string }
  /** A tie between two actors, ids in code-unit order. */
  | { readonly kind: "tie"; readonly actors: readonly [string, string] }

/** As the id of a selected note: all notes. No note has it, since no id may be a star. */
export const everyNote = "*"

/** What a reader did to the lanes of a field: ids of their values. A choice of another field begins anew. */
export interface LaneEdits {
  /** Topics whose subtopics have lanes of their own. */
  readonly expanded: readonly string[]
  /** Lanes that stand first, in this order, however few events they hold. */
  readonly pinned: readonly string[]
  readonly hidden: readonly string[]
  /** Lanes moved by hand: these in this order, before those not named. */
  readonly order: readonly string[]
}

/** How days become places: each alike, quiet stretches squeezed, or counted to the culminating event. */
export const timeScales = ["even", "squeezed", "countdown"] as const
export type TimeScaleKind = (typeof timeScales)[number]

/** Quiet bands behind the events. */
export const bandKinds = ["weekends", "fiscal-years", "sessions"] as const
export type BandKind = (typeof bandKinds)[number]

/** How the timeline is drawn, beside what it shows. */
export interface Display {
  readonly scale: TimeScaleKind
  readonly bands: readonly BandKind[]
  /** Japanese dates with their era: 令和8年. */
  readonly era: boolean
  /** The links that are drawn. */
  readonly links: readonly (typeof relations)[number][]
}

export const chainDirections = ["led", "followed"] as const

/** As a filter: what led to an event, or what followed from it, the event itself included. */
export interface Chain {
  readonly event: string
  readonly direction: (typeof chainDirections)[number]
}

export const compareModes = ["beside", "overlaid"] as const

/** What the view is compared with: another window, other filters, or both. */
export interface Compare {
  readonly mode: (typeof compareModes)[number]
  /** Absent: the window of the view. */
  readonly window: Window | undefined
  readonly filters: Filters
  readonly chain: Chain | undefined
  readonly search: string
}

/** The columns by which the list can be sorted. */
export const sortFields = [
  "date",
  "title",
  "kind",
  "level",
  "status",
  "place",
  "participants",
  "topics",
  "sources",
] as const
export type SortField = (typeof sortFields)[number]

export interface Sort {
  readonly by: SortField
  readonly descending: boolean
}

export interface View {
  /** Id of the open dossier. */
  readonly dossier: string
  readonly screen: Screen
  /** Absent: the run-up with room on both sides, or the whole span where the dossier has no anchors. */
  readonly window: Window | undefined
  readonly lanes: LaneField
  readonly laneEdits: LaneEdits
  readonly display: Display
  readonly filters: Filters
  /** Only what led to an event, or followed from it. */
  readonly chain: Chain | undefined
  /** The epoch day to which the record is rewound: what had been published by its end. Absent: all that is known. */
  readonly asOf: number | undefined
  /** The epoch day since which changes of the record are listed, up to `asOf` or its end. */
  readonly since: number | undefined
  readonly compare: Compare | undefined
  /** What was typed into Search. */
  readonly search: string
  readonly selection: Selection | undefined
  /** The list twin in place of the figure. */
  readonly list: boolean
  /** The order of the list; absent: by time. */
  readonly sort: Sort | undefined
  /** Which of a screen's figures is shown; absent: its first. */
  readonly figure?: "together" | undefined
  /** Absent: the reader's preference. */
  readonly language: Locale | undefined
}
