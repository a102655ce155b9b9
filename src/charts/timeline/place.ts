/**
 * Places events in the rows of their lanes, and their titles beside them, the weightiest first. Where an event comes to stand depends on its
 * neighbours and not on the window, so that panning moves the picture and does not shuffle it. Nothing is set upon anything: marks keep clear of
 * marks, titles of marks, titles, anchors' verticals and the frame. A mark that finds no row is handed back, to be counted.
 */
import { raise } from "./demand"
import type { Entry } from "./entry"
import { emptyRoom, findLabel, isOverBand, type Placed, type Room, removeLabel, setLabel, titlesUnder } from "./labels"
import type { TitleShape } from "./title-shape"
import { emptyTrack, isFree, take } from "./tracks"

export interface Placement {
  readonly placed: readonly Placed[]
  /** Events that found no row. */
  readonly left: readonly Entry[]
  /** Titles that need a halo. */
  readonly onSoftGround: ReadonlySet<Placed>
}

export interface Ground {
  /** px of the plot: what is out of it is placed too, so that it is there when the window comes to it. */
  readonly left: number
  readonly right: number
  /** px between which titles must stand. */
  readonly frame: readonly [left: number, right: number]
  /** Number of rows of each lane; a lane drawn as density has none. */
  readonly rows: readonly number[]
  /** Verticals that no title may cross, px. */
  readonly walls: readonly number[]
  /** The shapes a row's title may take, preferred first; undefined while it is being read. */
  shapesOf(entry: Entry): readonly TitleShape[] | undefined
  readonly mostLabels: number
}

/** px about a wall. */
const wallReach = 3

/** Places the entries of all lanes. A title is written once, in the first lane that has room for it. */
export function place(entries: readonly Entry[], ground: Ground): Placement {
  const rooms = roomsOf(entries, ground)
  const titled = new Set<number>()
  const placed: Placed[] = []
  const later: Entry[] = []
  const left: Entry[] = []
  let attempts = 0
  for (const entry of entries.toSorted(byWeight)) {
    const room = rooms[entry.lane]!
    const mayLabel = !titled.has(entry.row) && titled.size < ground.mostLabels && attempts < ground.mostLabels * 4
    const shapes = mayLabel ? ground.shapesOf(entry) : undefined
    if (mayLabel) attempts++
    // An anchor is sure of its title wherever it stands, so it looks for one that the frame does not cut.
    const frame = entry.isAnchor && isInSight(entry, ground) ? ground.frame : undefined
    const spot = shapes && findLabel(room, entry, rowsFor(room, entry), shapes, { frame, leavesRows: true })
    if (!spot) later.push(entry)
    else {
      const one = put(room, entry, spot.row)
      setLabel(room, one, spot.label)
      placed.push(one)
      titled.add(entry.row)
    }
  }
  for (const entry of later) {
    const room = rooms[entry.lane]!
    const row = findRow(room, entry)
    if (row === undefined) {
      left.push(entry)
      continue
    }
    for (const evicted of entry.form === "band" ? [] : titlesUnder(room, row, entry)) {
      removeLabel(room, evicted)
      titled.delete(evicted.entry.row)
    }
    placed.push(put(room, entry, row))
  }
  fitTitles(placed, rooms, ground, titled)
  const onSoftGround = placed.filter(({ entry, label }) => label && isOverBand(rooms[entry.lane]!, label))
  return { placed, left, onSoftGround: new Set(onSoftGround) }
}

function roomsOf(entries: readonly Entry[], ground: Ground): Room[] {
  const margin = (ground.right - ground.left) / 2
  const origin = ground.left - margin
  const width = ground.right + margin - origin
  const walls = emptyTrack(origin, width)
  for (const wall of ground.walls) take(walls, wall - wallReach, wall + wallReach)
  const rooms = ground.rows.map((rows) => emptyRoom(rows, origin, width, walls))
  for (const entry of entries) if (entry.form !== "band") raise(rooms[entry.lane]!.demand, entry.x0, entry.x1, 1)
  return rooms
}

function byWeight(a: Entry, b: Entry): number {
  return b.weight - a.weight || a.row - b.row || a.lane - b.lane
}

const isInSight = (entry: Entry, { left, right }: Ground) => entry.x1 > left && entry.x0 < right

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
function findRow(room: Room, entry: Entry): number | undefined {
  const tracks = tracksOf(room, entry)
  let best: number | undefined
  // An anchor's title gives way last.
  let lightest = Number.POSITIVE_INFINITY
  for (let row = tracks.length - 1; row >= 0; row--) {
    if (!isFree(tracks[row]!, entry.x0, entry.x1)) continue
    const inTheWay = titlesUnder(room, row, entry)
    const weight = inTheWay.reduce((heaviest, { entry }) => Math.max(heaviest, entry.weight), 0)
    if (inTheWay.length === 0) return row
    if (weight < lightest) {
      lightest = weight
      best = row
    }
  }
  return best
}

/** What is in sight and has no title yet, or one that the frame would cut, gets one where there is room. */
function fitTitles(placed: readonly Placed[], rooms: readonly Room[], ground: Ground, titled: Set<number>): void {
  const [first, last] = ground.frame
  for (const one of placed) {
    const { label } = one
    if (!label || !isInSight(one.entry, ground) || (label.x0 >= first && label.x1 <= last)) continue
    removeLabel(rooms[one.entry.lane]!, one)
    titled.delete(one.entry.row)
  }
  let attempts = 0
  for (const one of placed.toSorted((a, b) => byWeight(a.entry, b.entry))) {
    if (one.label || titled.has(one.entry.row) || !isInSight(one.entry, ground)) continue
    if (titled.size >= ground.mostLabels || ++attempts > ground.mostLabels * 4) return
    const shapes = ground.shapesOf(one.entry)
    const limits = { frame: ground.frame, leavesRows: false }
    const spot = shapes && findLabel(rooms[one.entry.lane]!, one.entry, [one.row], shapes, limits)
    if (!spot) continue
    setLabel(rooms[one.entry.lane]!, one, spot.label)
    titled.add(one.entry.row)
  }
}
