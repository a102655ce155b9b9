/** The words and the chart laid on pages: the chart anew for the room that is left, on as many pages as it needs. */
import type { Words } from "../../i18n/intl"
import type { Mark, Scene } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import type { Frame } from "../chart"
import { shortName } from "../frame"
import { type Foot, footOf } from "./foot"
import { type Head, hasRoomBeside, headOf } from "./head"
import type { Paper } from "./paper"
import type { Bleed } from "./sheet"
import { type Shortened, shortened, textPages } from "./whole-words"

/** What is laid out. */
export interface Laying {
  readonly head: Omit<Head, "subtitle">
  readonly foot: Foot
  bleed(width: number): Bleed
  /** Beneath the title; it may say how much of the answer this room shows. */
  subtitle(frame: Frame): string
  /** The chart on one page, and on as many as it needs. */
  draw(frame: Frame): Scene
  drawPages(frame: Frame): readonly Scene[]
  /** What stands in place of a chart that has nothing to draw. */
  readonly nothing: string | undefined
  /** Of the chart, but for its room. */
  readonly frame: Omit<Frame, "width" | "height">
  readonly words: Words
}

/** px between the words and the chart. */
const gap = 10
/** px of the lowest chart that is worth a page. */
const leastRoom = 120
/** px that a chart may seem to be too high by rounding. */
const rounding = 0.5
/** px that a chart keeps from the edge of the paper. */
const leastEdge = 4
const mostPages = 99
/** Of the room, by a chart that fills its page. */
const partTaken = 0.85

/** What came of it: the pages, and what stood in the way where there is one. */
export interface Laid {
  readonly pages: readonly Scene[]
  readonly subtitle: string
  readonly fits: boolean
  /** The chart takes much less than the room it has. */
  readonly isLoose: boolean
}

/** `isOnePage`: further pages are not tried. */
export function layPages(laying: Laying, paper: Paper, isOnePage = false): Laid {
  const single = attempt(laying, paper, 1)
  return single.fits || isOnePage ? single : attempt(laying, paper, mostPages)
}

/** `reserved`: the number of pages for which titles are given room. */
function attempt(laying: Laying, paper: Paper, reserved: number): Laid {
  const { nothing } = laying
  const short = shortened(laying, paper)
  const foot = footOf(short.foot, paper)
  const heads = headsOf(short, paper, reserved, laying.words)
  const { subtitle, frame } = settled(laying, paper, heads.heightOf, foot.height)
  const hasRoom = frame.height >= leastRoom
  const drawn = reserved === 1 ? (room: Frame) => [laying.draw(room)] : laying.drawPages
  const scenes = nothing === undefined && hasRoom ? drawn(frame) : []
  const empty = { marks: emptyMarks(nothing, frame), description: nothing ?? "" }
  const x = paper.margin - bleedOn(paper, laying).left
  const bodies = [
    ...(scenes.length > 0 ? scenes : [empty]).map((chart) => ({ ...chart, y: heads.heightOf(subtitle) + gap })),
    ...textBodies(short.wholeOf(subtitle), heads.laterHeightOf(subtitle) + gap, foot.height, x, paper),
  ]
  const pages = bodies.map(({ marks, description, y }, i): Scene => {
    const title = heads.titleOf(i + 1, bodies.length)
    return {
      ...{ width: paper.width, height: paper.height, title, description },
      marks: [
        ...heads.draw(title, subtitle).marks,
        { kind: "group", x, y, marks },
        { kind: "group", x: 0, y: paper.height - foot.height, marks: foot.marks },
      ],
    }
  })
  const highest = Math.max(0, ...scenes.map(({ height }) => height))
  const isLoose = bodies.length === 1 && highest < frame.height * partTaken && scenes.length === 1
  // Words on further pages number the first, which may then want more room for its title.
  const isReserved = bodies.length === 1 || reserved > 1
  return { pages, subtitle, fits: hasRoom && isReserved && highest <= frame.height + rounding, isLoose }
}

/** The heads of pages, as high on each as the highest, the title beside the mark on all or on none. */
function headsOf({ head, subtitleOf }: Shortened, paper: Paper, reserved: number, words: Words) {
  const titleOf = (page: number, pages: number) => {
    if (pages === 1) return head.title
    const values = { page, pages }
    if (page === 1) return words.say("figure.pageTitle", { title: head.title, ...values })
    return words.say("figure.pageContinued", { title: shortName(head.title), ...values })
  }
  const [first, later] = [titleOf(1, reserved), titleOf(reserved, reserved)]
  const isBeside = [first, later].every((title) => hasRoomBeside({ ...head, title }, paper))
  const draw = (title: string, subtitle: string) =>
    headOf({ ...head, title, subtitle: subtitleOf(subtitle), isBeside }, paper)
  const laterHeightOf = (subtitle: string) => draw(later, subtitle).height
  const heightOf = (subtitle: string) => Math.max(draw(first, subtitle).height, laterHeightOf(subtitle))
  return { titleOf, draw, heightOf, laterHeightOf }
}

/** What pages of words hold beneath their heads, which end at `y`. */
function textBodies(texts: readonly string[], y: number, footHeight: number, x: number, paper: Paper) {
  if (texts.length === 0) return []
  const room = paper.height - y - footHeight - gap
  const blocks = textPages(texts, paper.margin - x, paper.width - 2 * paper.margin, room)
  return blocks.map(({ marks }) => ({ marks, description: texts.join(" "), y }))
}

/** How far the chart reaches into the margins, without coming to the edge. */
function bleedOn({ width, margin }: Paper, { bleed }: Laying): Bleed {
  const { left, right } = bleed(width)
  return { left: Math.min(left, margin - leastEdge), right: Math.min(right, margin - leastEdge) }
}

/** The subtitle says what the room shows, and takes of the room: settled once it needs no more lines than it was given. */
function settled(
  laying: Laying,
  paper: Paper,
  headHeight: (subtitle: string) => number,
  footHeight: number,
): { readonly subtitle: string; readonly frame: Frame } {
  const { left, right } = bleedOn(paper, laying)
  const width = paper.width - 2 * paper.margin + left + right
  const frameFor = (head: number): Frame => {
    const height = Math.max(1, Math.floor(paper.height - head - footHeight - 2 * gap))
    return { ...laying.frame, width, height }
  }
  let frame = frameFor(headHeight(""))
  let reserved = 0
  for (let turn = 0; turn < 4; turn += 1) {
    const subtitle = laying.subtitle(frame)
    const needed = headHeight(subtitle)
    if (needed <= reserved) return { subtitle, frame }
    reserved = needed
    frame = frameFor(needed)
  }
  return { subtitle: laying.subtitle(frame), frame }
}

function emptyMarks(text: string | undefined, { width, height }: Frame): readonly Mark[] {
  if (!text) return []
  const size = 14
  const isWide = textWidth(text, size) > width
  return [
    {
      kind: "text",
      x: width / 2,
      y: height / 2,
      text,
      size: isWide ? 11 : size,
      anchor: "middle",
      fill: "soft",
      face: "serif",
    },
  ]
}
