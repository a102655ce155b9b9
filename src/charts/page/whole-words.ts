/** The words about a figure that have no room on its pages: shortened there, and whole on pages of their own after the chart. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textSizes } from "../../scene/theme"
import { type Block, linesOf, type Setting } from "./block"
import { fitted } from "./fitted"
import { type Foot, plain, type SetFoot } from "./foot"
import { type Head, longTitleSetting, subtitleSetting } from "./head"
import type { Paper } from "./paper"

/** Of a page: what each of title, subtitle, note and author may take. */
const share = { title: 0.28, subtitle: 0.18, note: 0.2, author: 0.04 } as const

export interface Shortened {
  readonly head: Omit<Head, "subtitle">
  readonly foot: SetFoot
  /** As much of a subtitle as its share holds. */
  subtitleOf(subtitle: string): string
  /** What stands whole on pages of its own, of a subtitle. */
  wholeOf(subtitle: string): readonly string[]
}

/** Head and foot with no more of each text than its share of the page. */
export function shortened(
  { head, foot, words }: { readonly head: Omit<Head, "subtitle">; readonly foot: Foot; readonly words: Words },
  paper: Paper,
): Shortened {
  const room = paper.width - 2 * paper.margin
  const held = (text: string, part: number, setting: Setting) =>
    fitted(text, room, Math.max(2, Math.floor((paper.height * part) / setting.leading)), setting)
  const title = held(head.title, share.title, longTitleSetting(paper, words.locale))
  const note = foot.note && held(foot.note, share.note, plain)
  const author = foot.author && held(foot.author, share.author, plain)
  const subtitleOf = (subtitle: string) => held(subtitle, share.subtitle, subtitleSetting(paper))
  return {
    head: { ...head, title },
    // Half a note would say something else than the whole: that it stands on its own page is said instead.
    foot: {
      ...foot,
      note: note === foot.note ? note : words.say("figure.noteApart"),
      made: words.join([foot.made, author]),
    },
    subtitleOf,
    wholeOf: (subtitle) => [
      ...(title === head.title ? [] : [head.title]),
      ...(subtitleOf(subtitle) === subtitle ? [] : [subtitle]),
      ...(foot.note && note !== foot.note ? [foot.note] : []),
      ...(foot.author && author !== foot.author ? [foot.author] : []),
    ],
  }
}

const setting: Setting = { size: textSizes.label, leading: 18, fill: "soft" }
const betweenTexts = 12

/** Texts set in as many blocks as they need, none higher than `height`. */
export function textPages(texts: readonly string[], x: number, width: number, height: number): readonly Block[] {
  const pages: Mark[][] = [[]]
  let y = 0
  texts.forEach((text, i) => {
    if (i > 0) y += betweenTexts
    for (const line of linesOf(text, width, setting)) {
      if (y + setting.leading > height && y > 0) {
        pages.push([])
        y = 0
      }
      const { size, fill } = setting
      pages.at(-1)?.push({ kind: "text", x, y: y + setting.leading * 0.75, text: line, size, fill })
      y += setting.leading
    }
  })
  return pages.map((marks): Block => ({ marks, height }))
}
