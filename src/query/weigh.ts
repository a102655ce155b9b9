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
import type { Dossier } from "../model/dossier"
import type { Event } from "../model/event"
import type { Source } from "../model/source"
import { type Codes, type EvidenceClass, evidenceClasses } from "./rows"

const levelWeight: ReadonlyMap<string | undefined, number> = new Map([
  ["leader", 90],
  ["minister", 60],
  ["official", 30],
  ["military", 30],
  ["legislature", 30],
  ["business", 20],
])
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
/** What only anchors weigh. */
export const anchorWeight = 255

/** Weighs one event after the other. */
export interface Scale {
  /** Takes an event whose sources are `codes[from] … codes[to - 1]`. */
  weigh(event: Event, codes: Codes, from: number, to: number): void
  /** The evidence classes of the event on the scale, as bits. */
  evidence(): number
  weight(): number
}

export function createScale(dossier: Dossier): Scale {
  const gauge = createGauge(dossier.sources)
  const anchors = new Set(dossier.anchors ? [dossier.anchors.opening, dossier.anchors.culminating] : [])
  const nearAnchor = anchors.size > 0 ? linkedFrom(dossier, anchors) : anchors
  let weight = 0

  function weigh(event: Event, codes: Codes, from: number, to: number): void {
    gauge.measure(codes, from, to)
    const { id, level, kind, links } = event
    const isNear = anchors.size > 0 && (nearAnchor.has(id) || links.some((link) => anchors.has(link.event)))
    weight = anchors.has(id) ? anchorWeight : weightOf(matterWeight(level, kind), gauge.publishers(), isNear)
  }

  return { weigh, evidence: gauge.evidence, weight: () => weight }
}

/** What an event weighs by what it is. */
export function matterWeight(level: string | undefined, kind: string): number {
  return (levelWeight.get(level) ?? 0) + (kindWeight.get(kind) ?? 0)
}

/** What an event that is no anchor weighs in all. */
export function weightOf(matter: number, publishers: number, isNearAnchor: boolean): number {
  const sum = matter + Math.min(publishers, mostPublishers) * publisherWeight + (isNearAnchor ? anchorLinkWeight : 0)
  return Math.min(sum, anchorWeight - 1)
}

/** Measures how well one event after the other is supported. */
export interface Gauge {
  /** Takes an event whose sources are `codes[from] … codes[to - 1]`. */
  measure(codes: Codes, from: number, to: number): void
  /** Its evidence classes as bits, and how many publishers it has. */
  evidence(): number
  publishers(): number
}

export function createGauge(sources: readonly Source[]): Gauge {
  const publisherOf = publisherCodes(sources)
  const isOfficial = Uint8Array.from(sources, ({ kind }) => (kind === "official" ? 1 : 0))
  /** The number of the event in which each publisher was met last. */
  const metIn = new Uint32Array(sources.length)
  let events = 0
  let publishers = 0
  let evidence = 0

  function measure(codes: Codes, from: number, to: number): void {
    events += 1
    publishers = 0
    let official = 0
    for (let i = from; i < to; i += 1) {
      const publisher = publisherOf[codes[i]!]!
      if (metIn[publisher] !== events) publishers += 1
      metIn[publisher] = events
      official |= isOfficial[codes[i]!]!
    }
    evidence = spreadBit(publishers, to - from) | (official && bitOf("official"))
  }

  return { measure, evidence: () => evidence, publishers: () => publishers }
}

function spreadBit(publishers: number, sources: number): number {
  if (publishers > 1) return bitOf("publishers-2")
  if (sources > 1) return bitOf("publisher-1")
  return bitOf(sources === 1 ? "source-1" : "source-0")
}

function bitOf(name: EvidenceClass): number {
  return 1 << evidenceClasses.indexOf(name)
}

/** A number for each publisher, by the code of a source. */
function publisherCodes(sources: readonly Source[]): Uint32Array {
  const codes = new Map<string, number>()
  return Uint32Array.from(sources, (source) => {
    const publisher = source.publisher.trim()
    const code = codes.get(publisher) ?? codes.size
    codes.set(publisher, code)
    return code
  })
}

function linkedFrom({ events }: Dossier, ids: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(events.filter(({ id }) => ids.has(id)).flatMap(({ links }) => links.map(({ event }) => event)))
}
