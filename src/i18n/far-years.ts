/** Years of five digits and more in dates, their digits grouped as in every other number: 12,026 on an axis as on a card. Knows no other words. */
const millisecondsPerDay = 86_400_000
/** From the year 10000 on, and until the end of 10000 BC. */
const firstFarDay = Date.UTC(10_000, 0, 1) / millisecondsPerDay
const lastFarDay = Date.UTC(-9998, 0, 1) / millisecondsPerDay - 1

/** Whether a day's year has five digits or more. */
export const isFarDay = (epochDay: number): boolean => epochDay >= firstFarDay || epochDay <= lastFarDay

/** The parts of a date or of a range of dates as one text, its far years grouped by `number`. */
export function joinGrouped(
  parts: readonly { readonly type: string; readonly value: string }[],
  number: (value: number) => string,
): string {
  return parts
    .map(({ type, value }) => (type === "year" && Number(value) > 9999 ? number(Number(value)) : value))
    .join("")
}
