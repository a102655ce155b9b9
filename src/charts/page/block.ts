/** Lines of text set beneath one another: what the words about a chart are built of. */
import type { Mark, TextFace } from "../../scene/scene"
import { wrap } from "../../scene/text"
import type { Ink } from "../../scene/theme"

export interface Block {
  readonly marks: readonly Mark[]
  readonly height: number
}

export const nothing: Block = { marks: [], height: 0 }

/** How a text is set, px. */
export interface Setting {
  readonly size: number
  readonly leading: number
  readonly fill: Ink
  readonly face?: TextFace
  readonly weight?: number
}

/** Part of the size that letters reach above their baseline, of Latin and of Japanese. */
const ascent = 0.88

/** A text in as many lines as it needs in `width` px; of its upper left corner at (x, y). */
export function setText(text: string, x: number, y: number, width: number, setting: Setting): Block {
  const { size, leading, fill, face, weight } = setting
  const style = { ...(face && { face }), ...(weight !== undefined && { weight }) }
  const lines = wrap(text, size, width, undefined, style)
  const first = y + (leading - size) / 2 + size * ascent
  const marks = lines.map((line, i): Mark => {
    return { kind: "text", x, y: first + i * leading, text: line, size, fill, ...style }
  })
  return { marks, height: lines.length * leading }
}
