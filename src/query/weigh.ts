/**
 * How well an event is supported, and how much it matters when there is room for few labels.
 *
 * Weight, 0–255: the two anchors of the run-up weigh 255, all others at most 254, the sum of
 *   level      leader 90, minister 60, official, military and legislature 30, business 20
 *   kind       summit 40; meeting, agreement 28; call, visit, conference, legislation, sanction-or-tariff 16; others 0
 *   publishers 12 each, up to six of them
 *   anchors    40 where a link joins it to an anchor, in either direction
 * Only the order matters: who met comes before what it was called, and what many report before what one does.
 */
import type { Event } from "../model/event"
import type { Source } from "../model/source"
import { evidenceClasses } from "./rows"

const levelWeight: Readonly<Record<string, number>> = {
  leader: 90,
  minister: 60,
  official: 30,
  military: 30,
  legislature: 30,
  business: 20,
}
const kindWeight: ReadonlyMap<string, number> = new Map([
  ["summit", 40],
  ["meeting", 28],
  ["agreement", 28],
  ["call", 16],
  ["visit", 16],
  ["conference", 16],
  ["legislation", 16],
  ["sanction-or-tariff", 16],
])
const publisherWeight = 12
const mostPublishers = 6
const anchorLinkWeight = 40

export interface Support {
  /** Bits of evidenceClasses. */
  readonly evidence: number
  readonly publishers: number
}

/** The evidence classes of an event from its distinct sources. */
export function supportOf(sources: readonly Source[]): Support {
  const publishers = new Set(sources.map((source) => source.publisher.trim())).size
  const spread =
    publishers > 1
      ? "publishers-2"
      : sources.length > 1
        ? "publisher-1"
        : sources.length === 1
          ? "source-1"
          : "source-0"
  const official = sources.some((source) => source.kind === "official")
  return { evidence: evidenceBit(spread) | (official ? evidenceBit("official") : 0), publishers }
}

function evidenceBit(name: (typeof evidenceClasses)[number]): number {
  return 1 << evidenceClasses.indexOf(name)
}

/** The weight of one event; `nearAnchor` holds the ids of events that an anchor links to. */
export function weigh(
  event: Event,
  publishers: number,
  anchors: ReadonlySet<string>,
  nearAnchor: ReadonlySet<string>,
): number {
  if (anchors.has(event.id)) return 255
  const isNear = nearAnchor.has(event.id) || event.links.some((link) => anchors.has(link.event))
  const sum =
    (event.level ? (levelWeight[event.level] ?? 0) : 0) +
    (kindWeight.get(event.kind) ?? 0) +
    Math.min(publishers, mostPublishers) * publisherWeight +
    (isNear ? anchorLinkWeight : 0)
  return Math.min(sum, 254)
}
