/** What a mark is called when it is said aloud: the title, and the date with all its doubt. */
import type { Words } from "../../i18n/intl"
import { describeDate } from "../../model/dates"
import type { Event } from "../../model/event"
import { localize } from "../../model/localized"

/** Records stay the same from frame to frame, and dates take a while to put into words. */
const known = new WeakMap<Event, { readonly words: Words; readonly name: string }>()

export function markName(event: Event, words: Words): string {
  const last = known.get(event)
  if (last?.words === words) return last.name
  const title = localize(event.title, words.locale)
  const name = words.say("timeline.mark", { title, date: describeDate(event.date, words) })
  known.set(event, { words, name })
  return name
}
