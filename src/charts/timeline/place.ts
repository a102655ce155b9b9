/**
 * Places events in the rows of their lanes, and their titles beside them, the weightiest first. Where an event comes to stand depends on its
 * neighbours and not on the window, so that panning moves the picture and does not shuffle it. Nothing is set upon anything: marks keep clear of
 * marks, titles of marks, titles, anchors' verticals and the frame. A mark that finds no row is handed back, to be counted.
 */
import { raise } from "./demand"
import type { Entry } from "./entry"
import { byWeight, type Ground } from "./ground"
import {
  emptyRoom,
  findLabel,
  isOverBand,
  type Placed,
  type Room,
  removeDetails,
  removeLabel,
  setLabel,
  titlesUnder,
} from "./labels"
import { rankTitles } from "./rank-titles"
import { emptyTrack, isFree, take } from "./tracks"

export interface Placement {
  readonly placed: readonly Placed[]
  /** Events that found no row. */
  readonly left: readonly Entry[]
  /** Titles that need a halo. */
  readonly onSoftGround: ReadonlySet<Placed>
}

/** px about a wall. */
const wallReach = 3
/** px that a title will want, as long as it is not read. */
const titleRoom = 150
/** px of the cells in which room is counted, a multiple of those of tracks and demand. */
const mesh = 4

/** How titles find room. */
interface Way {
  /** The row of the event whose title stands to the left of its mark. */
  readonly toLeft?: number
  /** The titles of anchors give way to no mark: one that finds no other row is counted. */
  readonly isFirm?: boolean
}

/**
 * Places the entries of all lanes. Where an anchor's title finds no room to stay in, the other's gives it some: it goes to the left of its mark; and
 * where that is not enough, marks do.
 */
export function place(entries: readonly Entry[], ground: Ground): Placement {
  let best = attempt(entries, ground, {})
  const anchors = new Set(entries.filter((entry) => entry.isAnchor && ground.isInSight(entry)).map(({ row }) => row))
  const toLefts = anchors.size < 2 ? [] : [...anchors].toSorted((a, b) => a - b).map((toLeft): Way => ({ toLeft }))
  const firm = [{}, ...toLefts.slice(0, 2)].map((way): Way => ({ ...way, isFirm: true }))
  for (const way of [...toLefts, ...firm]) {
    const most = titledIn(best, anchors)
    if (most === anchors.size) break
    const other = attempt(entries, ground, way)
    if (titledIn(other, anchors) > most) best = other
  }
  return best
}

const titledIn = ({ placed }: Placement, rows: ReadonlySet<number>): number =>
  new Set(placed.flatMap(({ entry, label }) => (label && rows.has(entry.row) ? [entry.row] : []))).size

/** A title is written once, in the first lane that has room for it. */
function attempt(entries: readonly Entry[], ground: Ground, { toLeft, isFirm = false }: Way): Placement {
  const rooms = roomsOf(entries, ground)
  const titled = new Set<number>()
  const placed: Placed[] = []
  const left: Entry[] = []
  for (const entry of placeTitles(entries, rooms, ground, titled, placed, toLeft)) {
    const room = rooms[entry.lane]!
    const row = findRow(room, entry, isFirm)
    if (row === undefined) {
      left.push(entry)
      continue
    }
    if (entry.form !== "band") clearRow(room, row, entry, titled)
    placed.push(put(room, entry, row))
  }
  rankTitles(placed, rooms, ground)
  const onSoftGround = placed.filter(({ entry, label }) => label && isOverBand(rooms[entry.lane]!, label))
  return { placed, left, onSoftGround: new Set(onSoftGround) }
}

/** Each where it has room for its title, or for its card; hands back those that have none. */
function placeTitles(
  entries: readonly Entry[],
  rooms: readonly Room[],
  ground: Ground,
  titled: Set<number>,
  placed: Placed[],
  toLeft: number | undefined,
): Entry[] {
  const later: Entry[] = []
  let attempts = 0
  for (const entry of entries.toSorted(byWeight)) {
    const room = rooms[entry.lane]!
    const mayLabel = !titled.has(entry.row) && titled.size < ground.mostLabels && attempts < ground.mostLabels * 4
    const shapes = mayLabel ? ground.shapesOf(entry) : undefined
    if (mayLabel) attempts++
    // An anchor is sure of its title wherever it stands: it looks for one that the frame does not cut, and leaves no row to others for it.
    const frame = entry.isAnchor && ground.isInSight(entry) ? ground.frame : undefined
    const cards = (shapes && ground.cardsOf?.(entry)) ?? []
    const limits = { frame, leavesRows: !entry.isAnchor, isLeft: entry.row === toLeft }
    const spot = shapes && findLabel(room, entry, rowsFor(room, entry), [...cards, ...shapes], limits)
    if (!spot) later.push(entry)
    else {
      const one = put(room, entry, spot.row)
      setLabel(room, one, spot.label)
      placed.push(one)
      titled.add(entry.row)
    }
  }
  return later
}

function roomsOf(entries: readonly Entry[], ground: Ground): Room[] {
  const margin = (ground.right - ground.left) / 2
  const { mooring } = ground
  const origin = mooring + Math.floor((ground.left - margin - mooring) / mesh) * mesh
  const width = ground.right + margin - origin
  const walls = emptyTrack(origin, width)
  for (const wall of ground.walls) take(walls, wall - wallReach, wall + wallReach)
  const rooms = ground.lanes.map(({ rows, rowHeight }) => emptyRoom(rows, rowHeight, origin, width, walls))
  for (const { lane, form, x0, x1 } of entries) {
    if (form === "band") continue
    raise(rooms[lane]!.demand, x0, x1, 1)
    raise(rooms[lane]!.wishes, x0, x1 + titleRoom, 1)
  }
  return rooms
}

/** The marks that an entry's own mark must keep clear of. */
const tracksOf = (room: Room, entry: Entry) => (entry.form === "band" ? room.bands : room.marks)

function put(room: Room, entry: Entry, row: number): Placed {
  take(tracksOf(room, entry)[row]!, entry.x0, entry.x1)
  return { entry, row, label: undefined }
}

/** The rows, from the top, where neither a mark nor a title stands in the way of a mark. */
function rowsFor(room: Room, entry: Entry): number[] {
  const tracks = tracksOf(room, entry)
  return [...tracks.keys()].filter(
    (row) => isFree(tracks[row]!, entry.x0, entry.x1) && isFree(room.labels[row]!, entry.x0, entry.x1),
  )
}

/** A row for the mark alone: a free one from the foot up, else one where only titles are in the way, the lightest of them. */
function findRow(room: Room, entry: Entry, isFirm: boolean): number | undefined {
  const tracks = tracksOf(room, entry)
  let best: number | undefined
  // An anchor's title gives way last.
  let lightest = Number.POSITIVE_INFINITY
  for (let row = tracks.length - 1; row >= 0; row--) {
    if (!isFree(tracks[row]!, entry.x0, entry.x1)) continue
    const inTheWay = titlesUnder(room, row, entry.x0, entry.x1)
    const weight = inTheWay.reduce((heaviest, { entry }) => Math.max(heaviest, entry.weight), 0)
    if (inTheWay.length === 0) return row
    if (isFirm && inTheWay.some((other) => other.entry.isAnchor)) continue
    if (weight < lightest) {
      lightest = weight
      best = row
    }
  }
  return best
}

/** Takes from under a mark what a card says beneath its title, and where that is not enough the titles. */
function clearRow(room: Room, row: number, { x0, x1 }: Entry, titled: Set<number>): void {
  for (const card of titlesUnder(room, row, x0, x1)) removeDetails(room, card)
  for (const evicted of titlesUnder(room, row, x0, x1)) {
    removeLabel(room, evicted)
    titled.delete(evicted.entry.row)
  }
}
