/** Lines of text set beneath one another: what the words about a chart are built of. */
import type { Mark, TextFace } from "../../scene/scene"
import { textWidth, type WrapStyle, wrap } from "../../scene/text"
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
  /** Lines of nearly the same length, as those of a headline; else the last is only kept from being a stub. */
  readonly isEven?: boolean
}

/** Part of the size that letters reach above their baseline, of Latin and of Japanese. */
const ascent = 0.88
/** Part of the width beneath which a last line is a stub, and of which lines give up no more. */
const stub = 0.16
const narrowest = 0.5
const step = 0.02
/** Lines of a text that is a headline still. */
const mostEven = 4

/** A text in as many lines as it needs in `width` px; of its upper left corner at (x, y). */
export function setText(text: string, x: number, y: number, width: number, setting: Setting): Block {
  const { size, leading, fill, face, weight } = setting
  const style = { ...(face && { face }), ...(weight !== undefined && { weight }) }
  const lines = linesOf(text, width, setting)
  const first = y + (leading - size) / 2 + size * ascent
  const marks = lines.map((line, i): Mark => {
    return { kind: "text", x, y: first + i * leading, text: line, size, fill, ...style }
  })
  return { marks, height: lines.length * leading }
}

/** As few lines as it takes, set narrower where that makes better ones of them. */
export function linesOf(text: string, width: number, setting: Setting): readonly string[] {
  const { size, isEven } = setting
  const style: WrapStyle = { ...setting, byPhrase: true }
  const lines = fewLines(text, width, setting)
  if (lines.length < 2) return lines
  const inPart = (part: number) => wrap(text, size, width * part, undefined, style)
  if (isEven) return lines.length > mostEven ? lines : evenLines(lines, inPart)
  const isStub = (last: readonly string[]) => textWidth(last.at(-1) ?? "", size, style) < width * stub
  for (let part = 1; part >= narrowest && isStub(lines); part -= step) {
    const narrower = inPart(part)
    if (narrower.length > lines.length) break
    if (!isStub(narrower)) return narrower
  }
  return lines
}

const known = new Map<string, readonly string[]>()
const mostKnown = 200

/** Broken between phrases, unless long phrases in short lines would cost too many. Kept, since pages are laid out in several tries. */
export function fewLines(text: string, width: number, setting: Setting): readonly string[] {
  const key = [setting.size, setting.weight, setting.face, width, text].join("\n")
  const lines = known.get(key) ?? brokenInto(text, width, setting)
  if (known.size >= mostKnown) known.clear()
  known.set(key, lines)
  return lines
}

function brokenInto(text: string, width: number, setting: Setting): readonly string[] {
  const byPhrase = wrap(text, setting.size, width, undefined, { ...setting, byPhrase: true })
  const plain = wrap(text, setting.size, width, undefined, setting)
  return byPhrase.length > plain.length + 1 ? plain : byPhrase
}

/** As many lines, in the narrowest room that holds them. */
function evenLines(lines: readonly string[], inPart: (part: number) => readonly string[]): readonly string[] {
  let best = lines
  let [tooNarrow, enough] = [narrowest - step, 1]
  while (enough - tooNarrow > step) {
    const part = (tooNarrow + enough) / 2
    const narrower = inPart(part)
    if (narrower.length > lines.length) tooNarrow = part
    else {
      enough = part
      best = narrower
    }
  }
  return best
}
