/** What stands above the chart: the handling mark, the finding, and what is shown in words. */
import type { Locale } from "../../model/localized"
import { type Block, fewLines, nothing, type Setting, setText } from "./block"
import type { Handling } from "./handling"
import type { Paper } from "./paper"

export interface Head {
  readonly title: string
  readonly subtitle: string
  readonly handling: Handling | undefined
  readonly locale: Locale
  /** Whether the title stands beside the mark, so that it does on all pages or on none; absent: where it can. */
  readonly isBeside?: boolean
}

/** Of titles, px, on pages at least so wide; and in how many lines they may stand before they are set smaller. */
const titles = [
  { from: 760, sizes: [26, 24, 22, 20, 18, 16], lines: 2 },
  { from: 460, sizes: [22, 20, 18, 16, 15], lines: 3 },
  { from: 0, sizes: [18, 17, 16, 15, 14], lines: 4 },
] as const
const titleLeading = 1.2
const gap = 5
/** Of the room, for a title beside the mark. */
const leastBeside = 0.6

/** The title as large as fits in few lines, else small in as many as it needs. */
function titleBlock({ title, locale }: Pick<Head, "title" | "locale">, y: number, paper: Paper, width: number): Block {
  const { sizes, lines } = titles.find(({ from }) => paper.width >= from) ?? titles[2]
  const fitting = sizes.find((size) => fewLines(title, width, titleSetting(size, locale)).length <= lines)
  return setText(title, paper.margin, y, width, titleSetting(fitting ?? sizes[sizes.length - 1]!, locale))
}

/** Of Japanese there is no serif, and numbers of another face would stand out. */
const titleSetting = (size: number, locale: Locale): Setting => ({
  size,
  leading: Math.round(size * titleLeading),
  ...{ fill: "ink", face: locale === "ja" ? "sans" : "serif", weight: 600, isEven: true },
})

/** How a title is set where it is long. */
export const longTitleSetting = (paper: Paper, locale: Locale): Setting => {
  const { sizes } = titles.find(({ from }) => paper.width >= from) ?? titles[2]
  return titleSetting(sizes[sizes.length - 1]!, locale)
}

export const subtitleSetting = ({ width }: Paper): Setting => ({
  ...{ size: width >= 460 ? 12.5 : 11.5, leading: 17, fill: "soft" },
})

/** Whether a title needs no more lines beside the mark than beneath it. */
export function hasRoomBeside(head: Omit<Head, "subtitle">, paper: Paper): boolean {
  const { handling } = head
  if (!handling) return true
  const room = paper.width - 2 * paper.margin
  const beside = room - handling.width - 2 * gap
  if (beside < room * leastBeside) return false
  return titleBlock(head, 0, paper, beside).height <= titleBlock(head, 0, paper, room).height
}

/** From the upper edge of the page to the chart. */
export function headOf(head: Head, paper: Paper): Block {
  const { subtitle, handling, isBeside = hasRoomBeside(head, paper) } = head
  const { width, margin } = paper
  const room = width - 2 * margin
  const beneathMark = handling && !isBeside ? margin + handling.height + gap : margin
  const title = titleBlock(head, beneathMark, paper, handling && isBeside ? room - handling.width - 2 * gap : room)
  const titleEnd = Math.max(beneathMark + title.height, margin + (handling?.height ?? 0))
  const second = subtitle === "" ? nothing : setText(subtitle, margin, titleEnd + gap, room, subtitleSetting(paper))
  return {
    marks: [...(handling?.marksAt(width - margin, margin) ?? []), ...title.marks, ...second.marks],
    height: titleEnd + gap + second.height,
  }
}
