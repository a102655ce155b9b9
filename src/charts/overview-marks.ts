/** What stands over the overview and is no event: the days of a comparison's other side, and the day to which the record is rewound. */
import type { Words } from "../i18n/intl"
import type { Window } from "../model/view"
import type { Mark } from "../scene/scene"
import { textSizes } from "../scene/theme"
import type { TimeScale } from "./scale"

export interface OverviewSigns {
  /** The days of B; undefined where nothing is compared, or where B has the days of the view. */
  readonly other: Window | undefined
  readonly asOf: number | undefined
}

/** px: from the top and the foot of the strip, so that the window's own frame stays the outer one. */
const inset = 4
const size = textSizes.small

/** Between the top of the strip and the `foot` of its columns. */
export function overviewMarks({ other, asOf }: OverviewSigns, scale: TimeScale, foot: number, words: Words): Mark[] {
  return [
    ...(other ? sideMarks(other, scale, foot, words) : []),
    ...(asOf === undefined ? [] : dayMarks(asOf, scale, foot)),
  ]
}

/** Dashed, as the window of the view is not, and named where the name has room. */
function sideMarks([first, last]: Window, scale: TimeScale, foot: number, words: Words): Mark[] {
  const [x0, x1] = [Math.max(scale.x(first), scale.left), Math.min(scale.x(last + 1), scale.right)]
  if (x0 >= scale.right || x1 <= scale.left) return []
  const width = Math.max(x1 - x0, 2)
  const text = words.say("compare.b")
  return [
    {
      ...{ kind: "rect", x: x0, y: inset, width, height: foot - 2 * inset, radius: 2 },
      ...{ fill: "none", stroke: "ink", strokeWidth: 1.2, dash: [3, 2.5] },
    },
    ...(width > 16
      ? [{ kind: "text", x: x0 + 5, y: inset + size + 2, text, size, weight: 600, fill: "ink", halo: 3 } as const]
      : []),
  ]
}

/** As on the timeline: a dashed line at the end of the day, and a veil over what was then still to come. */
function dayMarks(asOf: number, scale: TimeScale, foot: number): Mark[] {
  const x = Math.max(scale.x(asOf + 1), scale.left)
  if (x > scale.right) return []
  return [
    { kind: "rect", x, y: 0, width: scale.right - x, height: foot, fill: "sunk", opacity: 0.75 },
    { kind: "line", x1: x, y1: 0, x2: x, y2: foot, stroke: "accent", strokeWidth: 1.2, dash: [4, 3] },
  ]
}
