/** Where titles may stand: beside their marks, in as many rows of the lane as their lines reach into, clear of everything else. */
import { type Demand, emptyDemand, mostBetween, raise } from "./demand"
import type { Entry } from "./entry"
import { leading, type TitleShape } from "./title-shape"
import { emptyTrack, isFree, release, type Track, take } from "./tracks"

export interface PlacedLabel extends TitleShape {
  readonly x0: number
  readonly x1: number
  /** What no mark may stand on: the title, and a gap at its far end. */
  readonly from: number
  readonly to: number
  /** The line that stands beside the mark. */
  readonly beside: number
  /** The rows its lines reach into. */
  readonly top: number
  readonly rows: number
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
  /** px from row to row. */
  readonly rowHeight: number
  /** Marks and titles that need a row, over each stretch of px: where there are as many as rows, no title may be added. */
  readonly demand: Demand
  /** The same, were each mark to have a title: a card takes no row that one may want. */
  readonly wishes: Demand
  /** Verticals that no title may cross. */
  readonly walls: Track
}

/** px between a mark and its title, and after a title. */
const inset = 5
const gap = 8
/** px between the further lines of a title and the marks above or beneath its own; what a card says could be taken for the title of such a mark. */
const nearGap = 4
const nearCard = 18

export function emptyRoom(rows: number, rowHeight: number, origin: number, width: number, walls: Track): Room {
  const tracks = () => Array.from({ length: rows }, () => emptyTrack(origin, width))
  return {
    marks: tracks(),
    bands: tracks(),
    labels: tracks(),
    labelled: Array.from({ length: rows }, () => []),
    rowHeight,
    demand: emptyDemand(origin, width),
    wishes: emptyDemand(origin, width),
    walls,
  }
}

type Side = Pick<PlacedLabel, "x0" | "x1" | "from" | "to" | "isInside">

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

/** Which line of a title stands beside the mark: the first; else, of more than one, one amid or the last. What a card says of it stands beneath. */
function besides({ lines, details }: TitleShape): number[] {
  const own = lines.length - details
  return own === 4 ? [1, 2, 0, 3] : own === 3 ? [1, 0, 2] : own === 2 ? [0, 1] : [0]
}

/** The rows that lines reach into, the one of the given number being beside a mark in `row`. */
function reachOf(count: number, beside: number, row: number, rowHeight: number): Pick<PlacedLabel, "top" | "rows"> {
  if (count === 1) return { top: row, rows: 1 }
  const above = Math.floor(0.5 - (beside + 0.5) * (leading / rowHeight))
  const beneath = Math.ceil((count - beside - 0.5) * (leading / rowHeight) - 0.5)
  return { top: row + above, rows: beneath - above + 1 }
}

export interface Limits {
  /** px between which the title must stand; where there are none it may be cut by the frame. */
  readonly frame: readonly [left: number, right: number] | undefined
  /** Leaves a row to each mark that will need one. */
  readonly leavesRows: boolean
  /** To the left of its mark, though there be room to its right. */
  readonly isLeft?: boolean
  /** Titles that give way: absent, none does. */
  readonly yields?: (other: Placed) => boolean
}

/** Where the title of a mark can stand, the mark being in one of these rows; the first of the shapes that can. */
export function findLabel(
  room: Room,
  entry: Entry,
  rows: readonly number[],
  shapes: readonly TitleShape[],
  limits: Limits,
): { row: number; label: PlacedLabel } | undefined {
  const { frame, leavesRows, isLeft, yields } = limits
  for (const shape of shapes) {
    const isCard = shape.details > 0
    const standings = standingsOf(shape, room.rowHeight)
    for (const side of sides(entry, shape)) {
      if (isLeft && side.from === side.x0) continue
      if (frame && (side.x0 < frame[0] || side.x1 > frame[1])) continue
      if (!isFree(room.walls, side.x0, side.x1)) continue
      // Nothing is made before it is known to fit: of thousands that are tried, hundreds are kept.
      for (const row of rows) {
        for (const standing of standings) {
          if (!fits(room, row, row + standing.top, standing.rows, side, isCard, yields)) continue
          if (leavesRows && !leavesRoom(room, side, standing.rows, isCard)) continue
          return { row, label: { ...shape, ...side, ...standing, top: row + standing.top } }
        }
      }
    }
  }
  return undefined
}

/** How the lines of a shape may stand about a mark in row 0. */
function standingsOf(shape: TitleShape, rowHeight: number): readonly Standing[] {
  return besides(shape).map((beside) => ({ beside, ...reachOf(shape.lines.length, beside, 0, rowHeight) }))
}
type Standing = Pick<PlacedLabel, "beside" | "top" | "rows">

/** Whether the marks about a title keep their rows, and about a card also their titles; the mark's own wish is one of those. */
function leavesRoom({ demand, wishes, marks }: Room, { x0, x1 }: Side, rows: number, isCard: boolean): boolean {
  if (mostBetween(demand, x0, x1) + rows > marks.length) return false
  return !isCard || mostBetween(wishes, x0, x1) - 1 + rows <= marks.length
}

/** Whether a title stands clear: also so far from other marks at its end, and beside its further lines, that it is not taken for theirs. */
function fits(
  room: Room,
  own: number,
  top: number,
  rows: number,
  { x0, x1, from, to, isInside }: Side,
  isCard: boolean,
  yields: Limits["yields"],
): boolean {
  if (top < 0 || top + rows > room.marks.length) return false
  const isRight = from === x0
  for (let row = top; row < top + rows; row++) {
    const near = row === own ? 0 : isCard ? nearCard : nearGap
    if (!isFree(room.marks[row]!, isRight ? x0 - near : from, isRight ? to : x1 + near)) return false
    if (!isInside && !isFree(room.bands[row]!, x0, x1)) return false
    if (isFree(room.labels[row]!, x0, to)) continue
    if (!yields || !titlesUnder(room, row, x0, to).every(yields)) return false
  }
  return true
}

/** What a label takes of a row: beside the further lines of a card also the room that keeps other marks off. */
function claimOf({ details, x0, x1, from, to }: PlacedLabel, isOwnRow: boolean): readonly [from: number, to: number] {
  if (details === 0 || isOwnRow) return [from, to]
  return from === x0 ? [x0 - nearCard, to] : [from, x1 + nearCard]
}

export function setLabel(room: Room, placed: Placed, label: PlacedLabel): void {
  placed.label = label
  const { top, rows, x0, x1 } = label
  for (let row = top; row < top + rows; row++) {
    take(room.labels[row]!, ...claimOf(label, row === placed.row))
    room.labelled[row]!.push(placed)
  }
  raise(room.demand, x0, x1, rows)
  raise(room.wishes, x0, x1, rows - 1)
}

export function removeLabel(room: Room, placed: Placed): void {
  const { label } = placed
  if (!label) return
  const { top, rows, x0, x1 } = label
  placed.label = undefined
  raise(room.demand, x0, x1, -rows)
  raise(room.wishes, x0, x1, 1 - rows)
  for (let row = top; row < top + rows; row++) {
    const own = room.labelled[row]!
    own.splice(own.indexOf(placed), 1)
    release(room.labels[row]!, ...claimOf(label, row === placed.row))
    // A neighbour's cells may have been shared at the rim: take them again.
    for (const other of own) if (other.label) take(room.labels[row]!, ...claimOf(other.label, row === other.row))
  }
}

/** Makes a card a title again, which stays where it is. */
export function removeDetails(room: Room, placed: Placed): void {
  const { label, entry } = placed
  if (!label || label.details === 0) return
  const lines = label.lines.slice(0, label.lines.length - label.details)
  removeLabel(room, placed)
  setLabel(
    room,
    placed,
    reshaped(room, entry, placed.row, label, { ...label, lines, details: 0, width: label.titleWidth }),
  )
}

/** Makes a title a card where there is room beneath it: the first of the shapes that fits, the title staying where it is. */
export function addDetails(
  room: Room,
  placed: Placed,
  cards: readonly TitleShape[],
  [first, last]: readonly [left: number, right: number],
): void {
  const { label, row, entry } = placed
  if (!label || label.details > 0 || label.isInside) return
  removeLabel(room, placed)
  const card = cards
    .filter(({ lines, details }) => lines.length - details === label.lines.length)
    .map((shape) => reshaped(room, entry, row, label, shape))
    .find(
      (one) =>
        one.x0 >= first &&
        one.x1 <= last &&
        isFree(room.walls, one.x0, one.x1) &&
        fits(room, row, one.top, one.rows, one, true, undefined),
    )
  setLabel(room, placed, card ?? label)
}

/** A label of another shape, its first lines where they were. */
function reshaped(room: Room, entry: Entry, row: number, label: PlacedLabel, shape: TitleShape): PlacedLabel {
  const isLeft = label.x1 < entry.x0
  const [x0, x1] = isLeft ? [label.x1 - shape.width, label.x1] : [label.x0, label.x0 + shape.width]
  const reach = reachOf(shape.lines.length, label.beside, row, room.rowHeight)
  return { ...label, ...shape, ...reach, x0, x1, from: isLeft ? x0 - gap : x0, to: x1 + gap }
}

/** The titles in a row that stand between two px. */
export function titlesUnder(room: Room, row: number, x0: number, x1: number): Placed[] {
  if (isFree(room.labels[row]!, x0, x1)) return []
  return room.labelled[row]!.filter(({ label, row: own }) => {
    if (!label) return false
    const [from, to] = claimOf(label, own === row)
    return from < x1 && to > x0
  })
}

/** Whether a title stands on soft ground, its own or another's, so that it needs a halo. */
export function isOverBand(room: Room, { rows, top, x0, x1 }: PlacedLabel): boolean {
  for (let row = top; row < top + rows; row++) if (!isFree(room.bands[row]!, x0, x1)) return true
  return false
}
