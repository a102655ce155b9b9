/** What stands above the chart: the handling mark, the finding, and what is shown in words. */
import { type Block, nothing, type Setting, setText } from "./block"
import type { Handling } from "./handling"
import type { Paper } from "./paper"

export interface Head {
  readonly title: string
  readonly subtitle: string
  readonly handling: Handling | undefined
}

/** Of titles, px, on pages at least so wide; and in how many lines they may stand before they are set smaller. */
const titles = [
  { from: 760, sizes: [26, 24, 22, 20, 18, 16], lines: 2 },
  { from: 460, sizes: [22, 20, 18, 16, 15], lines: 3 },
  { from: 0, sizes: [18, 17, 16, 15, 14], lines: 4 },
] as const
const titleLeading = 1.2
const gap = 5

/** The title as large as fits in few lines, else small in as many as it needs: never cut. */
function titleBlock(title: string, y: number, paper: Paper, width: number): Block {
  const { sizes, lines } = titles.find(({ from }) => paper.width >= from) ?? titles[2]
  const set = (size: number) => setText(title, paper.margin, y, width, titleSetting(size))
  const fitting = sizes.find((size) => set(size).marks.length <= lines)
  return set(fitting ?? sizes[sizes.length - 1]!)
}

const titleSetting = (size: number): Setting => ({
  size,
  leading: Math.round(size * titleLeading),
  ...{ fill: "ink", face: "serif", weight: 600 },
})

const subtitleSetting = ({ width }: Paper): Setting => ({ size: width >= 460 ? 12.5 : 11.5, leading: 17, fill: "soft" })

/** From the upper edge of the page to the chart. A title of one line stands beside the mark. */
export function headOf({ title, subtitle, handling }: Head, paper: Paper): Block {
  const { width, margin } = paper
  const room = width - 2 * margin
  const besideMark = handling && titleBlock(title, margin, paper, room - handling.width - 2 * gap)
  const isBeside = besideMark?.marks.length === 1
  const top = handling && !isBeside ? margin + handling.height + gap : margin
  const first = besideMark && isBeside ? besideMark : titleBlock(title, top, paper, room)
  const second =
    subtitle === "" ? nothing : setText(subtitle, margin, top + first.height + gap, room, subtitleSetting(paper))
  return {
    marks: [...(handling?.marksAt(width - margin, margin) ?? []), ...first.marks, ...second.marks],
    height: top + first.height + gap + second.height,
  }
}
