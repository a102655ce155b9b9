/** The opening and the culminating event where they fall within a side: verticals, and a name where there is room. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import { shortPlace } from "../frame"
import { anchorDate } from "../timeline/anchor-date"
import { type Box, piecesOf } from "../timeline/vertical"
import type { CompareAnswer } from "./answer"
import type { SideName } from "./words"

interface Standing {
  readonly x: number
  /** Its name, the fullest first. */
  readonly texts: readonly [string, ...string[]]
  /** B's stand dashed, where A's days lie beside them. */
  readonly isDashed: boolean
}

/** px above the lanes for the names; none where no anchor stands. */
export const captionHeight = 18
const size = textSizes.small
const style = { weight: 600 } as const

/** Of each side named, at the px of a day of its own calendar. */
export function standingAnchors(
  { timeline, isOneWindow, ...sides }: CompareAnswer,
  names: readonly SideName[],
  xOf: (side: SideName, day: number) => number,
  words: Words,
): readonly Standing[] {
  return names.flatMap((side) =>
    [timeline.opening, timeline.culminating].flatMap((anchor): Standing[] => {
      const [first, last] = sides[side].window
      if (!anchor || anchor.day < first || anchor.day > last + 1) return []
      const date = anchorDate(anchor, { day: "numeric", month: "short" }, words)
      const place = shortPlace(anchor.place, words)
      const prefix = names.length > 1 ? `${words.say(`compare.${side}`)} ` : ""
      const full = [place, date].filter(Boolean).join(words.locale === "ja" ? "・" : " · ")
      const texts = [`${prefix}${full}`, `${prefix}${place || date}`, `${prefix}${date}`] as const
      return [{ x: xOf(side, anchor.day), texts, isDashed: names.length > 1 && side === "b" }]
    }),
  )
}

/** From `top`, above which the names stand, to `bottom`; broken where a box of text stands. */
export function anchorMarks(
  standing: readonly Standing[],
  top: number,
  bottom: number,
  ends: readonly [number, number],
  boxes: readonly Box[] = [],
): Mark[] {
  const inOrder = standing.toSorted((one, other) => one.x - other.x)
  // Shorter names rather than that one had none; all alike.
  const [full, ...shorter] = [0, 1, 2].map((variant) => namesOf(inOrder, variant, ends))
  const names = [full, ...shorter].find((ones) => ones?.every((name) => name !== undefined)) ?? full ?? []
  return inOrder.flatMap(({ x, isDashed }, i): Mark[] => {
    const name = names[i]
    return [
      ...piecesOf(x, top - 4, bottom, boxes).map(
        ([y1, y2]): Mark => ({
          ...{ kind: "line", x1: x, y1, x2: x, y2, stroke: "accent", strokeWidth: 1.2 },
          ...(isDashed && { dash: [4, 3] }),
        }),
      ),
      ...(name ? [{ kind: "text", ...name, y: top - 7, size, fill: "accent", ...style } as const] : []),
    ]
  })
}

/** Each name where it has room after the one before it. */
function namesOf(standing: readonly Standing[], variant: number, [left, right]: readonly [number, number]) {
  let free = left
  return standing.map(({ x, texts }) => {
    const text = texts[variant] ?? texts[0]
    const width = textWidth(text, size, style)
    const start = Math.min(Math.max(x - width / 2, left), right - width)
    if (start < free || start > x) return undefined
    free = start + width + 10
    return { x: start, text }
  })
}
