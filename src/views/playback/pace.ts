/** How long an event is shown before the next. */
import type { Playback } from "../../state/playback"

/** ms an event at speed 1; a day between events where these are waited for; and the limits of that. */
const perEvent = 1600
const perDay = 400
const [least, most] = [500, 4000]
/** ms, for who wants less motion: at most one change in two seconds. */
const leastReduced = 2000

/** `days` lie between an event and the next. */
export function waitFor({ speed, isToScale }: Pick<Playback, "speed" | "isToScale">, days: number, isReduced: boolean) {
  const wait = isToScale ? Math.min(most, Math.max(least, days * perDay)) : perEvent
  return Math.max(wait / speed, isReduced ? leastReduced : 0)
}
