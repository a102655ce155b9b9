/** The marks of a set of dates: one of several, tied by a dotted line, or all of them, tied by a solid one. */
import type { Mark } from "../../scene/scene"
import { radiusOf } from "./entry"
import { type GlyphStyle, pointGlyph } from "./glyph"
import { bandGlyph, threadMark } from "./long-glyph"

/** Where a member of a set begins and ends, px. */
export type Member = readonly [x0: number, x1: number, isDay: boolean]

const memberHeight = 9
/** px that a member longer than a day is wide at the least. */
const leastMember = 6

/** The members between `left` and `right`; the tie goes on to members beyond these. */
export function setGlyph(
  members: readonly Member[],
  y: number,
  style: GlyphStyle,
  left: number,
  right: number,
): Mark[] {
  const middles = members.map(([x0, x1]) => (x0 + x1) / 2)
  const reach = radiusOf(style.level)
  const first = Math.max(Math.min(...middles), left)
  const last = Math.min(Math.max(...middles), right)
  const marks = members.flatMap(([x0, x1, isDay]) => {
    if (x1 <= left || x0 >= right) return []
    const x = (x0 + x1) / 2
    if (isDay) return x < left || x > right ? [] : pointGlyph(x, y, style)
    const short = Math.max(0, leastMember - (x1 - x0)) / 2
    return bandGlyph(Math.max(x0 - short, left), Math.min(x1 + short, right), y, style, {
      height: memberHeight,
      sides: [x0 > left, x1 < right],
    })
  })
  if (last - first <= reach) return marks
  const tie: Mark = style.isOneOf
    ? threadMark(first, last, y, style)
    : { kind: "line", x1: first, y1: y, x2: last, y2: y, stroke: style.ink, strokeWidth: 1 }
  return [tie, ...marks]
}
