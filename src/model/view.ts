/** A view: everything the URL says. A saved view, a shared link and a figure in a brief are the same thing. */
import type { Locale } from "./localized"

export const screens = ["timeline", "network", "topics", "sources", "data"] as const
export type Screen = (typeof screens)[number]

/** What the filters ask about, in the order the Filters region shows them. */
export const facets = ["topic", "actor", "kind", "status", "level", "source", "evidence"] as const
export type Facet = (typeof facets)[number]

export const laneFields = ["topic", "actor", "kind", "status", "level"] as const
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
  | { readonly kind: "event" | "actor" | "topic" | "source" | "place" | "commitment"; readonly id: string }
  /** A tie between two actors, ids in code-unit order. */
  | { readonly kind: "tie"; readonly actors: readonly [string, string] }

export interface View {
  /** Id of the open dossier. */
  readonly dossier: string
  readonly screen: Screen
  /** Absent: the run-up with room on both sides, or the whole span where the dossier has no anchors. */
  readonly window: Window | undefined
  readonly lanes: LaneField
  readonly filters: Filters
  /** What was typed into Search. */
  readonly search: string
  readonly selection: Selection | undefined
  /** The list twin in place of the figure. */
  readonly list: boolean
  /** Which of a screen's figures is shown; absent: its first. */
  readonly figure?: "together" | undefined
  /** Absent: the reader's preference. */
  readonly language: Locale | undefined
}
