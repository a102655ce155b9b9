/** The names of the lanes with their counts: beside the rows, or above them where the figure is narrow. */
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import { type LaneLayout, type Layout, sizes } from "./layout"
import type { Box } from "./vertical"

/** Baseline of a lane's first line, px from its top. */
const firstLine = { wide: 20, narrow: 13 } as const
/** px about a name, and the least height of what is pressed. */
const areaPad = 6
const leastArea = 24
/** After the name in a narrow figure, for what says that the lane is pinned. */
const pinRoom = 14

/** Where a lane's name stands, for what is laid over it; `nameX` is where its lines begin. */
export interface HeaderArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly nameX: number
  /** The name has no room and ends in "…". */
  readonly isCut: boolean
}

export function headerMarks(layout: Layout): Mark[] {
  const size = layout.isNarrow ? textSizes.label : textSizes.lane
  const halo = layout.isNarrow ? { halo: 3 } : {}
  return layout.lanes.flatMap((laid): Mark[] => {
    const x = laid.nameX
    const first = laid.top + (layout.isNarrow ? firstLine.narrow : firstLine.wide)
    // Lanes beneath another are set lighter.
    const weight = laid.lane.depth > 0 ? 500 : 600
    // By it a file that has named groups knows which texts head a lane.
    const label = [...laid.name, laid.countText].join(" ")
    const names = laid.name.map((text, i): Mark => {
      const y = first + i * sizes.nameLine
      return { kind: "text", x, y, text, size, weight, label, fill: laid.isEmpty ? "faint" : laid.lane.ink, ...halo }
    })
    const count = { kind: "text", label, text: laid.countText, size: textSizes.small, fill: "faint", ...halo } as const
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
    laid.name.map((_, i): Box => {
      const y0 = laid.top + 2 + i * sizes.nameLine
      return { x0: layout.scale.left, x1: laid.nameX + lineWidth(laid, i), y0, y1: y0 + sizes.nameLine }
    }),
  )
}

/** Width of a line of a name in a narrow figure, the count after its last line included. */
function lineWidth(laid: LaneLayout, line: number): number {
  const own = textWidth(laid.name[line] ?? "", textSizes.label, { weight: 600 })
  return line === laid.name.length - 1 ? own + 8 + textWidth(laid.countText, textSizes.small) : own
}

/** px from the top of a lane to the end of its name and count. */
export function headerBottom(laid: LaneLayout): number {
  return firstLine.wide + laid.name.length * sizes.nameLine + 4
}

export function headerArea(layout: Layout, laid: LaneLayout): HeaderArea {
  const { nameX } = laid
  const isCut = laid.name.at(-1)?.endsWith("…") ?? false
  const x = nameX - areaPad
  if (layout.isNarrow) {
    const pin = laid.lane.isPinned ? pinRoom : 0
    const width = Math.max(...laid.name.map((_, line) => lineWidth(laid, line)), leastArea) + 2 * areaPad + pin
    return {
      x,
      nameX,
      isCut,
      width,
      y: laid.top,
      height: Math.max(leastArea, laid.name.length * sizes.nameLine + areaPad),
    }
  }
  const height = Math.min(headerBottom(laid), laid.bottom - laid.top) - 4
  return { x, nameX, isCut, width: layout.scale.left - x - 2, y: laid.top + 3, height: Math.max(leastArea, height) }
}
