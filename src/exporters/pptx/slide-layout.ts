/** A page of a figure as a slide needs it: its title, the words about the chart, the chart. */
import type { Figure, Page } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { type Piece, type PieceGroup, type PlacedText, piecesOf, textOfBlock, wordsOf } from "./piece"
import { sectionsOf } from "./sections"
import type { TextBlock } from "./text-box"

export interface SlideLayout {
  /** As it stands on the page; undefined where no text of the page is the title. */
  readonly title: TextBlock | undefined
  readonly head: readonly Piece[]
  readonly chart: Piece
  readonly foot: readonly Piece[]
}

/** Groups that are kept: forms of the legend and the panels of a chart, not what only sets a part of the page in its place. */
const isInner = (parts: readonly Mark[]) => (mark: Mark) =>
  mark.kind === "group" && mark.clip === undefined && !parts.includes(mark)

export function slideLayout(figure: Figure, { scene }: Page, words: Words): SlideLayout {
  const groups = scene.marks.flatMap((mark, at) => (mark.kind === "group" ? [at] : []))
  const [chartAt = scene.marks.length, footAt = scene.marks.length] = [groups.at(-2), groups.at(-1)]
  const wordsAbout = (marks: readonly Mark[]) => {
    const { pieces, edge } = withHandling(piecesOf(marks, isInner(marks)), words)
    return pieces.map((piece) => flow(piece, figure, scene.width, edge))
  }
  const { title, rest } = titleIn(wordsAbout(scene.marks.slice(0, chartAt)), scene.title)
  const drawing = scene.marks.slice(chartAt, footAt)
  const chart = piecesOf(drawing, isInner(drawing))
  const foot = wordsAbout(scene.marks.slice(footAt))
  const isAlone = figure.pages.length === 1
  const drawn: PieceGroup = {
    kind: "group",
    name: figure.altShort,
    title: figure.altShort,
    description: isAlone ? figure.altLong : scene.description || figure.altLong,
    pieces: sectionsOf(chart, words),
  }
  const below: PieceGroup = {
    kind: "group",
    name: words.say("figure.part.foot"),
    description: wordsOf(foot, " "),
    pieces: foot,
  }
  return { title, head: rest, chart: drawn, foot: foot.length > 0 ? [below] : [] }
}

const bare = (text: string) => text.replace(/\s+/g, "")

function titleIn(pieces: readonly Piece[], title: string): { title: TextBlock | undefined; rest: readonly Piece[] } {
  const isTitle = (piece: Piece) => piece.kind === "text" && bare(textOfBlock(piece.block)) === bare(title)
  const found = pieces.find((piece): piece is PlacedText => isTitle(piece))
  const { lines, flow: set } = found?.block ?? {}
  return {
    title: lines && set && { lines, flow: { ...set, text: title } },
    rest: pieces.filter((piece) => piece !== found),
  }
}

/** px between the words and the handling mark at their right. */
const gap = 12

/** Words about the chart may be set anew by whoever edits the slide: each text as a whole, in the room of the page. */
function flow(piece: Piece, figure: Figure, width: number, handling: Edge | undefined): Piece {
  if (piece.kind !== "text" || (piece.block.lines[0].anchor ?? "start") !== "start") return piece
  const { block, origin } = piece
  const whole = textOfBlock(block)
  const said = [figure.subtitle, figure.source].find((text) => bare(text) === bare(whole))
  const left = origin.x + block.lines[0].x
  const isBeside = handling && block.lines.some(({ y, size }) => y > handling.top && y - size < handling.bottom)
  const right = isBeside ? handling.left - gap : width - left
  return { ...piece, block: { ...block, flow: { text: said ?? whole, room: Math.max(1, right - left) } } }
}

/** Where the handling mark begins. */
interface Edge {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

/** The handling mark becomes one shape that holds its text. */
function withHandling(pieces: readonly Piece[], words: Words): { pieces: readonly Piece[]; edge: Edge | undefined } {
  let edge: Edge | undefined
  const joined: Piece[] = []
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    if (piece.kind === "text" && before?.kind === "mark" && before.mark.kind === "rect" && isHandling(before)) {
      const { lines } = piece.block
      const { x, y, height } = before.mark
      edge = { left: x, top: y, bottom: y + height }
      joined.pop()
      const name = words.say("figure.part.said", {
        name: words.say("figure.part.handling"),
        texts: textOfBlock(piece.block),
      })
      joined.push({ ...before, label: name, text: { lines: [{ ...lines[0], anchor: "middle" }] } })
    } else joined.push(piece)
  })
  return { pieces: joined, edge }
}

const isHandling = (piece: Piece) => piece.kind === "mark" && piece.mark.fill === "tlp-ground"
