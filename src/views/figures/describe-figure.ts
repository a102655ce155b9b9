/** What a saved figure is, in words: its chart, its size, its language; when and from what it was drawn. */
import type { Words } from "../../i18n/intl"
import { plainDay } from "../../model/day"
import { presetOf } from "../../model/presets"
import type { SavedFigure } from "../../model/saved-figure"

const languages = { en: "English", ja: "日本語" } as const

/** “Timeline · Slide 16:9 · English”; of the looks the light one goes without saying. */
export function describeForm({ memory: { spec } }: SavedFigure, words: Words): string {
  const { width, height } = presetOf(spec)
  const size =
    spec.preset === "custom"
      ? words.say("export.size", { width: words.number(width), height: words.number(height) })
      : words.say(`export.preset.${spec.preset}`)
  const look = spec.look === "light" ? [] : [words.say(`export.look.${spec.look}`)]
  return [words.say(`export.chart.${spec.chart}`), size, languages[spec.language], ...look].join(" · ")
}

/** The day on which it was drawn. */
export function describeMade({ memory: { made } }: SavedFigure, words: Words): string {
  const day = plainDay(made)
  return day === undefined ? made : words.day(day, { day: "numeric", month: "short", year: "numeric" })
}

/** “23 Nov 2026, revision 3”. */
export const describeDrawn = (figure: SavedFigure, words: Words): string =>
  words.say("figures.drawn", { date: describeMade(figure, words), revision: words.number(figure.memory.revision) })
