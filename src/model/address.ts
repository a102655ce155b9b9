/**
 * A view as an address and back: `/dossier/screen?window=…&topic=…`. Defaults are not written; a field that cannot be read falls back alone, so that a
 * broken link still opens as much as it says. Knows nothing of the router: it deals in a path and a flat record of search fields.
 */
import { dayOfIso, isoOfDay, parseEdtf } from "./edtf"
import { type Locale, locales } from "./localized"
import {
  type Choice,
  type Facet,
  type Filters,
  facets,
  type LaneField,
  laneFields,
  type Screen,
  type Selection,
  screens,
  type View,
  type Window,
} from "./view"

/** The search fields of an address, in the order they are written. Values are not yet percent-encoded. */
export type SearchFields = Readonly<Partial<Record<SearchKey, string>>>
export type SearchKey = "window" | "lanes" | Facet | `not-${Facet}` | "q" | "sel" | "list" | "figure" | "lang"

export interface Address {
  readonly path: string
  readonly search: SearchFields
}

/** The view an address without any search fields stands for. */
export function defaultView(dossier: string, screen: Screen = "timeline"): View {
  return {
    dossier,
    screen,
    window: undefined,
    lanes: "topic",
    filters: {},
    search: "",
    selection: undefined,
    list: false,
    language: undefined,
  }
}

export function addressOf(view: View): Address {
  return { path: viewToPath(view), search: viewToSearch(view) }
}

/** `/road-to-the-summit/timeline`; ids are percent-encoded. */
export function viewToPath(view: Pick<View, "dossier" | "screen">): string {
  return `/${encode(view.dossier)}/${view.screen}`
}

/** Dossier and screen of a path; an unknown screen falls back to the timeline, an absent dossier to `fallback`. */
export function viewFromPath(path: string, fallback: string): Pick<View, "dossier" | "screen"> {
  const [, dossier = "", screen = ""] = path.split("/")
  return { dossier: decodeQuietly(dossier) || fallback, screen: screenOf(screen) }
}

export function screenOf(text: string | undefined): Screen {
  return oneOf(screens, text) ?? "timeline"
}

/** What of the view is written into the search part: everything that is not the default. */
export function viewToSearch(view: View): SearchFields {
  const fields: Partial<Record<SearchKey, string>> = {}
  if (view.window) fields.window = windowToText(view.window)
  if (view.lanes !== "topic") fields.lanes = view.lanes
  for (const facet of facets) {
    const choice = view.filters[facet]
    if (choice?.include.length) fields[facet] = choice.include.map(escapeId).join(",")
    if (choice?.exclude.length) fields[`not-${facet}`] = choice.exclude.map(escapeId).join(",")
  }
  if (view.search !== "") fields.q = view.search
  if (view.selection) fields.sel = selectionToText(view.selection)
  if (view.list) fields.list = "1"
  if (view.figure) fields.figure = view.figure
  if (view.language) fields.lang = view.language
  return fields
}

/** The view of a dossier, a screen and whatever fields an address holds; never throws. */
export function viewFromSearch(
  place: Pick<View, "dossier" | "screen">,
  search: Readonly<Record<string, unknown>>,
): View {
  const field = (key: SearchKey) => textOf(search, key)
  return {
    ...place,
    window: windowFromText(field("window")),
    lanes: oneOf<LaneField>(laneFields, field("lanes")) ?? "topic",
    filters: filtersFrom(field),
    search: (field("q") ?? "").slice(0, longestSearch),
    selection: selectionFromText(field("sel")),
    list: field("list") === "1",
    ...(field("figure") === "together" && { figure: "together" }),
    language: oneOf<Locale>(locales, field("lang")),
  }
}

/** `window=2026-01-22/2026-04-04&topic=tariffs` without the question mark; commas, colons and slashes stay legible. */
export function searchToText(search: SearchFields): string {
  const legible = (text: string) => encode(text).replaceAll(/%2C|%3A|%2F/g, decodeURIComponent)
  return Object.entries(search)
    .map(([key, value]) => `${key}=${legible(value)}`)
    .join("&")
}

/** The fields of a search part, with or without the question mark. Of a field given twice, the first counts. */
export function searchFromText(text: string): SearchFields {
  const fields: Record<string, string> = Object.create(null)
  for (const pair of text.replace(/^\?/, "").split("&")) {
    const [key = "", ...value] = pair.split("=")
    const name = decodeQuietly(key)
    const written = value.join("=")
    // Forms write a space as a plus; in the ids of a selection a plus is a plus.
    if (name !== "" && !(name in fields))
      fields[name] = decodeQuietly(name === "q" ? written.replaceAll("+", " ") : written)
  }
  return fields
}

/** Characters of a search that an address holds. */
export const longestSearch = 500

function textOf(search: Readonly<Record<string, unknown>>, key: string): string | undefined {
  if (!Object.hasOwn(search, key)) return undefined
  const value = search[key]
  // Routers like to turn `1` and `true` into numbers and booleans.
  if (typeof value === "number" || typeof value === "boolean") return String(value)
  return typeof value === "string" && value !== "" ? value : undefined
}

function oneOf<T extends string>(choices: readonly T[], text: string | undefined): T | undefined {
  return choices.find((choice) => choice === text)
}

/** Half a character, as a cut string may end in, makes `encodeURIComponent` throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"))
}

function decodeQuietly(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `2026-01-22/2026-04-04`, open ends `..`. A gesture's fractions are cut to whole days. */
export function windowToText([from, to]: Window): string {
  const end = (day: number) => (Number.isFinite(day) ? isoOfDay(day) : "..")
  return `${end(from)}/${end(to)}`
}

/** Any EDTF interval or date reads as a window: from its first possible day to its last. */
export function windowFromText(text: string | undefined): Window | undefined {
  if (text === undefined) return undefined
  const [from = "", to, ...rest] = text.split("/")
  const first = from === ".." ? Number.NEGATIVE_INFINITY : dayOfIso(from)
  const last = to === ".." ? Number.POSITIVE_INFINITY : dayOfIso(to ?? "")
  if (rest.length === 0 && first <= last) return [first, last]
  const span = parseEdtf(text)
  return span && [span.firstDay, span.lastDay]
}

function filtersFrom(field: (key: SearchKey) => string | undefined): Filters {
  const filters: Partial<Record<Facet, Choice>> = {}
  for (const facet of facets) {
    const include = idsFrom(field(facet))
    const exclude = idsFrom(field(`not-${facet}`)).filter((id) => !include.includes(id))
    if (include.length > 0 || exclude.length > 0) filters[facet] = { include, exclude }
  }
  return filters
}

function idsFrom(text: string | undefined): string[] {
  if (text === undefined) return []
  return [...new Set(text.split(",").map(unescapeId))].filter((id) => id !== "")
}

/** Ids hold no separators by their form; values of a facet from elsewhere might. `~` escapes: `~c` comma, `~p` plus, `~~` itself. */
function escapeId(id: string): string {
  return id.replaceAll("~", "~~").replaceAll(",", "~c").replaceAll("+", "~p")
}

function unescapeId(text: string): string {
  return text.replaceAll(/~([~cp])/g, (_, sign: string) => (sign === "c" ? "," : sign === "p" ? "+" : "~"))
}

/** `event:2026-02-14-munich`, `tie:japan+united-states`. */
export function selectionToText(selection: Selection): string {
  if (selection.kind === "tie") return `tie:${selection.actors.map(escapeId).join("+")}`
  return `${selection.kind}:${escapeId(selection.id)}`
}

const selectable = ["event", "actor", "topic", "source", "place", "commitment"] as const

export function selectionFromText(text: string | undefined): Selection | undefined {
  if (text === undefined) return undefined
  const colon = text.indexOf(":")
  const name = text.slice(0, colon)
  const ids = text
    .slice(colon + 1)
    .split("+")
    .map(unescapeId)
  const [id = "", other = ""] = ids
  if (colon < 0 || id === "") return undefined
  if (name === "tie") {
    if (ids.length !== 2 || other === "" || id === other) return undefined
    return { kind: "tie", actors: id < other ? [id, other] : [other, id] }
  }
  const kind = oneOf(selectable, name)
  return kind && ids.length === 1 ? { kind, id } : undefined
}
