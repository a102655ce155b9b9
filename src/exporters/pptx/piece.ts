/** A page taken apart into pieces that a person who edits a slide would take hold of: a lane, the axis, the legend, an event with its title. */
import type { Mark } from "../../scene/scene"
import type { DrawnMark, Origin } from "./shape"
import type { TextBlock, TextMark } from "./text-box"

export type Leaf = DrawnMark | TextMark

export type Piece = PlacedMark | PlacedText | PieceGroup

interface Placed {
  readonly origin: Origin
  /** Of the groups around. */
  readonly opacity: number
  readonly key: string | undefined
  readonly label: string | undefined
}

export interface PlacedMark extends Placed {
  readonly kind: "mark"
  readonly mark: DrawnMark
  /** Within it, in the middle. */
  readonly text?: TextBlock
}

export interface PlacedText extends Placed {
  readonly kind: "text"
  readonly block: TextBlock
}

export interface PieceGroup {
  readonly kind: "group"
  readonly name: string
  /** Absent: what its texts say. */
  readonly description?: string | undefined
  readonly title?: string | undefined
  readonly key?: string | undefined
  readonly pieces: readonly Piece[]
}

interface Around extends Omit<Placed, "origin"> {
  readonly origin: Origin
  /** px of the page; what lies outside is not seen. */
  readonly clip: Clip | undefined
}

interface Clip {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const page: Around = { origin: { x: 0, y: 0 }, opacity: 1, key: undefined, label: undefined, clip: undefined }

/** The marks as pieces in the order of painting. Lines of one text are joined; a group remains one where `isKept`, else what is in it stands for itself. */
export function piecesOf(marks: readonly Mark[], isKept: (group: Mark) => boolean, around: Around = page): Piece[] {
  const pieces: Piece[] = []
  for (const mark of marks) {
    const placed: Around = {
      ...around,
      key: mark.key ?? around.key,
      label: mark.label ?? (mark.key === undefined ? around.label : undefined),
    }
    if (mark.kind === "group") {
      const origin = { x: around.origin.x + mark.x, y: around.origin.y + mark.y }
      const opacity = around.opacity * (mark.opacity ?? 1)
      const clip = mark.clip ? within(mark.clip, origin, around.clip) : around.clip
      const inner = piecesOf(mark.marks, isKept, { ...placed, origin, opacity, clip })
      if (!isKept(mark)) pieces.push(...inner)
      else if (inner.length > 0) pieces.push({ kind: "group", name: mark.label ?? "", key: mark.key, pieces: inner })
    } else if (!isHidden(mark, around)) {
      const { origin, opacity, key, label } = placed
      const own = { origin, opacity, key, label }
      if (mark.kind !== "text") pieces.push({ kind: "mark", mark, ...own })
      else if (mark.text.trim() !== "") addText(pieces, mark, own)
    }
  }
  return pieces
}

function within({ width, height }: { width: number; height: number }, { x, y }: Origin, outer: Clip | undefined): Clip {
  const own = { left: x, top: y, right: x + width, bottom: y + height }
  if (!outer) return own
  return {
    left: Math.max(own.left, outer.left),
    top: Math.max(own.top, outer.top),
    right: Math.min(own.right, outer.right),
    bottom: Math.min(own.bottom, outer.bottom),
  }
}

/** PowerPoint cannot cut a shape at an edge: it is left out where its middle lies outside. Paths are kept. */
function isHidden(mark: Leaf, { origin, clip }: Around): boolean {
  if (!clip || mark.kind === "path") return false
  const [x, y] = middleOf(mark)
  const [left, top] = [origin.x + x, origin.y + y]
  return left < clip.left || left > clip.right || top < clip.top || top > clip.bottom
}

function middleOf(mark: Exclude<Leaf, { kind: "path" }>): readonly [number, number] {
  if (mark.kind === "rect") return [mark.x + mark.width / 2, mark.y + mark.height / 2]
  if (mark.kind === "line") return [(mark.x1 + mark.x2) / 2, (mark.y1 + mark.y2) / 2]
  return [mark.x, mark.y]
}

function addText(pieces: Piece[], mark: TextMark, placed: Placed): void {
  const last = pieces[pieces.length - 1]
  if (last?.kind === "text" && last.key === placed.key && goesOn(last.block, mark)) {
    pieces[pieces.length - 1] = { ...last, block: { lines: [...last.block.lines, mark] } }
  } else pieces.push({ kind: "text", block: { lines: [mark] }, ...placed })
}

/** Whether a line is the next of a text: set alike, beneath the last, as far beneath it as that beneath the one before. */
function goesOn({ lines }: TextBlock, mark: TextMark): boolean {
  const [first, second] = lines
  const last = lines[lines.length - 1] ?? first
  const leading = mark.y - last.y
  const isAlike =
    first.x === mark.x &&
    first.size === mark.size &&
    first.weight === mark.weight &&
    first.fill === mark.fill &&
    first.face === mark.face &&
    first.anchor === mark.anchor &&
    first.opacity === mark.opacity &&
    first.halo === mark.halo &&
    first.strike === mark.strike &&
    !first.rotate &&
    !mark.rotate
  if (!isAlike || leading < 0.9 * mark.size || leading > 1.8 * mark.size) return false
  return second === undefined || Math.abs(second.y - first.y - leading) < 0.01
}

/** What the texts of pieces say, one after another. */
export function wordsOf(pieces: readonly Piece[], joint: string): string {
  const said = (piece: Piece): string[] => {
    if (piece.kind === "group") return piece.pieces.flatMap(said)
    return piece.kind === "text" ? [textOfBlock(piece.block)] : []
  }
  return pieces.flatMap(said).join(joint)
}

const wide = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u

/** The lines as one text: with spaces between them but in Japanese. */
export function textOfBlock({ lines, flow }: TextBlock): string {
  if (flow) return flow.text
  return lines.map(({ text }) => text).reduce((text, line) => joined(text, line))
}

const joined = (before: string, after: string) =>
  wide.test(before.slice(-1)) || wide.test(after.slice(0, 1)) ? before + after : `${before} ${after}`
