/** An event in a lane, measured: what form its date takes and which px it covers. */
import { formBits, openLastDay } from "../../query/rows"
import type { TimeScale } from "../scale"
import type { TimelineAnswer } from "./answer"

/** A day is a point; an interval a bar; a month, season or year a band; one or all of several dates a set. */
export type EntryForm = "point" | "bar" | "band" | "set"

export interface Entry {
  readonly row: number
  /** Position of the lane. */
  readonly lane: number
  readonly form: EntryForm
  readonly weight: number
  readonly isAnchor: boolean
  /** What the mark covers, px; bars and bands no further than the plot. */
  readonly x0: number
  readonly x1: number
  /** Where its date begins and ends, px. */
  readonly from: number
  readonly to: number
  /** Of a set: where each member begins and ends, px. */
  readonly members?: readonly (readonly [from: number, to: number])[]
}

/** Radius of a mark by level: leaders are diamonds, the rest circles of three sizes. */
export function radiusOf(level: string): number {
  if (level === "leader") return 6
  if (level === "minister") return 4.6
  return level === "none" ? 2.8 : 3.6
}
export const anchorRadius = 8
/** px the dashes of an approximate date reach beyond its mark. */
export const whisker = 7
const leastBar = 9
const leastBand = 12

export function formOf(answer: TimelineAnswer, row: number): EntryForm {
  const { form, firstDay, lastDay } = answer.traits
  if (form[row]! & formBits.interval) return "bar"
  if (firstDay[row] === lastDay[row]) return "point"
  return (answer.extentOf(row).parts?.length ?? 1) > 1 ? "set" : "band"
}

export function entryOf(answer: TimelineAnswer, scale: TimeScale, lane: number, row: number): Entry {
  const { firstDay, form, weight, level } = answer.traits
  const kind = formOf(answer, row)
  const isAnchor = row === answer.opening?.row || row === answer.culminating?.row
  const own = { row, lane, form: kind, weight: weight[row]!, isAnchor }
  const from = scale.x(firstDay[row]!)
  const end = scale.x(Math.max(endDay(answer, row), firstDay[row]!) + 1)
  // Of what has no end on record a stub shows even beyond the record, since it may be going on.
  const members = kind === "set" ? membersOf(answer, scale, row) : undefined
  // A set without an end may hold dates later than the record reaches.
  const known = Math.max(end, ...(members ?? []).map(([, last]) => last))
  const to = answer.traits.lastDay[row] === openLastDay ? Math.max(known, scale.left + leastBar) : end
  const dashes = form[row]! & formBits.approximate ? whisker : 0
  if (kind === "point") {
    const middle = (from + to) / 2
    const reach = (isAnchor ? anchorRadius : radiusOf(answer.levels[level[row]!] ?? "none") + dashes) + 1
    return { ...own, from, to, x0: middle - reach, x1: middle + reach }
  }
  const least = kind === "bar" ? leastBar : leastBand
  const short = Math.max(0, least - (Math.min(to, scale.right) - Math.max(from, scale.left))) / 2
  const outside = to < scale.left || from > scale.right
  const x0 = outside ? from : Math.max(from, scale.left) - short
  const x1 = outside ? to : Math.min(to, scale.right) + short
  const pad = (kind === "set" ? radiusOf(answer.levels[level[row]!] ?? "none") : 1) + dashes
  return { ...own, ...(members && { members }), from, to, x0: x0 - pad, x1: x1 + pad }
}

function membersOf(
  answer: TimelineAnswer,
  scale: TimeScale,
  row: number,
): readonly (readonly [from: number, to: number])[] {
  const { parts = [] } = answer.extentOf(row)
  return parts.map(([first, last]) => {
    const from = Number.isFinite(first) ? scale.x(first) : Number.NEGATIVE_INFINITY
    if (Number.isFinite(last)) return [from, scale.x(last + 1)]
    return [from, Math.max(scale.x(Math.max(answer.recordEnd, first) + 1), scale.left + leastBar)]
  })
}

/** The last day to draw: an open end runs to where the record reaches. */
function endDay(answer: TimelineAnswer, row: number): number {
  const last = answer.traits.lastDay[row]!
  return last === openLastDay ? Math.max(answer.recordEnd, answer.traits.firstDay[row]!) : last
}
