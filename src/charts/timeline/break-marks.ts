/** What says that a stretch is not to scale: a stripe through the lanes, a double slash on the axis, and how many days are left out. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { Tick } from "../axis"
import type { LegendItem } from "../legend"
import type { Break, TimeScale } from "../scale"

const size = textSizes.small
/** px about a count of days. */
const gap = 6

const middle = ({ x0, x1 }: Break) => (x0 + x1) / 2

/** Stripes behind everything, from the top of the lanes to their foot. */
export function stripeMarks(scale: TimeScale, top: number, bottom: number): Mark[] {
  return scale.breaks.flatMap(({ x0, x1 }): Mark[] => {
    const [left, right] = [Math.max(x0, scale.left), Math.min(x1, scale.right)]
    if (right <= left) return []
    const edges = [x0, x1].filter((x) => x >= scale.left && x <= scale.right)
    return [
      { kind: "rect", x: left, y: top, width: right - left, height: bottom - top, fill: "sunk" },
      ...edges.map((x): Mark => ({ kind: "line", x1: x, y1: top, x2: x, y2: bottom, stroke: "hair-2", dash: [2, 4] })),
    ]
  })
}

/** Slashes that break the line of the axis, and beneath them the days left out, where the labels of the axis leave room. */
export function slashMarks(scale: TimeScale, ticks: readonly Tick[], bottom: number, words: Words): Mark[] {
  const taken = ticks
    .filter(({ context }) => context !== undefined)
    .map(({ x, context = "" }) => [x, x + 4 + textWidth(context, size)] as const)
  let free = Number.NEGATIVE_INFINITY
  return scale.breaks.flatMap((one): Mark[] => {
    const x = middle(one)
    if (x < scale.left || x > scale.right) return []
    const text = words.say("timeline.break.days", { n: one.lastDay - one.firstDay + 1 })
    const half = textWidth(text, size) / 2
    const isFree = x - half >= free && taken.every(([x0, x1]) => x + half + gap <= x0 || x1 + gap <= x - half)
    const isInside = x - half >= scale.left - gap && x + half <= scale.right + gap
    if (!isFree || !isInside) return slashes(x, bottom)
    free = x + half + gap
    return [...slashes(x, bottom), { kind: "text", x, y: bottom + 27, text, size, anchor: "middle", fill: "faint" }]
  })
}

/** Two slashes on paper. */
function slashes(x: number, y: number): Mark[] {
  return [
    { kind: "path", d: `M${x - 4.5} ${y + 4}l4 -8h5l-4 8Z`, fill: "paper" },
    { kind: "path", d: `M${x - 4.5} ${y + 4}l4 -8M${x + 0.5} ${y + 4}l4 -8`, stroke: "soft", strokeWidth: 1.2 },
  ]
}

export function breakLegend(words: Words): LegendItem {
  return { marks: slashes(0, 0), width: 12, text: words.say("timeline.legend.break") }
}

/** "3 quiet stretches, 87 days in all, are not drawn to scale." Nothing where there is none. */
export function describeBreaks({ breaks }: TimeScale, words: Words): string | undefined {
  if (breaks.length === 0) return undefined
  const days = breaks.reduce((sum, { firstDay, lastDay }) => sum + lastDay - firstDay + 1, 0)
  return words.say("timeline.break.describe", { n: breaks.length, days })
}
