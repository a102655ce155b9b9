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
import { shortened, textPages } from "./whole-words"

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
  const { words, nothing } = laying
  const { head, foot: own, subtitleOf, wholeOf } = shortened(laying, paper)
  const foot = footOf(own, paper)
  const titleOf = (page: number, pages: number) => {
    if (pages === 1) return head.title
    const values = { page, pages }
    if (page === 1) return words.say("figure.pageTitle", { title: head.title, ...values })
    return words.say("figure.pageContinued", { title: shortName(head.title), ...values })
  }
  const titles = [titleOf(1, reserved), titleOf(reserved, reserved)] as const
  const isBeside = titles.every((title) => hasRoomBeside({ ...head, title }, paper))
  const headWith = (title: string, subtitle: string) =>
    headOf({ ...head, title, subtitle: subtitleOf(subtitle), isBeside }, paper)
  const heightWith = (subtitle: string) => Math.max(...titles.map((title) => headWith(title, subtitle).height))
  const { subtitle, frame } = settled(laying, paper, heightWith, foot.height)
  const top = heightWith(subtitle) + gap
  const hasRoom = frame.height >= leastRoom
  const drawn = reserved === 1 ? (room: Frame) => [laying.draw(room)] : laying.drawPages
  const scenes = nothing === undefined && hasRoom ? drawn(frame) : []
  const empty = { marks: emptyMarks(nothing, frame), description: nothing ?? "" }
  const x = paper.margin - bleedOn(paper, laying).left
  const texts = wholeOf(subtitle)
  const textTop = headWith(titles[1], subtitle).height + gap
  const textRoom = paper.height - textTop - foot.height - gap
  const further = texts.length > 0 ? textPages(texts, paper.margin - x, paper.width - 2 * paper.margin, textRoom) : []
  const bodies = [
    ...(scenes.length > 0 ? scenes : [empty]).map((chart) => ({ ...chart, y: top })),
    ...further.map(({ marks }) => ({ marks, description: texts.join(" "), y: textTop })),
  ]
  const pages = bodies.map(({ marks, description, y }, i): Scene => {
    const title = titleOf(i + 1, bodies.length)
    return {
      ...{ width: paper.width, height: paper.height, title, description },
      marks: [
        ...headWith(title, subtitle).marks,
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
