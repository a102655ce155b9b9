/** Opens circles: a topic above itself, an actor belonging to itself by way of others, an event that is part of its own part. The reference that closes the circle falls. */
import type { Actor } from "./actor"
import { closingEdges } from "./cycles"
import type { Event } from "./event"
import type { Issues } from "./issues"
import type { Kept } from "./kept"
import { pathOf } from "./references"
import type { Topic } from "./topic"

/** How a kind of record points upwards. */
interface Upward<T> {
  readonly field: string
  targetsOf(record: T): readonly string[]
  /** The record without some of its targets, by their positions in `targetsOf`. */
  without(record: T, positions: ReadonlySet<number>): T
}

export const topicParents: Upward<Topic> = {
  field: "parent",
  targetsOf: ({ parent }) => (parent === undefined ? none : [parent]),
  without: ({ parent: _, ...root }) => root,
}

export const actorAffiliations: Upward<Actor> = {
  field: "affiliations",
  targetsOf: ({ affiliations }) => (affiliations.length === 0 ? none : affiliations.map(({ actor }) => actor)),
  without: (actor, positions) => ({ ...actor, affiliations: actor.affiliations.filter((_, i) => !positions.has(i)) }),
}

export const eventWholes: Upward<Event> = {
  field: "links",
  targetsOf: ({ links }) =>
    links.length === 0 ? none : links.filter(({ relation }) => relation === "part-of").map(({ event }) => event),
  without: (event, positions) => {
    let position = 0
    return {
      ...event,
      links: event.links.filter(({ relation }) => relation !== "part-of" || !positions.has(position++)),
    }
  },
}

const none: readonly string[] = []

/** The records, in no circle any more. */
export function withoutCircles<T extends { readonly id: string }>(
  kept: Kept<T>,
  upward: Upward<T>,
  issues: Issues,
): T[] {
  const targets = new Map<string, readonly string[]>()
  for (const record of kept.records) {
    const upwards = upward.targetsOf(record)
    if (upwards.length > 0) targets.set(record.id, upwards)
  }
  const closing = new Map<string, Set<number>>()
  for (const { from, position } of closingEdges(targets)) {
    closing.set(from, (closing.get(from) ?? new Set()).add(position))
  }
  if (closing.size === 0) return [...kept.records]
  return kept.records.map((record, i) => {
    const positions = closing.get(record.id)
    if (!positions) return record
    for (const position of positions) {
      const path = `${pathOf([kept.list, kept.positions?.[i] ?? i])}.${upward.field}`
      issues.add("issue.circle", path, "part", { id: targets.get(record.id)?.[position] ?? "" })
    }
    return upward.without(record, positions)
  })
}
