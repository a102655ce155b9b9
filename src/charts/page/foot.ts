/** What stands beneath the chart: note, sources, and when and from what the figure was made. */
import type { Mark } from "../../scene/scene"
import { textSizes } from "../../scene/theme"
import { type Block, nothing, type Setting, setText } from "./block"
import type { Handling } from "./handling"
import type { Paper } from "./paper"

export interface Foot {
  /** With what introduces it. */
  readonly note: string | undefined
  readonly source: string
  /** Date, dossier and revision. */
  readonly made: string
  readonly author: string | undefined
  readonly handling: Handling | undefined
}

/** The author stands beside the date. */
export type SetFoot = Omit<Foot, "author">

export const plain: Setting = { size: textSizes.small, leading: 15, fill: "soft" }
const quiet: Setting = { ...plain, fill: "faint" }
const gap = 3
/** px from the hairline to the first line. */
const afterLine = 7

/** Its upper edge is a hairline at y = 0. */
export function footOf({ note, source, made, handling }: SetFoot, { width, margin }: Paper): Block {
  const room = width - 2 * margin
  const noted = note ? setText(note, margin, afterLine, room, plain) : nothing
  const sourceTop = afterLine + noted.height + (note ? gap : 0)
  const sourced = setText(source, margin, sourceTop, room, plain)
  const madeTop = sourceTop + sourced.height + gap
  const beside = handling ? room - handling.width - 16 : room
  // In a column too narrow for both the mark stands beneath.
  const isBeside = beside >= room * 0.5
  const dated = setText(made, margin, madeTop, isBeside ? beside : room, quiet)
  const textEnd = madeTop + dated.height
  const height = handling
    ? Math.max(textEnd, isBeside ? madeTop + handling.height : textEnd + gap + handling.height)
    : textEnd
  const line: Mark = { kind: "line", x1: margin, y1: 0, x2: width - margin, y2: 0, stroke: "hair-2" }
  return {
    marks: [
      line,
      ...noted.marks,
      ...sourced.marks,
      ...dated.marks,
      ...(handling?.marksAt(width - margin, height - handling.height) ?? []),
    ],
    height: height + margin,
  }
}
