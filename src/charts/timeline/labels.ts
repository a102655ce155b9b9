/** Where titles may stand: beside their marks, in as many rows of the lane as they have lines, clear of everything else. */
import { type Demand, emptyDemand, mostBetween, raise } from "./demand"
import type { Entry } from "./entry"
import type { TitleShape } from "./title-shape"
import { emptyTrack, isFree, release, type Track, take } from "./tracks"

export interface PlacedLabel {
  readonly lines: readonly string[]
  readonly x0: number
  readonly x1: number
  /** What no mark may stand on: the title, and a gap at its far end. */
  readonly from: number
  readonly to: number
  /** Row of the first line. */
  readonly top: number
  /** On the soft ground of its own band. */
  readonly isInside: boolean
}

export interface Placed {
  readonly entry: Entry
  readonly row: number
  label: PlacedLabel | undefined
}

/** What of a lane is taken. */
export interface Room {
  readonly marks: readonly Track[]
  readonly bands: readonly Track[]
  readonly labels: readonly Track[]
  /** The titles that stand in each row, be it with one of their lines. */
  readonly labelled: readonly Placed[][]
  /** Marks and titles that need a row, over each stretch of px: where there are as many as rows, no title may be added. */
  readonly demand: Demand
  /** Verticals that no title may cross. */
  readonly walls: Track
}

/** px between a mark and its title, and after a title. */
const inset = 5
const gap = 8
/** px between the further lines of a title and the marks above or beneath its own. */
const nearGap = 4

export function emptyRoom(rows: number, origin: number, width: number, walls: Track): Room {
  const tracks = () => Array.from({ length: rows }, () => emptyTrack(origin, width))
  return {
    marks: tracks(),
    bands: tracks(),
    labels: tracks(),
    labelled: Array.from({ length: rows }, () => []),
    demand: emptyDemand(origin, width),
    walls,
  }
}

type Side = Omit<PlacedLabel, "lines" | "top">

/** To the right of the mark if it can be, else to the left; a title of one line may stand on its own band. */
function sides(entry: Entry, { lines, width }: TitleShape): Side[] {
  const at = (x0: number, isRight: boolean, isInside: boolean): Side => {
    const x1 = x0 + width
    return { x0, x1, from: isRight ? x0 : x0 - gap, to: x1 + gap, isInside }
  }
  const right = at(entry.x1 + inset, true, false)
  const left = at(entry.x0 - inset - width, false, false)
  if (entry.form !== "band" || lines.length > 1) return [right, left]
  const inside = at(entry.x0 + 2 * inset, true, true)
  return inside.x1 + inset <= entry.x1 ? [inside, right, left] : [right, left]
}

/** The row of the first line: the mark's own; else, of more than one line, so that the middle or the last stands beside the mark. */
function topsOf(row: number, lines: number, rows: number): number[] {
  const tops = lines === 3 ? [row - 1, row, row - 2] : [row, ...(lines === 2 ? [row - 1] : [])]
  return tops.filter((top) => top >= 0 && top + lines <= rows)
}

interface Limits {
  /** px between which the title must stand; where there are none it may be cut by the frame. */
  readonly frame: readonly [left: number, right: number] | undefined
  /** Leaves a row to each mark that will need one. */
  readonly leavesRows: boolean
}

/** Where the title of a mark can stand, the mark being in one of these rows; the fewest lines first. */
export function findLabel(
  room: Room,
  entry: Entry,
  rows: readonly number[],
  shapes: readonly TitleShape[],
  { frame, leavesRows }: Limits,
): { row: number; label: PlacedLabel } | undefined {
  for (const shape of shapes) {
    const count = shape.lines.length
    for (const side of sides(entry, shape)) {
      if (frame && (side.x0 < frame[0] || side.x1 > frame[1])) continue
      if (!isFree(room.walls, side.x0, side.x1)) continue
      if (leavesRows && mostBetween(room.demand, side.x0, side.x1) + count > room.marks.length) continue
      for (const row of rows) {
        for (const top of topsOf(row, count, room.marks.length)) {
          const label = { ...side, lines: shape.lines, top }
          if (fits(room, row, label)) return { row, label }
        }
      }
    }
  }
  return undefined
}

/** Whether a title stands clear: also so far from other marks at its end, and beside its further lines, that it is not taken for theirs. */
function fits(room: Room, own: number, { lines, top, x0, x1, from, to, isInside }: PlacedLabel): boolean {
  const isRight = from === x0
  for (let row = top; row < top + lines.length; row++) {
    const near = row === own ? 0 : nearGap
    if (!isFree(room.marks[row]!, isRight ? x0 - near : from, isRight ? to : x1 + near)) return false
    if (!isFree(room.labels[row]!, x0, to)) return false
    if (!isInside && !isFree(room.bands[row]!, x0, x1)) return false
  }
  return true
}

export function setLabel(room: Room, placed: Placed, label: PlacedLabel): void {
  placed.label = label
  const { lines, top, x0, x1, from, to } = label
  for (let row = top; row < top + lines.length; row++) {
    take(room.labels[row]!, from, to)
    room.labelled[row]!.push(placed)
  }
  raise(room.demand, x0, x1, lines.length)
}

export function removeLabel(room: Room, placed: Placed): void {
  const { label } = placed
  if (!label) return
  const { lines, top, x0, x1, from, to } = label
  placed.label = undefined
  raise(room.demand, x0, x1, -lines.length)
  for (let row = top; row < top + lines.length; row++) {
    const own = room.labelled[row]!
    own.splice(own.indexOf(placed), 1)
    release(room.labels[row]!, from, to)
    // A neighbour's cells may have been shared at the rim: take them again.
    for (const other of own) if (other.label) take(room.labels[row]!, other.label.from, other.label.to)
  }
}

/** The titles in a row that a mark would stand on. */
export function titlesUnder(room: Room, row: number, { x0, x1 }: Entry): Placed[] {
  if (isFree(room.labels[row]!, x0, x1)) return []
  return room.labelled[row]!.filter(({ label }) => label && label.from - 2 < x1 && label.to + 2 > x0)
}

/** Whether a title stands on soft ground, its own or another's, so that it needs a halo. */
export function isOverBand(room: Room, { lines, top, x0, x1 }: PlacedLabel): boolean {
  return lines.some((_, i) => !isFree(room.bands[top + i]!, x0, x1))
}
