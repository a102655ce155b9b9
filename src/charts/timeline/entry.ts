/** An event in a lane, measured: what form its date takes and which px it covers. */
import { precisions } from "../../model/edtf"
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
  const bits = form[row]!
  if (bits & formBits.interval) return "bar"
  if (bits & formBits.open) return "bar"
  if ((bits & formBits.precision) !== precisions.indexOf("day")) return "band"
  return firstDay[row] === lastDay[row] ? "point" : "set"
}

export function entryOf(answer: TimelineAnswer, scale: TimeScale, lane: number, row: number): Entry {
  const { firstDay, form, weight, level } = answer.traits
  const kind = formOf(answer, row)
  const isAnchor = row === answer.opening?.row || row === answer.culminating?.row
  const own = { row, lane, form: kind, weight: weight[row]!, isAnchor }
  const from = scale.x(firstDay[row]!)
  const end = scale.x(Math.max(endDay(answer, row), firstDay[row]!) + 1)
  // Of what has no end on record a stub shows even beyond the record, since it may be going on.
  const to = answer.traits.lastDay[row] === openLastDay ? Math.max(end, scale.left + leastBar) : end
  if (kind === "point") {
    const middle = (from + to) / 2
    const approximate = form[row]! & formBits.approximate ? whisker : 0
    const reach = (isAnchor ? anchorRadius : radiusOf(answer.levels[level[row]!] ?? "none") + approximate) + 1
    return { ...own, from, to, x0: middle - reach, x1: middle + reach }
  }
  const least = kind === "bar" ? leastBar : leastBand
  const short = Math.max(0, least - (Math.min(to, scale.right) - Math.max(from, scale.left))) / 2
  const outside = to < scale.left || from > scale.right
  const x0 = outside ? from : Math.max(from, scale.left) - short
  const x1 = outside ? to : Math.min(to, scale.right) + short
  const pad = kind === "set" ? 5 : 1
  return { ...own, from, to, x0: x0 - pad, x1: x1 + pad }
}

/** The last day to draw: an open end runs to where the record reaches. */
export function endDay(answer: TimelineAnswer, row: number): number {
  const last = answer.traits.lastDay[row]!
  return last === openLastDay ? Math.max(answer.recordEnd, answer.traits.firstDay[row]!) : last
}
