/** How a window of days answers to its parts being moved. Days are inclusive: a window of one day begins and ends on it. */
export type Days = readonly [firstDay: number, lastDay: number]
export type Part = "start" | "end" | "body"

/** The window after a part has gone by so many days: never outside the span, never without a day. */
export function moveWindow([first, last]: Days, part: Part, by: number, [spanFirst, spanLast]: Days): Days {
  const between = (low: number, value: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high))
  if (part === "start") return [between(spanFirst, first + by, last), last]
  if (part === "end") return [first, between(first, last + by, spanLast)]
  const length = Math.min(last - first, spanLast - spanFirst)
  const start = between(spanFirst, first + by, spanLast - length)
  return [start, start + length]
}

/** The window in whole days, as it is kept. */
export function wholeDays([first, last]: Days): Days {
  const start = Math.round(first)
  return [start, Math.max(start, Math.round(last))]
}
