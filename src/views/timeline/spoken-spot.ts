/** What is said of a mark that the keys have come to: title, date with its doubt, status, level, and which of its lane's events it is. */
import type { TimelineAnswer } from "../../charts/timeline/answer"
import { laneName } from "../../charts/timeline/lane-name"
import { markName } from "../../charts/timeline/mark-name"
import type { Spot } from "../../charts/timeline/spot"
import type { Words } from "../../i18n/intl"
import type { Event } from "../../model/event"
import type { Window } from "../../model/view"

/** Where a lane holds more events than this in the window, they are not counted through. */
const mostCounted = 20_000

interface Heard {
  readonly answer: TimelineAnswer
  readonly window: Window
  readonly words: Words
  readonly eventOf: (row: number) => Event | undefined
  /** What a mark is called that is not one event. */
  readonly labelOf: (key: string) => string | undefined
}

export function spokenSpot({ key, row, lane }: Spot, { answer, window, words, eventOf, labelOf }: Heard): string {
  const own = answer.lanes[lane]
  const name = own && laneName(own, answer.field, words)
  const event = row === undefined ? undefined : eventOf(row)
  if (!event || row === undefined) {
    const label = labelOf(key) ?? ""
    // The label of a bar begins with its lane.
    return name !== undefined && key.startsWith("more:")
      ? words.say("timeline.said.more", { label, lane: name })
      : label
  }
  const facts = [
    markName(event, words),
    words.sayIfKnown(`status.${event.status}`, event.status),
    event.level === undefined ? "" : words.sayIfKnown(`level.${event.level}`, event.level),
    own && name !== undefined ? placeIn(own.calendar, row, window, name, words) : "",
  ]
  return facts.filter(Boolean).join(words.say("timeline.said.and"))
}

/** "2 of 21 in Security": counted by time, as the walk goes. */
function placeIn(calendar: TimelineAnswer["all"], row: number, window: Window, lane: string, words: Words): string {
  const of = calendar.count(window)
  if (of > mostCounted) return lane
  let place = 1
  // Rows are numbered by time.
  calendar.forEach(window, (other) => {
    if (other < row) place += 1
  })
  return words.say("timeline.said.place", { place, of, lane })
}
