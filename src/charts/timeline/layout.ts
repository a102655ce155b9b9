/** Where everything goes before a single event is placed: margins, the lanes' heights, the rows in them. */
import { textWidth, wrap } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import type { TimeScale } from "../scale"
import type { Lane, TimelineAnswer } from "./answer"
import { mainCount, rowsWanted } from "./crowding"
import { allowsCards } from "./event-cards"
import { laneCount, laneName } from "./lane-name"

/** px. */
export const sizes = {
  /** Under this width lane names stand above their rows, not beside them. */
  narrow: 620,
  /** Of the column of names, at least and at most. */
  header: 108,
  headerMost: 172,
  /** Of a page, where room is dearer from top to bottom than from left to right. */
  headerPage: 214,
  side: 14,
  right: 14,
  row: 15,
  narrowRow: 15,
  rowMost: 24,
  laneTop: 4,
  /** Beneath the rows: room for three dots or a "+n". */
  laneBottom: 14,
  nameLine: 15,
  nameLeft: 24,
  nameGap: 12,
  /** Of a name for each step down the tree, and in a narrow figure for what expands a lane. */
  indent: 12,
  chevron: 18,
  /** Beneath a name and its count: what the line of a lane's events takes. */
  line: 22,
} as const

const nameStyle = { weight: 600 } as const
/** Lanes deeper in the tree are indented no further. */
const deepest = 4
/** A lane has as many rows, where there is room, though fewer would do. */
const fewRows = 4
/** Rather than fewer in a narrow figure, lanes go on on a further page. */
const fewOnPage = 3

export interface LaneLayout {
  readonly lane: Lane
  readonly top: number
  readonly bottom: number
  /** Events in the window. */
  readonly count: number
  /** There are none, nor in the lanes beneath it. */
  readonly isEmpty: boolean
  /** The name in lines, where they begin, and the count where it has a line of its own. */
  readonly name: readonly string[]
  readonly nameX: number
  readonly countText: string
  /** Middle of the first row, px between rows, number of rows. */
  readonly firstRow: number
  readonly rowHeight: number
  readonly rows: number
}

export interface Layout {
  readonly isNarrow: boolean
  readonly width: number
  readonly height: number
  readonly scale: TimeScale
  /** Top of the first lane and bottom of the last. */
  readonly top: number
  readonly bottom: number
  readonly lanes: readonly LaneLayout[]
}

/** px between the top of a lane and its first row. */
function headOf(isNarrow: boolean, lines: number): number {
  return isNarrow ? lines * sizes.nameLine + 3 : sizes.laneTop
}

/** The least height a lane can do with: its name and two rows, or more where all lanes can have as many; in a narrow figure, where titles have three lines, up to six. */
function leastHeight(isNarrow: boolean, lines: number, fairShare: number, { isPage, brevity }: Frame): number {
  if (isNarrow) {
    const withRows = (rows: number) => headOf(true, lines) + rows * sizes.narrowRow + sizes.laneBottom
    return withRows(
      [6, 5, fewRows, 3, 2].find((rows) => withRows(rows) <= fairShare) ?? (isPage && !brevity ? fewOnPage : 1),
    )
  }
  const bare = (lines + 1) * sizes.nameLine + (brevity ? 8 : 14)
  const name = !brevity && bare + sizes.line <= fairShare ? bare + sizes.line : bare
  const withRows = (rows: number) => sizes.laneTop + rows * sizes.row + sizes.laneBottom
  return Math.max(name, withRows([fewRows, 3].find((rows) => withRows(rows) <= fairShare) ?? (brevity === 2 ? 1 : 2)))
}

/** Where lanes have few rows, one or two more for those in which the anchors stand first: their titles come before all others. */
function raiseAnchorLanes(least: number[], heads: readonly number[], answer: TimelineAnswer, room: number): void {
  const anchors = [answer.opening, answer.culminating].filter((anchor) => anchor !== undefined)
  const lanes = anchors.map(({ row }) => answer.lanes.findIndex((own, i) => answer.isIn(row, i) && !own.isMinor(row)))
  for (const lane of new Set(lanes)) {
    const own = least[lane]
    if (own === undefined) continue
    const spare = room - least.reduce((sum, height) => sum + height, 0)
    const wanted = [fewRows, 3].map((rows) => heads[lane]! + rows * sizes.row + sizes.laneBottom)
    least[lane] = wanted.find((height) => height > own && height - own <= spare) ?? own
  }
}

/** A lane that never holds an event, as one whose events all lie in the lanes beneath it, is no more than its name. */
function emptyHeight(isNarrow: boolean, lines: number): number {
  return isNarrow ? headOf(true, lines) + 6 : (lines + 1) * sizes.nameLine + 12
}
const emptyWeight = 0.01

/** As wide as the longest name, within limits; names longer than that are wrapped. */
export function headerWidth(answer: TimelineAnswer, { width, words, isPage }: Frame): number {
  const nameEnds = (answer.whole ?? answer).lanes.map(
    (lane) => nameLeftOf(lane) + textWidth(laneName(lane, answer.field, words), textSizes.lane, nameStyle),
  )
  const wanted = Math.max(sizes.header, ...nameEnds.map((end) => end + sizes.nameGap))
  const [most, part] = isPage ? [sizes.headerPage, 0.21] : [sizes.headerMost, 0.17]
  return Math.ceil(Math.min(wanted, most, Math.max(sizes.header, width * part)))
}

/** Lays the lanes between `top` and the room `beneath` them (axis and legend). The figure grows where the frame is too low for its lanes. */
export function layOut(answer: TimelineAnswer, frame: Frame, scale: TimeScale, top: number, beneath: number): Layout {
  const isNarrow = frame.width < sizes.narrow
  const headers = answer.lanes.map((lane) => headerOf(lane, answer, frame, isNarrow, scale))
  const room = frame.height - top - beneath
  const isEmpty = answer.lanes.map(({ calendar }) => calendar.size === 0)
  const least = headers.map(({ name }, i) =>
    isEmpty[i]
      ? emptyHeight(isNarrow, name.length)
      : leastHeight(isNarrow, name.length, room / answer.lanes.length, frame),
  )
  if (frame.isPage) {
    const heads = headers.map(({ name }) => headOf(isNarrow, name.length))
    raiseAnchorLanes(least, heads, answer, room)
  }
  const heights = share(
    answer.lanes.map((lane, i) => (isEmpty[i] ? emptyWeight : Math.sqrt(mainCount(lane, answer.traits)) + 2)),
    least,
    room,
  )
  // A card needs the rows of three marks.
  const rowsEach = allowsCards(answer, scale, room) ? 3 : 1
  let y = top
  const lanes = answer.lanes.map((lane, i): LaneLayout => {
    const height = heights[i]!
    const header = headers[i]!
    const head = headOf(isNarrow, header.name.length)
    const least = isNarrow ? sizes.narrowRow : sizes.row
    const room = height - head - sizes.laneBottom
    const most = Math.max(1, Math.floor(room / least))
    const zoom = { rows: most, pxPerDay: scale.pxPerDay, span: answer.days }
    const rows = Math.max(Math.min(most, fewRows), rowsWanted(lane, answer.traits, zoom, rowsEach))
    const rowHeight = Math.max(Math.min(room / rows, sizes.rowMost), 1)
    const laid = { lane, top: y, bottom: y + height, ...header, rows, rowHeight, firstRow: y + head + rowHeight / 2 }
    y += height
    return laid
  })
  return { isNarrow, width: frame.width, height: y + beneath, scale, top, bottom: y, lanes }
}

/** px at which a lane's name begins beside its rows. */
export const nameLeftOf = ({ depth }: Lane) => sizes.nameLeft + Math.min(depth, deepest) * sizes.indent

function headerOf(lane: Lane, answer: TimelineAnswer, frame: Frame, isNarrow: boolean, scale: TimeScale) {
  const { window, words } = frame
  const count = lane.calendar.count(window)
  const countText = laneCount(lane, window, words)
  const size = isNarrow ? textSizes.label : textSizes.lane
  const chevron = !frame.isPage && answer.lanes.some(({ canExpand }) => canExpand) ? sizes.chevron : 0
  const nameX = isNarrow ? scale.left + chevron + Math.min(lane.depth, deepest) * sizes.indent : nameLeftOf(lane)
  const room = isNarrow
    ? scale.right - nameX - textWidth(countText, textSizes.small) - 10
    : scale.left - nameX - sizes.nameGap
  const name = wrap(laneName(lane, answer.field, words), size, room, isNarrow ? 2 : 4, nameStyle)
  return { count, isEmpty: lane.countUnder(window) === 0, countText, nameX, name }
}

/** Shares `room` by weight, no lane less than its least; what the least take beyond their share is taken from the others. */
function share(weights: readonly number[], least: readonly number[], room: number): number[] {
  const fixed = new Set<number>()
  for (;;) {
    const free = room - [...fixed].reduce((sum, i) => sum + least[i]!, 0)
    const weight = weights.reduce((sum, own, i) => (fixed.has(i) ? sum : sum + own), 0)
    const shares = weights.map((own, i) => (fixed.has(i) ? least[i]! : Math.floor((free * own) / weight)))
    const short = shares.findIndex((height, i) => !fixed.has(i) && height < least[i]!)
    if (short < 0) return shares
    fixed.add(short)
  }
}
