/**
 * What led to an event and what followed from it: its links, walked on from event to event.
 *
 * A prepares B: A led to B. A follows, implements or responds to B: B led to A. A part of B: what led to the whole led to its part, and what led to a
 * part led to the whole; likewise for what followed. So `part-of` is walked too, but is no step: it counts no depth. From a whole that is reached from
 * its part the walk does not go down to the other parts, which have led nowhere by standing beside it. What is reached by way of a whole or a part is
 * inferred, so it must not contradict the dates; what the record links outright stands, whatever its dates.
 */
import { relations } from "../model/event"
import type { Chain as Asked } from "../model/view"
import { bitmapOf, noRows } from "./bitmap"
import { type LinkColumns, type LinkedRow, linksFrom, linksTo, type Relation } from "./links"
import { rowOfId } from "./row-of"
import type { Bitmap, Index } from "./rows"

export type ChainDirection = Asked["direction"]

/** An event of a chain and the link by which it was reached. */
export interface ChainStep {
  readonly row: number
  /** Links on the way, `part-of` not counted; 0 for the wholes and parts of the event itself. */
  readonly depth: number
  /** The row it was reached from: one step nearer to the event. */
  readonly via: number
  readonly relation: Relation
  /** True where this event's record says the link, false where that of `via` does. */
  readonly isSaidHere: boolean
}

export interface EventChain {
  /** The event asked about. */
  readonly row: number
  readonly direction: ChainDirection
  /** Each event once, nearest first: by depth, then by time away from the event. The event itself is not among them. */
  readonly steps: readonly ChainStep[]
}

/** How an event stands to the chain, the freest first: on it by links alone, by way of a whole or a part, or only as the whole of an event on it. */
const [direct, inferred, around] = [0, 1, 2] as const
type Standing = typeof direct | typeof inferred | typeof around

interface Found extends LinkedRow {
  readonly via: number
  readonly standing: Standing
  readonly isSaidHere: boolean
}

/** The chain of an event, found by breadth: of several ways the shortest counts. Links in a circle end where they began. */
export function chainOf(index: Index, row: number, direction: ChainDirection): EventChain {
  const { links } = index
  const steps: ChainStep[] = []
  if (!links) return { row, direction, steps }
  const isPossible = possibleFor(index, row, direction)
  const nearest = (a: LinkedRow, b: LinkedRow) => (direction === "led" ? b.row - a.row : a.row - b.row)
  // An event linked twice over is named by what says most: that it prepares, before that it follows.
  const tellingFirst = (a: LinkedRow, b: LinkedRow) =>
    nearest(a, b) || relations.indexOf(a.relation) - relations.indexOf(b.relation)
  const standings = new Map<number, Standing>([[row, direct]])
  /** Takes an event into a level unless it stands in the chain as freely already. */
  const admit = (found: Found, depth: number, level: Pick<Found, "row" | "standing">[]): void => {
    const known = standings.get(found.row)
    if (known !== undefined && known <= found.standing) return
    if (found.standing !== direct && !isPossible(found.row)) return
    standings.set(found.row, found.standing)
    level.push(found)
    const { row, via, relation, isSaidHere } = found
    if (known === undefined) steps.push({ row, depth, via, relation, isSaidHere })
  }
  let level: Pick<Found, "row" | "standing">[] = [{ row, standing: direct }]
  for (let depth = 0; level.length > 0; depth += 1) {
    const ahead: Found[] = []
    // The level grows while it is walked: wholes and parts stand on it, and lead on in their turn.
    for (let i = 0; i < level.length; i += 1) {
      const { row, standing } = level[i]!
      for (const kin of kinOf(links, row, standing)) admit(kin, depth, level)
      ahead.push(...leadingOf(links, row, standing, direction))
    }
    level = []
    for (const found of ahead.sort(tellingFirst)) admit(found, depth + 1, level)
  }
  steps.sort((a, b) => a.depth - b.depth || nearest(a, b))
  return { row, direction, steps }
}

/** The wholes an event is part of, and its own parts. */
function kinOf(links: LinkColumns, via: number, standing: Standing): Found[] {
  const isPart = ({ relation }: LinkedRow) => relation === "part-of"
  const wholes = linksFrom(links, via).filter(isPart)
  const parts = standing === around ? [] : linksTo(links, via).filter(isPart)
  return [
    ...wholes.map((whole) => ({ ...whole, via, standing: around, isSaidHere: false })),
    ...parts.map((part) => ({ ...part, via, standing: inferred, isSaidHere: true })),
  ]
}

/** What led to an event, or followed from it, by one link. */
function leadingOf(links: LinkColumns, via: number, standing: Standing, direction: ChainDirection): Found[] {
  const then = { via, standing: standing === direct ? direct : inferred } as const
  // Of all relations only `prepares` leads from the earlier to the later.
  const isOnward = direction === "followed" ? isPreparing : isLookingBack
  const isInward = direction === "followed" ? isLookingBack : isPreparing
  return [
    ...linksFrom(links, via)
      .filter(isOnward)
      .map((link) => ({ ...link, ...then, isSaidHere: false })),
    ...linksTo(links, via)
      .filter(isInward)
      .map((link) => ({ ...link, ...then, isSaidHere: true })),
  ]
}

const isPreparing = ({ relation }: LinkedRow) => relation === "prepares"
const isLookingBack = ({ relation }: LinkedRow) => relation !== "prepares" && relation !== "part-of"

/** Whether an event can have led to another, or followed from it, by their dates: what surely began only after its end has not led to it. */
function possibleFor({ firstDay, lastDay }: Index, row: number, direction: ChainDirection): (other: number) => boolean {
  return direction === "led"
    ? (other) => firstDay[other]! <= lastDay[row]!
    : (other) => lastDay[other]! >= firstDay[row]!
}

/** The events that led here or followed, without the wholes and parts of the event itself: what is counted. */
export const stepsAway = ({ steps }: EventChain): readonly ChainStep[] => steps.filter(({ depth }) => depth > 0)

/** The rows of a chain, with the event itself. */
export function chainBitmap({ size }: Pick<Index, "size">, { row, steps }: EventChain): Bitmap {
  return bitmapOf(size, [row, ...steps.map((step) => step.row)])
}

/** The rows a view's chain lets through: none where its event is not on record. */
export function rowsOfChain(index: Index, asked: Asked): Bitmap {
  const row = rowOfId(index, asked.event)
  return row === undefined ? noRows(index.size) : chainBitmap(index, chainOf(index, row, asked.direction))
}
