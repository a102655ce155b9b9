/** With what a view can be compared: the other side's window and rows, the stretches that suggest themselves, and the one that comes first. */
import { dateOfDay, dayOfDate, daysInMonth } from "../model/day"
import type { Phase } from "../model/dossier"
import { parseEdtf } from "../model/edtf"
import { type Choice, type Compare, type Filters, facets, type View, type Window } from "../model/view"
import { rowsOfChain } from "./chains"
import { isEmptyChoice } from "./clauses"
import type { Filter } from "./filter"
import { type Bitmap, calendarReach, type Index, type Rows } from "./rows"
import { isEndless, windowOf } from "./span"

/** The days of the other side; both ends finite where those of the view are. */
export function otherWindow(index: Index, { window }: Compare, own: Window): Window {
  return window ? windowOf(index, window) : own
}

/** What a side asks for, apart from its window. */
type Asked = Pick<View, "filters" | "chain" | "search">

const asked = ({ filters, chain, search }: Asked): Asked => ({ filters, chain, search })

/** The rows of the other side. `among` are those that Search found for its text, and those of its chain; without them, its text is not looked for. */
export function otherRows(
  filter: Filter,
  compare: Compare,
  own: Window,
  among: Bitmap | undefined = compare.chain && rowsOfChain(filter.index, compare.chain),
): Rows {
  return filter.rows(compare.filters, otherWindow(filter.index, compare, own), among)
}

const whole = ([first, last]: Window): Window => [Math.round(first), Math.max(Math.round(first), Math.round(last))]
const everything: Window = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** The equally long stretch that ends the day before. */
export function stretchBefore(window: Window): Window {
  const [first, last] = whole(window)
  return [first - (last - first + 1), first - 1]
}

/** The equally long stretch that begins the day after. */
export function stretchAfter(window: Window): Window {
  const [first, last] = whole(window)
  return [last + 1, last + (last - first + 1)]
}

/** The same days of the calendar a year before; 29 February becomes the 28th. */
export function yearBefore(window: Window): Window {
  const [first, last] = whole(window)
  const back = (epochDay: number) => {
    const { year, month, day } = dateOfDay(epochDay)
    return dayOfDate(year - 1, month, Math.min(day, daysInMonth(year - 1, month)))
  }
  return [back(first), back(last)]
}

/** The windows that a reader may want of the other side. */
const windowPresets = ["same", "before", "after", "year", "whole"] as const
export type WindowPreset = (typeof windowPresets)[number]

/** What a preset means beside a window; undefined for the window itself. */
export function presetWindow(preset: WindowPreset, own: Window): Window | undefined {
  if (preset === "same") return undefined
  if (preset === "whole" || isEndless(own)) return everything
  return { before: stretchBefore, after: stretchAfter, year: yearBefore }[preset](own)
}

/** The presets whose days the calendar can name. */
export function windowPresetsFor(own: Window): readonly WindowPreset[] {
  if (isEndless(own)) return ["same", "whole"]
  return windowPresets.filter((preset) => {
    const [first, last] = presetWindow(preset, own) ?? own
    return preset === "whole" || (first >= calendarReach[0] && last <= calendarReach[1])
  })
}

/** The days of a phase; undefined where its date cannot be read. */
export function phaseWindow({ date }: Phase): Window | undefined {
  const span = parseEdtf(date)
  return span && [span.firstDay, span.lastDay]
}

/** What the filters ask, turned round facet by facet: what was taken in is left out, what was left out is taken in. */
export function inverted(filters: Filters): Filters {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const choice: Choice | undefined = filters[facet]
      if (!choice || isEmptyChoice(choice)) return []
      // All but some of what was included cannot be said by one choice: what is included decides.
      const turned =
        choice.include.length > 0 ? { include: [], exclude: choice.include } : { include: choice.exclude, exclude: [] }
      return [[facet, turned]]
    }),
  )
}

/** The view as the other side: its days and all it asks for, as they are now. */
export function keptAs(mode: Compare["mode"], view: Asked, window: Window): Compare {
  return { mode, window: isEndless(window) ? everything : whole(window), ...asked(view) }
}

/** A and B exchanged: what was compared with becomes the view. */
export function swapped(
  view: Asked,
  compare: Compare,
  own: Window,
): Pick<View, "window" | "filters" | "chain" | "search" | "compare"> {
  const other = { mode: compare.mode, window: compare.window && whole(own), ...asked(view) }
  return { window: compare.window ?? whole(own), ...asked(compare), compare: other }
}

/** The days cut in two: the later part as A, the equally long one before it as B. Undefined where there are not two days. */
export function halved(window: Window): Readonly<Record<"a" | "b", Window>> | undefined {
  const [first, last] = whole(window)
  const days = Math.floor((last - first + 1) / 2)
  if (isEndless(window) || days < 1) return undefined
  const a: Window = [last - days + 1, last]
  return { a, b: stretchBefore(a) }
}

const isFiltered = ({ filters, chain, search }: Asked): boolean =>
  search !== "" || chain !== undefined || facets.some((facet) => !isEmptyChoice(filters[facet]))

export const unfiltered: Asked = { filters: {}, chain: undefined, search: "" }

/**
 * What a reader who says no more than "compare" is shown: the stretch before, where it holds anything under the same filters; else the same days
 * without the filters; else the stretch after; else the whole record. `among` are the rows that the view's own search and chain leave.
 */
export function suggested(filter: Filter, view: Asked, { window }: Pick<Rows, "window">, among?: Bitmap): Compare {
  const sameBut = (other: Window | undefined): Compare => ({ mode: "overlaid", window: other, ...asked(view) })
  const holds = (compare: Compare) => otherRows(filter, compare, window, among).count > 0
  if (!isEndless(window) && holds(sameBut(stretchBefore(window)))) return sameBut(stretchBefore(window))
  if (isFiltered(view)) return { mode: "overlaid", window: undefined, ...unfiltered }
  if (!isEndless(window) && holds(sameBut(stretchAfter(window)))) return sameBut(stretchAfter(window))
  return sameBut(everything)
}

/** What the view becomes when its reader begins to compare. All that there is, held against itself, would say nothing: its later half is held against the earlier. */
export function begun(
  filter: Filter,
  view: Asked,
  rows: Pick<Rows, "window" | "count">,
  among?: Bitmap,
): { readonly compare: Compare; readonly window?: Window } {
  const compare = suggested(filter, view, rows, among)
  const isSame = compare.filters === view.filters && compare.chain === view.chain && compare.search === view.search
  const halves =
    isSame && otherRows(filter, compare, rows.window, among).count === rows.count ? halved(rows.window) : undefined
  return halves ? { window: halves.a, compare: { ...compare, window: halves.b } } : { compare }
}
