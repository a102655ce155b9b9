/** A moment in UTC, as `Date.prototype.toISOString` writes it: when a reader wrote something. */
import * as v from "valibot"

export const instantSchema = v.pipe(
  v.string(),
  v.maxLength(30),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, "instant-form"),
  v.check((text) => !Number.isNaN(Date.parse(text)), "instant-form"),
)

/** A moment later than `before`, whatever the clock says. `now` is milliseconds since the epoch. */
export function instantAfter(before: string, now: number): string {
  return new Date(Math.max(now, Date.parse(before) + 1)).toISOString()
}
