/** Widths of titles, remembered: a pan asks for the same hundred sixty times a second. */
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"

const known = new Map<string, number>()
const most = 20_000

export function titleWidth(text: string, isBold: boolean): number {
  const key = isBold ? `b${text}` : text
  let width = known.get(key)
  if (width === undefined) {
    if (known.size >= most) known.clear()
    width = textWidth(text, textSizes.label, isBold ? { weight: 600 } : undefined)
    known.set(key, width)
  }
  return width
}
