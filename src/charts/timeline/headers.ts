/** The names of the lanes with their counts: beside the rows, or above them where the figure is narrow. */
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { Box } from "./anchors"
import { type Layout, sizes } from "./layout"

export function headerMarks(layout: Layout): Mark[] {
  const x = layout.isNarrow ? layout.scale.left : sizes.nameLeft
  const size = layout.isNarrow ? textSizes.label : textSizes.lane
  const halo = layout.isNarrow ? { halo: 3 } : {}
  return layout.lanes.flatMap((laid): Mark[] => {
    const first = laid.top + (layout.isNarrow ? 13 : 20)
    const names = laid.name.map((text, i): Mark => {
      const y = first + i * sizes.nameLine
      return { kind: "text", x, y, text, size, weight: 600, fill: laid.count === 0 ? "faint" : laid.lane.ink, ...halo }
    })
    const count = { kind: "text", text: laid.countText, size: textSizes.small, fill: "faint", ...halo } as const
    if (!layout.isNarrow) return [...names, { ...count, x, y: first + laid.name.length * sizes.nameLine }]
    const last = laid.name[laid.name.length - 1] ?? ""
    const after = x + textWidth(last, size, { weight: 600 }) + 8
    return [...names, { ...count, x: after, y: first + (laid.name.length - 1) * sizes.nameLine }]
  })
}

/** Where names stand within the plot, so that verticals break there. */
export function headerBoxes(layout: Layout): Box[] {
  if (!layout.isNarrow) return []
  return layout.lanes.flatMap((laid) =>
    laid.name.map((text, i): Box => {
      const isLast = i === laid.name.length - 1
      const width =
        textWidth(text, textSizes.label, { weight: 600 }) +
        (isLast ? 8 + textWidth(laid.countText, textSizes.small) : 0)
      const y0 = laid.top + 2 + i * sizes.nameLine
      return { x0: layout.scale.left, x1: layout.scale.left + width, y0, y1: y0 + sizes.nameLine }
    }),
  )
}
