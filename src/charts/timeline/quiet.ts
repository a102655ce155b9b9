/**
 * The quiet stretches of an answer: days on which nothing that matches begins, lasts or ends. What lasts for longer than a month keeps only the days
 * awake on which it begins and ends, since one open-ended agreement would leave no day quiet. No pixel, no zoom.
 */
import { isBeyond } from "../../query/bins"
import { forEachRow } from "../../query/bitmap"
import { openFirstDay, openLastDay } from "../../query/rows"
import type { TimelineAnswer } from "./answer"

/** Stretches by time, none touching another: from a first day up to the day after the last. */
export interface Quiet {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Days: a weekend between two events is no stretch. */
export const leastQuiet = 3
const longestAwake = 31

const known = new WeakMap<TimelineAnswer, Quiet>()

/** Found when first asked for. */
export function quietOf(answer: TimelineAnswer): Quiet {
  const quiet = known.get(answer) ?? findQuiet(answer)
  known.set(answer, quiet)
  return quiet
}

function findQuiet(answer: TimelineAnswer): Quiet {
  const { firstDay, lastDay } = answer.traits
  const lateDays = lastDaysOfLong(answer)
  const span = spanOf(answer)
  const starts: number[] = []
  const ends: number[] = []
  let awakeUntil = span[0] - 1
  const wake = (first: number, last: number) => {
    if (first - awakeUntil > leastQuiet) {
      starts.push(awakeUntil + 1)
      ends.push(first)
    }
    if (last > awakeUntil) awakeUntil = last
  }
  let late = 0
  let isEmpty = true
  // Rows are in the order of their first days.
  forEachRow(answer.matching, 0, answer.total, (row) => {
    const first = firstDay[row]!
    const last = lastDay[row]!
    if (isBeyond(first, last) || first === openFirstDay) return
    isEmpty = false
    for (; late < lateDays.length && lateDays[late]! < first; late++) wake(lateDays[late]!, lateDays[late]!)
    wake(first, isLong(first, last) ? first : last)
  })
  for (; late < lateDays.length; late++) wake(lateDays[late]!, lateDays[late]!)
  // Where nothing has a day, all days are alike.
  if (isEmpty && lateDays.length === 0) return { starts: new Int32Array(), ends: new Int32Array() }
  wake(span[1] + 1, span[1] + 1)
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

const isLong = (first: number, last: number) => last - first >= longestAwake

function lastDaysOfLong({ matching, total, traits: { firstDay, lastDay } }: TimelineAnswer): Int32Array {
  const days: number[] = []
  forEachRow(matching, 0, total, (row) => {
    const first = firstDay[row]!
    const last = lastDay[row]!
    if (!isBeyond(first, last) && last !== openLastDay && isLong(first, last)) days.push(last)
  })
  return Int32Array.from(days).sort()
}

/** First and last day of the whole record: beyond it no stretch is quiet, it is only not recorded. */
function spanOf({ traits, total, days }: TimelineAnswer): readonly [first: number, last: number] {
  const { firstDay, lastDay } = traits
  let first = openLastDay
  // First the rows without a first day, then the earliest.
  for (let row = 0; row < total; row++) {
    const isOpen = firstDay[row] === openFirstDay
    const day = isOpen ? lastDay[row]! : firstDay[row]!
    if (day !== openFirstDay && day < first) first = day
    if (!isOpen) break
  }
  return [first, first + (Number.isFinite(days) ? days - 1 : 0)]
}
