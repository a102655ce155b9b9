/**
 * Cards: a title with a line on who took part and one on what it rests on, where the zoom leaves room for them. A card is a shape of the title, placed
 * by the same engine; what it says beneath the title never moves the title.
 */
import type { Words } from "../../i18n/intl"
import { describeDate } from "../../model/dates"
import type { Event } from "../../model/event"
import { witnessesOf } from "../../query/publishers"
import { isolated } from "../../scene/bidi"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { TimeScale } from "../scale"
import type { TimelineAnswer } from "./answer"
import type { Cast } from "./cast"
import type { TitleShape } from "./title-shape"

/** px a day must be wide for cards; narrower ones will do where events are few. */
const leastDay = 20
/** px that a card takes on average, with the room about it. */
const cardRoom = 260 * 60
/** px: names of those who took part go on as far as the title, and at least and at most so far. */
const namesRoom = { least: 150, most: 240 } as const

const size = textSizes.small

/** Whether the zoom is one of cards: days are wide, or of all events no more will be in sight than there is room for cards. Does not depend on where the window is. */
export function allowsCards(answer: TimelineAnswer, scale: TimeScale, height: number): boolean {
  if (scale.pxPerDay >= leastDay) return true
  const days = scale.window[1] + 1 - scale.window[0]
  const expected = answer.all.size * Math.min(1, days / answer.days)
  return expected * cardRoom <= (scale.right - scale.left) * height
}

const known = new WeakMap<Cast, Map<Words, WeakMap<Event, Details>>>()

/** What a card may say beneath the title. */
interface Details {
  readonly names: readonly string[]
  readonly facts: string
  readonly shapes: Map<readonly TitleShape[], readonly TitleShape[]>
}

/** The cards of an event, from the shapes of its title: with both lines, or else with the first of them. */
export function cardsOf(event: Event, titles: readonly TitleShape[], cast: Cast, words: Words): readonly TitleShape[] {
  const details = detailsOf(event, cast, words)
  const made = details.shapes.get(titles)
  if (made) return made
  const short = titles.filter(({ lines }) => lines.length <= 2)
  const full = short.map((title) => withDetails(title, [namesIn(details.names, title, words), details.facts]))
  const brief = short.map((title) => withDetails(title, [namesIn(details.names, title, words) || details.facts]))
  const cards = [...full, ...brief].filter((card) => card.details > 0)
  details.shapes.set(titles, cards)
  return cards
}

function detailsOf(event: Event, cast: Cast, words: Words): Details {
  const byWords = known.get(cast) ?? new Map<Words, WeakMap<Event, Details>>()
  known.set(cast, byWords)
  const byEvent = byWords.get(words) ?? new WeakMap<Event, Details>()
  byWords.set(words, byEvent)
  const details = byEvent.get(event) ?? {
    names: namesOf(event, cast, words),
    facts: factsOf(event, cast, words),
    shapes: new Map(),
  }
  byEvent.set(event, details)
  return details
}

/** Those who took part, each once; who is only mentioned did not. */
function namesOf({ participants }: Event, cast: Cast, { locale }: Words): readonly string[] {
  const actors = new Set(participants.flatMap(({ actor, role }) => (role === "mentioned" ? [] : [actor])))
  return Array.from(actors, (actor) => isolated(cast.shortName(actor, locale)))
}

/** "Takaichi, Trump, Hegseth, +2": as many names as fit. */
function namesIn(names: readonly string[], title: TitleShape, words: Words): string {
  const room = Math.min(Math.max(title.width, namesRoom.least), namesRoom.most)
  const separator = words.locale === "ja" ? "、" : ", "
  for (let shown = names.length; shown > 0; shown--) {
    const rest = names.length - shown
    const parts = [...names.slice(0, shown), ...(rest > 0 ? [words.say("timeline.more", { n: rest })] : [])]
    const line = parts.join(separator)
    if (textWidth(line, size) <= room) return line
  }
  return ""
}

/** "Meeting · 3 sources, 2 publishers"; before it the date where it is more or less than a day. */
function factsOf(event: Event, cast: Cast, words: Words): string {
  const sources = [...new Set(event.evidence.map(({ source }) => source))]
  const publishers = witnessesOf(sources.map((source) => cast.publisher(source) ?? source)).independent
  const isDay = /^-?\d{4,}-\d\d-\d\d$/.test(event.date)
  return words.join([
    isDay ? "" : describeDate(event.date, words, "short"),
    words.sayIfKnown(`kind.${event.kind}`, event.kind),
    words.say("timeline.card.evidence", { sources: sources.length, publishers }),
  ])
}

function withDetails(title: TitleShape, details: readonly string[]): TitleShape {
  const said = details.filter((line) => line !== "")
  return {
    ...title,
    lines: [...title.lines, ...said],
    details: said.length,
    width: Math.max(title.width, ...said.map((line) => textWidth(line, size))),
  }
}
