/**
 * Which links are drawn. On demand only: those of the relations asked for, while they can still be followed by the eye; of more, only those of the
 * selected event and its chain, and the legend says how many there are.
 */
import type { Words } from "../../i18n/intl"
import { relations } from "../../model/event"
import type { Relation } from "../../query/links"
import type { Mark } from "../../scene/scene"
import type { Frame } from "../chart"
import type { LegendItem } from "../legend"
import type { TimeScale } from "../scale"
import type { TimelineAnswer } from "./answer"
import { type LinkEnds, linkEnds } from "./link-ends"
import { arcMarks, type LinkTone, sampleMarks, sampleWidth, stubMarks } from "./link-marks"
import type { LinkedPair } from "./linked"
import type { Spot } from "./spot"

/** More lines than these are a hairball. */
const mostLinks = 40

export interface DrawnLinks {
  readonly marks: readonly Mark[]
  readonly legend: readonly LegendItem[]
  /** A sentence for the description; empty where no links are asked for. */
  readonly said: string
}

interface Toned {
  readonly pair: LinkedPair
  readonly tone: LinkTone
}

const nothing: DrawnLinks = { marks: [], legend: [], said: "" }

/** Room in a figure, and where events stand in it. */
export interface LinkGround {
  readonly scale: TimeScale
  readonly top: number
  readonly spots: readonly Spot[]
}

/** The links of a figure, over its bands and beneath its titles. */
export function drawnLinks(answer: TimelineAnswer, frame: Frame, ground: LinkGround): DrawnLinks {
  const wanted = relationsWanted(answer, frame)
  if (wanted.size === 0) return nothing
  const { selection, words } = frame
  const ends = linkEnds(answer, ground.spots)
  const inSight = pairsInSight(answer, ends, wanted)
  const subject = selection?.kind === "event" ? answer.rowOf(selection.id) : undefined
  const isTooMany = inSight.length > mostLinks
  const others = isTooMany
    ? []
    : inSight.map((pair): Toned => ({ pair, tone: subject === undefined ? "plain" : "aside" }))
  const chosen = [...(subject === undefined ? [] : pairsAbout(answer, subject, wanted)), ...others]
  const { marks, drawn } = marksOf(answer, chosen, ends, ground)
  const isCut = chosen.filter(({ tone }) => tone === "own").length === mostLinks
  const how = !isTooMany ? "all" : marks.length === 0 ? "many" : isCut ? "nearest" : "some"
  const counted = { n: inSight.length, most: mostLinks }
  return {
    marks,
    legend: [
      ...relations.filter((relation) => drawn.has(relation)).map((relation) => legendItem(relation, words)),
      ...(how === "all" ? [] : [noteItem(words.say(`links.${how}`, counted))]),
    ],
    said: words.say(how === "all" ? "links.said" : `links.said.${how}`, counted),
  }
}

/** The links of the event that is pointed at, drawn over the figure; none where no links are asked for. */
export function pointedLinks(
  answer: TimelineAnswer,
  frame: Pick<Frame, "display">,
  row: number,
  ground: LinkGround,
): readonly Mark[] {
  const wanted = relationsWanted(answer, frame)
  if (wanted.size === 0) return []
  return marksOf(answer, pairsAbout(answer, row, wanted), linkEnds(answer, ground.spots), ground).marks
}

/** All the legend may hold, so that the lanes do not move when a link comes into sight. */
export function expectedLinkItems(answer: TimelineAnswer, frame: Frame): readonly LegendItem[] {
  const wanted = [...relationsWanted(answer, frame)]
  if (wanted.length === 0) return []
  return [
    ...wanted.map((relation) => legendItem(relation, frame.words)),
    noteItem(frame.words.say("links.some", { n: answer.total })),
  ]
}

function relationsWanted({ links }: TimelineAnswer, { display }: Pick<Frame, "display">): ReadonlySet<Relation> {
  return new Set(display?.links.filter((relation) => links?.relations.has(relation)))
}

/** Each link with an end at a mark in sight and the other in the answer, once. */
function pairsInSight(answer: TimelineAnswer, ends: LinkEnds, wanted: ReadonlySet<Relation>): readonly LinkedPair[] {
  const pairs = new Map<string, LinkedPair>()
  for (const row of ends.rows)
    for (const pair of answer.links?.of(row) ?? [])
      if (wanted.has(pair.relation) && pair.from !== pair.to && isShown(answer, pair)) pairs.set(keyOf(pair), pair)
  return [...pairs.values()]
}

/** An event's own links, and as many of its chain as can be followed. */
function pairsAbout(answer: TimelineAnswer, row: number, wanted: ReadonlySet<Relation>): readonly Toned[] {
  const isWanted = (pair: LinkedPair) => wanted.has(pair.relation) && pair.from !== pair.to && isShown(answer, pair)
  const own = nearest(answer, row, (answer.links?.of(row) ?? []).filter(isWanted))
  const further = (answer.links?.beyond(row) ?? []).filter(isWanted).slice(0, Math.max(0, mostLinks - own.length))
  return [
    ...own.map((pair): Toned => ({ pair, tone: "own" })),
    ...further.map((pair): Toned => ({ pair, tone: "further" })),
  ]
}

/** Of more than can be followed, those of the events that lie nearest in time. */
function nearest({ traits }: TimelineAnswer, row: number, pairs: readonly LinkedPair[]): readonly LinkedPair[] {
  if (pairs.length <= mostLinks) return pairs
  const apart = ({ from, to }: LinkedPair) =>
    Math.abs(traits.firstDay[from === row ? to : from]! - traits.firstDay[row]!)
  return pairs.toSorted((a, b) => apart(a) - apart(b)).slice(0, mostLinks)
}

const keyOf = ({ from, to, relation }: LinkedPair) => `${from} ${to} ${relation}`
const isShown = (answer: TimelineAnswer, { from, to }: LinkedPair) => isAmong(answer, from) && isAmong(answer, to)
const isAmong = (answer: TimelineAnswer, row: number) => answer.lanes.some((_, lane) => answer.isIn(row, lane))

/** The arrow points to what came of it: of all relations only `prepares` and `part-of` are said at the arrow's foot. */
function alongTime({ from, to, relation }: LinkedPair): readonly [foot: number, tip: number] {
  return relation === "prepares" || relation === "part-of" ? [from, to] : [to, from]
}

/** The quietest first, so that the selected event's own lie on top. */
const loudness: readonly LinkTone[] = ["aside", "plain", "further", "own"]

function marksOf(answer: TimelineAnswer, chosen: readonly Toned[], ends: LinkEnds, ground: LinkGround) {
  const { scale, top } = ground
  const plot = { left: scale.left, right: scale.right, top }
  const { firstDay } = answer.traits
  const drawn = new Set<Relation>()
  const known = new Set<string>()
  const stubsOf = new Map<string, number>()
  const layers: Record<LinkTone, Mark[]> = { own: [], further: [], plain: [], aside: [] }
  for (const { pair, tone } of chosen) {
    if (known.has(keyOf(pair))) continue
    known.add(keyOf(pair))
    const [foot, tip] = alongTime(pair)
    const [from, to] = [ends.spotOf(foot), ends.spotOf(tip)]
    let marks: Mark[] = []
    if (from && to) marks = isBar(from) && isBar(to) ? [] : arcMarks(from, to, pair.relation, tone, plot)
    else if (from ?? to) {
      const [near, far] = from ? [from, tip] : [to!, foot]
      const side = firstDay[far]! < scale.window[0] ? -1 : 1
      const stub = `${near.key} ${side} ${from === undefined} ${pair.relation}`
      // Several that leave an event the same way by the same relation look like one.
      if (isBar(near) || known.has(stub)) continue
      known.add(stub)
      const place = stubsOf.get(`${near.key} ${side}`) ?? 0
      stubsOf.set(`${near.key} ${side}`, place + 1)
      const edge = side < 0 ? scale.left : scale.right
      marks = stubMarks(near, side, from === undefined, pair.relation, tone, { edge, place })
    }
    if (marks.length > 0) drawn.add(pair.relation)
    layers[tone].push(...marks)
  }
  return { marks: loudness.flatMap((tone) => layers[tone]), drawn }
}

const isBar = (spot: Spot) => spot.key.startsWith("bin:")

function legendItem(relation: Relation, words: Words): LegendItem {
  return { marks: sampleMarks(relation), width: sampleWidth, text: words.say(`links.legend.${relation}`) }
}

function noteItem(text: string): LegendItem {
  return { marks: [], width: 0, text, isAsked: true }
}

/** Titles and counts over links stand out from them by a halo. */
export function overLinks(over: readonly Mark[], { marks }: DrawnLinks): readonly Mark[] {
  return marks.length === 0 ? over : over.map((mark) => (mark.kind === "text" ? { ...mark, halo: 3 } : mark))
}
