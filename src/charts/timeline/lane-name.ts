/** What lanes are called. */
import type { Words } from "../../i18n/intl"
import { countryName } from "../../i18n/names"
import { type Localized, localize } from "../../model/localized"
import type { LaneField, Window } from "../../model/view"
import { lookupOf } from "../../query/lookup"
import type { Index } from "../../query/rows"

/** The name that the dossier gives a value of a field; undefined where its id is named in i18n. */
export function nameOf({ catalog }: Index, field: LaneField, id: string | undefined): Localized | undefined {
  if (id === undefined) return undefined
  switch (field) {
    case "topic":
      return lookupOf(catalog).topics.get(id)?.label
    case "actor":
    case "ministry":
    case "state":
      return lookupOf(catalog).actors.get(id)?.name
    default:
      return undefined
  }
}

interface Named {
  readonly id: string | undefined
  readonly name: Localized | undefined
  /** Of the rest: it holds values too that have no lane. */
  readonly holdsMore: boolean
}

/** A lane's name in the reader's language. */
export function laneName(lane: Named, field: LaneField, words: Words): string {
  if (lane.id === undefined) return restName(field, lane.holdsMore, words)
  if (lane.name) return localize(lane.name, words.locale)
  switch (field) {
    case "country":
      return countryName(lane.id, words.locale)
    case "source-kind":
      return words.sayIfKnown(`timeline.sourceKind.${lane.id}`, lane.id)
    case "none":
      return words.say("timeline.lane.all")
    default:
      return words.sayIfKnown(`${field}.${lane.id}`, lane.id)
  }
}

/** The rest: others, where some values have no lane; else what has no value at all. */
function restName(field: LaneField, holdsMore: boolean, words: Words): string {
  const others = words.say("timeline.lane.other")
  return holdsMore ? others : words.sayIfKnown(`timeline.lane.none.${field}`, others)
}

interface Counted {
  readonly calendar: { readonly size: number; count(window: Window): number }
  readonly isExpanded: boolean
  countUnder(window: Window): number
}

/** How many events of the window a lane holds: with those of the lanes beneath it, and then how many stand in it alone. */
export function laneCount(lane: Counted, window: Window, words: Words): string {
  const count = words.say("timeline.lane.count", { n: lane.countUnder(window) })
  if (!lane.isExpanded || lane.calendar.size === 0) return count
  return words.say("timeline.lane.countUnder", { count, n: lane.calendar.count(window) })
}
