/**
 * A view as an address and back: `/dossier/screen?window=…&topic=…`. Defaults are not written; a field that cannot be read falls back alone, so that a
 * broken link still opens as much as it says. Knows nothing of the router: it deals in a path and a flat record of search fields.
 */
import {
  dayFromText,
  escapeId,
  type Field,
  fieldsOf,
  filtersFrom,
  filtersToFields,
  idsFrom,
  idsToText,
  oneOf,
  someOf,
  unescapeId,
  windowFromText,
  windowToText,
} from "./address-fields"
import { isoOfDay } from "./edtf"
import { relations } from "./event"
import { type Locale, locales } from "./localized"
import {
  bandKinds,
  type Chain,
  type Compare,
  chainDirections,
  compareModes,
  type Display,
  type Facet,
  facets,
  type LaneEdits,
  type LaneField,
  laneFields,
  type Screen,
  type Selection,
  type Sort,
  screens,
  sortFields,
  timeScales,
  type View,
} from "./view"

/** The search fields of an address, in the order they are written. Values are not yet percent-encoded. */
export type SearchFields = Readonly<Partial<Record<SearchKey, string>>>
export type SearchKey = PlainKey | Facet | `not-${Facet}` | `vs-${Facet | `not-${Facet}` | "window" | "chain" | "q"}`

type PlainKey =
  | ("window" | "lanes" | "open" | "pin" | "hide" | "order" | "scale" | "bands" | "era" | "links")
  | ("chain" | "asof" | "since" | "vs" | "q" | "sel" | "list" | "sort" | "figure" | "lang")

export interface Address {
  readonly path: string
  readonly search: SearchFields
}

export const noLaneEdits: LaneEdits = { expanded: [], pinned: [], hidden: [], order: [] }
export const plainDisplay: Display = { scale: "even", bands: [], era: false, links: [] }

/** The view an address without any search fields stands for. */
export function defaultView(dossier: string, screen: Screen = "timeline"): View {
  return {
    dossier,
    screen,
    window: undefined,
    lanes: "topic",
    laneEdits: noLaneEdits,
    display: plainDisplay,
    filters: {},
    chain: undefined,
    asOf: undefined,
    since: undefined,
    compare: undefined,
    search: "",
    selection: undefined,
    list: false,
    sort: undefined,
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

function screenOf(text: string | undefined): Screen {
  return oneOf(screens, text) ?? "timeline"
}

/** What of the view is written into the search part: everything that is not the default. */
export function viewToSearch(view: View): SearchFields {
  const fields: Partial<Record<SearchKey, string>> = {}
  const { laneEdits, display, chain, compare, sort } = view
  if (view.window) fields.window = windowToText(view.window)
  if (view.lanes !== "topic") fields.lanes = view.lanes
  if (laneEdits.expanded.length > 0) fields.open = idsToText(laneEdits.expanded)
  if (laneEdits.pinned.length > 0) fields.pin = idsToText(laneEdits.pinned)
  if (laneEdits.hidden.length > 0) fields.hide = idsToText(laneEdits.hidden)
  if (laneEdits.order.length > 0) fields.order = idsToText(laneEdits.order)
  if (display.scale !== "even") fields.scale = display.scale
  if (display.bands.length > 0) fields.bands = display.bands.join(",")
  if (display.era) fields.era = "1"
  if (display.links.length > 0) fields.links = display.links.join(",")
  Object.assign(fields, filtersToFields(view.filters))
  if (chain) fields.chain = chainToText(chain)
  if (view.asOf !== undefined) fields.asof = isoOfDay(view.asOf)
  if (view.since !== undefined) fields.since = isoOfDay(view.since)
  if (compare) Object.assign(fields, compareToFields(compare))
  if (view.search !== "") fields.q = view.search
  if (view.selection) fields.sel = selectionToText(view.selection)
  if (view.list) fields.list = "1"
  if (sort) fields.sort = `${sort.descending ? "-" : ""}${sort.by}`
  if (view.figure) fields.figure = view.figure
  if (view.language) fields.lang = view.language
  return fields
}

/** The view of a dossier, a screen and whatever fields an address holds; never throws. */
export function viewFromSearch(
  place: Pick<View, "dossier" | "screen">,
  search: Readonly<Record<string, unknown>>,
): View {
  const field = fieldsOf<SearchKey>(search)
  return {
    ...place,
    window: windowFromText(field("window")),
    lanes: oneOf<LaneField>(laneFields, field("lanes")) ?? "topic",
    laneEdits: {
      expanded: idsFrom(field("open")),
      pinned: idsFrom(field("pin")),
      hidden: idsFrom(field("hide")),
      order: idsFrom(field("order")),
    },
    display: {
      scale: oneOf(timeScales, field("scale")) ?? "even",
      bands: someOf(bandKinds, field("bands")),
      era: field("era") === "1",
      links: someOf(relations, field("links")),
    },
    filters: filtersFrom(field),
    chain: chainFromText(field("chain")),
    asOf: dayFromText(field("asof")),
    since: dayFromText(field("since")),
    compare: compareFrom(field),
    search: (field("q") ?? "").slice(0, longestSearch),
    selection: selectionFromText(field("sel")),
    list: field("list") === "1",
    sort: sortFromText(field("sort")),
    ...(field("figure") === "together" && { figure: "together" }),
    language: oneOf<Locale>(locales, field("lang")),
  }
}

function compareToFields({ mode, window, filters, chain, search }: Compare): SearchFields {
  const fields: Partial<Record<SearchKey, string>> = { vs: mode }
  if (window) fields["vs-window"] = windowToText(window)
  const own = filtersToFields(filters)
  for (const facet of facets)
    for (const key of [facet, `not-${facet}`] as const) if (own[key] !== undefined) fields[`vs-${key}`] = own[key]
  if (chain) fields["vs-chain"] = chainToText(chain)
  if (search !== "") fields["vs-q"] = search
  return fields
}

function compareFrom(field: Field<SearchKey>): Compare | undefined {
  const mode = oneOf(compareModes, field("vs"))
  if (!mode) return undefined
  return {
    mode,
    window: windowFromText(field("vs-window")),
    filters: filtersFrom((key) => field(`vs-${key}`)),
    chain: chainFromText(field("vs-chain")),
    search: (field("vs-q") ?? "").slice(0, longestSearch),
  }
}

const chainToText = ({ direction, event }: Chain): string => `${direction}:${escapeId(event)}`

function chainFromText(text: string | undefined): Chain | undefined {
  const colon = text?.indexOf(":") ?? -1
  const direction = oneOf(chainDirections, text?.slice(0, Math.max(colon, 0)))
  const event = unescapeId(text?.slice(colon + 1) ?? "")
  return direction && event !== "" ? { direction, event } : undefined
}

function sortFromText(text: string | undefined): Sort | undefined {
  const descending = text?.startsWith("-") ?? false
  const by = oneOf(sortFields, descending ? text?.slice(1) : text)
  return by && { by, descending }
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

/** `event:2026-02-14-munich`, `tie:japan+united-states`. */
export function selectionToText(selection: Selection): string {
  if (selection.kind === "tie") return `tie:${selection.actors.map(escapeId).join("+")}`
  return `${selection.kind}:${escapeId(selection.id)}`
}

const selectable = ["event", "actor", "topic", "source", "place", "commitment", "note"] as const

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
