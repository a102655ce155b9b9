/**
 * Places events in the rows of their lanes, and their titles beside them, the weightiest first. Where an event comes to stand depends on its
 * neighbours and not on the window, so that panning moves the picture and does not shuffle it. Nothing is set upon anything: marks keep clear of
 * marks, titles of marks, titles, anchors' verticals and the frame. A mark that finds no row is handed back, to be counted.
 */
import { ellipsis, textWidth } from "../../scene/text"
import { type Demand, emptyDemand, mostBetween, raise } from "./demand"
import type { Entry } from "./entry"
import { emptyTrack, freeSince, freeUntil, isFree, release, type Track, take } from "./tracks"

export interface Title {
  readonly text: string
  readonly width: number
}

export interface PlacedLabel {
  readonly text: string
  readonly x0: number
  readonly x1: number
}

export interface Placed {
  readonly entry: Entry
  readonly row: number
  label: PlacedLabel | undefined
}

export interface Placement {
  readonly placed: readonly Placed[]
  /** Events that found no row. */
  readonly left: readonly Entry[]
}

export interface Ground {
  /** px of the plot: what is out of it is placed too, so that it is there when the window comes to it. */
  readonly left: number
  readonly right: number
  /** Number of rows of each lane; a lane drawn as density has none. */
  readonly rows: readonly number[]
  /** Verticals that no title may cross, px. */
  readonly walls: readonly number[]
  readonly size: number
  /** The title of a row, as it is set; undefined while it is being read. */
  titleOf(entry: Entry): Title | undefined
  readonly mostLabels: number
  /** px of a shortened title that say enough, however much is missing. */
  readonly enough: number
}

/** px between a mark and its title, after a title, and about a wall. */
const inset = 5
const gap = 8
const wallReach = 3
/** A shortened title keeps a share of its length, or as much as the ground calls enough; an anchor's may be shorter. */
const leastShare = 0.58
const leastWidth = 64

interface Lane {
  readonly marks: readonly Track[]
  readonly bands: readonly Track[]
  readonly labels: readonly Track[]
  readonly labelled: Placed[][]
  /** Marks and titles that need a row, over each stretch of px: where there are as many as rows, no title may be added. */
  readonly demand: Demand
}

/** Places the entries of all lanes. A title is written once, in the first lane that has room for it. */
export function place(entries: readonly Entry[], ground: Ground): Placement {
  const margin = (ground.right - ground.left) / 2
  const origin = ground.left - margin
  const width = ground.right + margin - origin
  const track = () => emptyTrack(origin, width)
  const tracks = (count: number) => Array.from({ length: count }, track)
  const lanes = ground.rows.map(
    (rows): Lane => ({
      marks: tracks(rows),
      bands: tracks(rows),
      labels: tracks(rows),
      labelled: Array.from({ length: rows }, () => []),
      demand: emptyDemand(origin, width),
    }),
  )
  for (const entry of entries) if (entry.form !== "band") raise(lanes[entry.lane]!.demand, entry.x0, entry.x1, 1)
  const walls = track()
  for (const wall of ground.walls) take(walls, wall - wallReach, wall + wallReach)

  const titled = new Set<number>()
  const placed: Placed[] = []
  const later: Entry[] = []
  const left: Entry[] = []
  const order = entries.toSorted(byWeight)
  let attempts = 0
  for (const entry of order) {
    const lane = lanes[entry.lane]!
    const mayLabel = !titled.has(entry.row) && titled.size < ground.mostLabels && attempts < ground.mostLabels * 4
    if (mayLabel) attempts++
    const title = mayLabel ? ground.titleOf(entry) : undefined
    const spot =
      title &&
      (findTogether(lane, walls, entry, title, ground) ??
        (entry.isAnchor ? findShortened(lane, walls, entry, title, ground) : undefined))
    if (!spot) later.push(entry)
    else {
      placed.push(put(lane, entry, spot.row, spot.label))
      titled.add(entry.row)
    }
  }
  for (const entry of later) {
    const lane = lanes[entry.lane]!
    const row = findRow(lane, entry)
    if (row === undefined) {
      left.push(entry)
      continue
    }
    for (const evicted of overlapping(lane, row, entry)) {
      unlabel(lane, evicted)
      titled.delete(evicted.entry.row)
    }
    placed.push(put(lane, entry, row, undefined))
  }
  fitTitles(placed, lanes, walls, ground, titled)
  return { placed, left }
}

function byWeight(a: Entry, b: Entry): number {
  return b.weight - a.weight || a.row - b.row || a.lane - b.lane
}

/** The marks that an entry's own mark must keep clear of. */
const tracksOf = (lane: Lane, entry: Entry) => (entry.form === "band" ? lane.bands : lane.marks)

function put(lane: Lane, entry: Entry, row: number, label: PlacedLabel | undefined): Placed {
  const placed: Placed = { entry, row, label: undefined }
  take(tracksOf(lane, entry)[row]!, entry.x0, entry.x1)
  if (label) setLabel(lane, placed, label)
  return placed
}

function setLabel(lane: Lane, placed: Placed, label: PlacedLabel): void {
  placed.label = label
  take(lane.labels[placed.row]!, label.x0, label.x1 + gap)
  raise(lane.demand, label.x0, label.x1, 1)
  lane.labelled[placed.row]!.push(placed)
}

function unlabel(lane: Lane, placed: Placed): void {
  const { label } = placed
  if (!label) return
  release(lane.labels[placed.row]!, label.x0, label.x1 + gap)
  raise(lane.demand, label.x0, label.x1, -1)
  // A neighbour's cells may have been shared at the rim: take them again.
  const own = lane.labelled[placed.row]!
  own.splice(own.indexOf(placed), 1)
  for (const other of own) if (other.label) take(lane.labels[placed.row]!, other.label.x0, other.label.x1 + gap)
  placed.label = undefined
}

/** A row where mark and whole title both fit, the title at the right if it can be, else at the left. */
function findTogether(lane: Lane, walls: Track, entry: Entry, title: Title, ground: Ground) {
  for (const label of sides(entry, title.text, title.width)) {
    if (!isFree(walls, label.x0, label.x1) || (entry.isAnchor && isCut(label, entry, ground))) continue
    if (mostBetween(lane.demand, label.x0, label.x1) >= lane.marks.length) continue
    for (let row = 0; row < lane.marks.length; row++) {
      if (markFits(lane, row, entry) && labelFits(lane, row, entry, label)) return { row, label }
    }
  }
  return undefined
}

/** An anchor has a title even if it must be a short one. */
function findShortened(lane: Lane, walls: Track, entry: Entry, title: Title, ground: Ground) {
  for (let row = 0; row < lane.marks.length; row++) {
    if (!markFits(lane, row, entry)) continue
    const label = shortened(lane, row, walls, entry, title, ground)
    if (label && mostBetween(lane.demand, label.x0, label.x1) < lane.marks.length) return { row, label }
  }
  return undefined
}

/** As much of a title as there is room for beside its mark, on the roomier side; undefined where it would say too little. */
function shortened(
  lane: Lane,
  row: number,
  walls: Track,
  entry: Entry,
  title: Title,
  ground: Ground,
): PlacedLabel | undefined {
  const tracks = [lane.marks[row]!, lane.labels[row]!, walls, ...(entry.form === "band" ? [] : [lane.bands[row]!])]
  const start = entry.x1 + inset
  const end = Math.min(...tracks.map((track) => freeUntil(track, start, ground.right + gap)), ground.right + gap) - gap
  const last = entry.x0 - inset
  const first = Math.max(...tracks.map((track) => freeSince(track, last, ground.left)), ground.left) + 2
  const room = Math.max(end - start, last - first)
  if (room < Math.max(leastWidth, entry.isAnchor ? 0 : Math.min(title.width * leastShare, ground.enough)))
    return undefined
  const style = entry.isAnchor ? { weight: 600 } : undefined
  const text = ellipsis(title.text, ground.size, room, style)
  const width = textWidth(text, ground.size, style)
  return end - start >= last - first ? { text, x0: start, x1: start + width } : { text, x0: last - width, x1: last }
}

function sides(entry: Entry, text: string, width: number): PlacedLabel[] {
  const right = { text, x0: entry.x1 + inset, x1: entry.x1 + inset + width }
  const left = { text, x0: entry.x0 - inset - width, x1: entry.x0 - inset }
  if (entry.form !== "band") return [right, left]
  const inside = { text, x0: entry.x0 + 2 * inset, x1: entry.x0 + 2 * inset + width }
  return inside.x1 + inset <= entry.x1 ? [inside, right, left] : [right, left]
}

/** Whether the frame would cut the title of what is in sight. */
function isCut(label: PlacedLabel, entry: Entry, { left, right }: Ground): boolean {
  return entry.x1 > left && entry.x0 < right && (label.x0 < left || label.x1 > right)
}

function markFits(lane: Lane, row: number, entry: Entry): boolean {
  if (entry.form === "band") return isFree(lane.bands[row]!, entry.x0, entry.x1)
  return isFree(lane.marks[row]!, entry.x0, entry.x1) && isFree(lane.labels[row]!, entry.x0, entry.x1)
}

function labelFits(lane: Lane, row: number, entry: Entry, { x0, x1 }: PlacedLabel): boolean {
  // A title may stand on the soft ground of its own band, and on no other's.
  const band = entry.form === "band" || isFree(lane.bands[row]!, x0, x1)
  return band && isFree(lane.marks[row]!, x0, x1 + 2) && isFree(lane.labels[row]!, x0, x1 + gap)
}

/** A row for the mark alone: a free one from the foot up, else one where only titles are in the way, the lightest of them. */
function findRow(lane: Lane, entry: Entry): number | undefined {
  const tracks = tracksOf(lane, entry)
  let best: number | undefined
  // An anchor's title gives way last.
  let lightest = Number.POSITIVE_INFINITY
  for (let row = tracks.length - 1; row >= 0; row--) {
    if (!isFree(tracks[row]!, entry.x0, entry.x1)) continue
    const inTheWay = overlapping(lane, row, entry)
    const weight = inTheWay.reduce((heaviest, { entry }) => Math.max(heaviest, entry.weight), 0)
    if (inTheWay.length === 0) return row
    if (weight < lightest) {
      lightest = weight
      best = row
    }
  }
  return best
}

function overlapping(lane: Lane, row: number, entry: Entry): Placed[] {
  if (entry.form === "band") return []
  if (isFree(lane.labels[row]!, entry.x0, entry.x1)) return []
  return lane.labelled[row]!.filter(({ label }) => label && label.x0 - 2 < entry.x1 && label.x1 + gap + 2 > entry.x0)
}

/** What is in sight and has no title yet, or one that the frame would cut, gets as much of it as there is room for. */
function fitTitles(
  placed: readonly Placed[],
  lanes: readonly Lane[],
  walls: Track,
  ground: Ground,
  titled: Set<number>,
): void {
  const isInSight = ({ entry }: Placed) => entry.x1 > ground.left && entry.x0 < ground.right
  for (const one of placed) {
    const { label } = one
    if (!label || !isInSight(one) || (label.x0 >= ground.left && label.x1 <= ground.right)) continue
    unlabel(lanes[one.entry.lane]!, one)
    titled.delete(one.entry.row)
  }
  let attempts = 0
  for (const one of placed.toSorted((a, b) => byWeight(a.entry, b.entry))) {
    if (one.label || titled.has(one.entry.row) || !isInSight(one)) continue
    if (titled.size >= ground.mostLabels || ++attempts > ground.mostLabels * 4) return
    const title = ground.titleOf(one.entry)
    const label = title && bestLabel(lanes[one.entry.lane]!, walls, one, title, ground)
    if (!label) continue
    setLabel(lanes[one.entry.lane]!, one, label)
    titled.add(one.entry.row)
  }
}

function bestLabel(lane: Lane, walls: Track, one: Placed, title: Title, ground: Ground): PlacedLabel | undefined {
  const { entry, row } = one
  const fits = (label: PlacedLabel) =>
    label.x0 >= ground.left &&
    label.x1 <= ground.right &&
    isFree(walls, label.x0, label.x1) &&
    labelFits(lane, row, entry, label)
  for (const label of sides(entry, title.text, title.width)) if (fits(label)) return label
  return shortened(lane, row, walls, entry, title, ground)
}
