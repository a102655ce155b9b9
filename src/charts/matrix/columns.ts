/** The columns of a topic × time matrix: bins of the calendar as fine as the room allows, cut at the ends of the window. */
import { utcMonth } from "d3-time"
import type { Words } from "../../i18n/intl"
import type { Window } from "../../model/view"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import { type Bins, binsOf } from "../bin-edges"
import { describeDays } from "../frame"
import { timeScale } from "../scale"

export interface Column {
  /** Inclusive days, within the window. */
  readonly firstDay: number
  readonly lastDay: number
  /** In words: "16–22 March 2026". */
  readonly span: string
  /** What stands above the column. */
  readonly head: string
  /** The month or year that begins here, from the fullest to the shortest. */
  readonly group: readonly string[]
}

export interface Columns {
  readonly unit: Bins["unit"]
  readonly years: number
  readonly columns: readonly Column[]
}

type Format = Intl.DateTimeFormatOptions
const full: Format = { day: "numeric", month: "long", year: "numeric" }
const year: Format = { year: "numeric" }
const month: Format = { month: "short" }
const monthAndYear: Format = { ...month, ...year }
const heads: Readonly<Record<Bins["unit"], { head: Format | undefined; group: readonly Format[] }>> = {
  day: { head: undefined, group: [{ month: "long", year: "numeric" }, monthAndYear, month] },
  week: { head: undefined, group: [monthAndYear, month] },
  month: { head: month, group: [year] },
  quarter: { head: undefined, group: [year] },
  years: { head: year, group: [] },
}
/** px of air about the head of a column. */
const air = 8
const millisecondsPerDay = 86_400_000
const dateOf = (day: number) => new Date(day * millisecondsPerDay)

/** Columns at least `leastWidth` px wide in `width` px, over the whole days of the window; columns of years as wide as a year is written. */
export function columnsOf(window: Window, width: number, leastWidth: number, words: Words): Columns {
  const first = Math.floor(window[0])
  const last = Math.max(first, Math.floor(window[1]))
  const scale = timeScale([first, last], 0, width)
  const fine = binsOf(scale, leastWidth)
  const { unit, years, edges } =
    fine.unit === "years" ? binsOf(scale, Math.max(leastWidth, ...yearWidths(first, last, words))) : fine
  const columns: Column[] = []
  let before: string | undefined
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const firstDay = Math.max(first, edges[i]!)
    const lastDay = Math.min(last, edges[i + 1]! - 1)
    const group = heads[unit].group.map((format) => words.day(firstDay, format))
    const isNew = group[0] !== before
    before = group[0]
    const head = headOf(unit, firstDay, words)
    columns.push({ firstDay, lastDay, head, span: spanOf(firstDay, lastDay, words), group: isNew ? group : [] })
  }
  return { unit, years, columns }
}

/** px that the years of a window need to be written side by side, as the longest at its ends do. */
function yearWidths(first: number, last: number, words: Words): number[] {
  return [first, last].map((day) => textWidth(words.day(day, year), textSizes.small) + air)
}

function headOf(unit: Bins["unit"], day: number, words: Words): string {
  const date = dateOf(day)
  if (unit === "quarter") return words.say("matrix.quarter", { n: Math.floor(date.getUTCMonth() / 3) + 1 })
  const format = heads[unit].head
  // Day numbers stand bare in both languages: the month is above.
  if (!format) return words.number(date.getUTCDate())
  return words.day(day, format)
}

/** A whole month, year or run of years by its name, else its days: "March 2026", "16–22 March 2026", "1990–1994". */
function spanOf(firstDay: number, lastDay: number, words: Words): string {
  const [first, next] = [dateOf(firstDay), dateOf(lastDay + 1)]
  const years = next.getUTCFullYear() - first.getUTCFullYear()
  const isWhole = first.getUTCDate() === 1 && next.getUTCDate() === 1
  if (isWhole && first.getUTCMonth() === 0 && next.getUTCMonth() === 0 && first.getUTCFullYear() > 0) {
    const names = [words.day(firstDay, year), words.day(lastDay, year)]
    return years === 1 ? names[0]! : words.say("matrix.legend.range", { least: names[0]!, most: names[1]! })
  }
  if (isWhole && utcMonth.count(first, next) === 1) return words.day(firstDay, { month: "long", year: "numeric" })
  if (words.locale === "ja" || years >= 5 || first.getUTCFullYear() < 1) return describeDays([firstDay, lastDay], words)
  // The platform sets thin spaces about the dash even between two numbers.
  return words.days(firstDay, lastDay, full).replace(/^(\d+)\s*–\s*(\d+ )/, "$1–$2")
}
