/**
 * Made-up dossiers of any size with the skew of real ones: few actors in most events, recent years crowded, dates of mixed precision, a tree of topics.
 * The same size and seed give the same dossier.
 */
import { type Dossier, dossierFormat, dossierVersion } from "../../src/model/dossier"
import { type Event, levels, roles, statuses } from "../../src/model/event"

const sourceCount = 500
const topicCount = 24
const kinds = ["meeting", "call", "summit", "agreement", "statement", "exercise", "visit", "trip", "conference"].concat(
  "legislation",
  "announcement",
  "publication",
)
const firstYear = 1870
const lastYear = 2026

export interface Making {
  readonly seed?: number
  readonly actors?: number
}

export function generateDossier(n: number, { seed = 20_260_214, actors: actorCount = 300 }: Making = {}): Dossier {
  const random = createRandom(seed)
  const actors = Array.from({ length: actorCount }, (_, i) => ({
    id: `actor-${i}`,
    kind: i % 5 === 0 ? ("state" as const) : ("person" as const),
    name: { en: `Actor ${i}` },
    aliases: [],
    affiliations: [],
  }))
  const topics = Array.from({ length: topicCount }, (_, i) => ({
    id: `topic-${i}`,
    ...(i >= 6 && { parent: `topic-${i % 6}` }),
    label: { en: `Topic ${i}` },
  }))
  const sources = Array.from({ length: sourceCount }, (_, i) => ({
    id: `source-${i}`,
    title: `Source ${i}`,
    publisher: `Publisher ${i % 80}`,
    published: "2026",
    kind: i % 4 === 0 ? ("official" as const) : ("news" as const),
  }))
  const pickActor = createZipf(actorCount, random)
  const pickSource = createZipf(sourceCount, random)
  const events = Array.from({ length: n }, (_, i) => eventOf(i, random, pickActor, pickSource))
  return {
    format: dossierFormat,
    version: dossierVersion,
    id: `made-up-${n}`,
    title: { en: `${n} made-up events` },
    provenance: [],
    phases: [],
    sources,
    actors,
    topics,
    places: [],
    events,
    commitments: [],
    claims: [],
    agenda: [],
    notes: [],
    figures: [],
  }
}

function eventOf(i: number, random: Random, pickActor: () => number, pickSource: () => number): Event {
  const below = (limit: number) => Math.floor(random() * limit)
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T // never empty, and `below` stays within
  const actors = distinct(2 + below(5), pickActor)
  const kind = oneOf(kinds)
  return {
    id: `event-${i}`,
    date: dateOf(random),
    title: {
      en: `${oneOf(words)} ${oneOf(words)} ${oneOf(words)} of ${oneOf(words)} and ${oneOf(words)} in ${oneOf(words)} ${i}`,
    },
    summary: { en: Array.from({ length: 24 }, () => oneOf(words)).join(" ") },
    kind,
    status: random() < 0.9 ? "occurred" : oneOf(statuses),
    ...(random() < 0.8 && { level: oneOf(levels) }),
    participants: actors.map((actor) => ({
      actor: `actor-${actor}`,
      role: random() < 0.8 ? "participant" : oneOf(roles),
    })),
    topics: distinct(1 + below(4), () => below(topicCount)).map((topic) => `topic-${topic}`),
    evidence: distinct(1 + below(3), pickSource).map((source) => ({ source: `source-${source}` })),
    links: [],
    revisions: [],
  }
}

/** Most dates are days; recent years hold more of them. */
function dateOf(random: Random): string {
  const year = lastYear - Math.floor((lastYear - firstYear) * random() ** 2)
  const two = (limit: number) => String(1 + Math.floor(random() * limit)).padStart(2, "0")
  const day = `${year}-${two(12)}-${two(28)}`
  const form = random()
  if (form < 0.8) return day
  if (form < 0.88) return `${year}-${two(12)}`
  if (form < 0.92) return `${year}`
  if (form < 0.95) return `${day}~`
  if (form < 0.97) return `${year}-${21 + Math.floor(random() * 4)}`
  return `${year}-03-0${1 + Math.floor(random() * 5)}/${year}-03-${10 + Math.floor(random() * 15)}`
}

type Random = () => number

/** Numbers from 0 up to 1 by mulberry32 (T. Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Picks i with a weight of 1 / (i + 1). */
function createZipf(count: number, random: Random): () => number {
  const upTo = new Float64Array(count)
  let sum = 0
  for (let i = 0; i < count; i += 1) {
    sum += 1 / (i + 1)
    upTo[i] = sum
  }
  return () => {
    const wanted = random() * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((upTo[middle] ?? sum) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

function distinct(count: number, pick: () => number): readonly number[] {
  const picked = new Set<number>()
  for (let tries = 0; picked.size < count && tries < 100; tries += 1) picked.add(pick())
  return [...picked]
}

const words = (
  "alliance summit minister treaty tariff exports minerals deterrence exercise statement joint visit council review supply chain strait dialogue " +
  "partners security economic investment energy sanctions missiles agreement talks delegation communique resolution framework working group " +
  "Tokyo Washington Munich Seoul Manila Canberra Beijing"
).split(" ")
