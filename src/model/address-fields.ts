/** The pieces an address is made of: fields of text, lists of ids, choices of filters, days and windows. Knows no view. */
import { farthestDay } from "./day"
import { dayOfIso, isoOfDay, parseEdtf } from "./edtf"
import { type Choice, type Facet, type Filters, facets, type Window } from "./view"

/** A field of an address, undefined where it is absent or empty. */
export type Field<K extends string = string> = (key: K) => string | undefined

type FilterKey = Facet | `not-${Facet}`

/** The fields of a record that came from outside. */
export function fieldsOf<K extends string>(search: Readonly<Record<string, unknown>>): Field<K> {
  return (key) => {
    if (!Object.hasOwn(search, key)) return undefined
    const value = search[key]
    // Routers like to turn `1` and `true` into numbers and booleans.
    if (typeof value === "number" || typeof value === "boolean") return String(value)
    return typeof value === "string" && value !== "" ? value : undefined
  }
}

export function oneOf<T extends string>(choices: readonly T[], text: string | undefined): T | undefined {
  return choices.find((choice) => choice === text)
}

/** Of a list, what is among the choices, each once and in their order. */
export function someOf<T extends string>(choices: readonly T[], text: string | undefined): readonly T[] {
  const named = new Set(text?.split(","))
  return choices.filter((choice) => named.has(choice))
}

/** `2026-02-04` as an epoch day; undefined for anything else, days beyond those a calendar can name among them. */
export function dayFromText(text: string | undefined): number | undefined {
  const day = text === undefined ? Number.NaN : dayOfIso(text)
  return Math.abs(day) <= farthestDay ? day : undefined
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

/** The choices of every facet, as fields. */
export function filtersToFields(filters: Filters): Partial<Record<FilterKey, string>> {
  const fields: Partial<Record<FilterKey, string>> = {}
  for (const facet of facets) {
    const choice: Choice | undefined = filters[facet]
    if (choice?.include.length) fields[facet] = idsToText(choice.include)
    if (choice?.exclude.length) fields[`not-${facet}`] = idsToText(choice.exclude)
  }
  return fields
}

export function filtersFrom(field: Field<FilterKey>): Filters {
  const filters: Partial<Record<Facet, Choice>> = {}
  for (const facet of facets) {
    const include = idsFrom(field(facet))
    const exclude = idsFrom(field(`not-${facet}`)).filter((id) => !include.includes(id))
    if (include.length > 0 || exclude.length > 0) filters[facet] = { include, exclude }
  }
  return filters
}

export const idsToText = (ids: readonly string[]): string => ids.map(escapeId).join(",")

export function idsFrom(text: string | undefined): readonly string[] {
  if (text === undefined) return []
  return [...new Set(text.split(",").map(unescapeId))].filter((id) => id !== "")
}

/** Ids hold no separators by their form; values of a facet from elsewhere might. `~` escapes: `~c` comma, `~p` plus, `~~` itself. */
export function escapeId(id: string): string {
  return id.replaceAll("~", "~~").replaceAll(",", "~c").replaceAll("+", "~p")
}

export function unescapeId(text: string): string {
  return text.replaceAll(/~([~cp])/g, (_, sign: string) => (sign === "c" ? "," : sign === "p" ? "+" : "~"))
}
