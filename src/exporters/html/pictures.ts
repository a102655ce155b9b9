/** The pages of a figure as pictures of an HTML file: those asked for, and those of a phone, of which the style sheet shows one or the other. */
import type { Figure, Page } from "../../charts/page/figure"
import { type Words, wordsFor } from "../../i18n/intl"
import { toSvg } from "../../scene/svg"
import { looks } from "../../scene/theme"
import { metadataOf } from "../svg/metadata"
import { namer, withParts } from "../svg/parts"
import { holding } from "./element"
import { rowsOfMark } from "./marked-rows"

export interface Pictures {
  readonly markup: readonly string[]
  /** The rows of the first table that a mark, by its id, stands for: one, several, or none. */
  readonly marks: Readonly<Record<string, readonly number[]>>
}

export function picturesOf(figure: Figure, narrow: readonly Page[]): Pictures {
  const words = wordsFor(figure.spec.language)
  const marks: Record<string, readonly number[]> = {}
  const rowsOf = rowsOfMark(figure.tables[0])
  const picture = (pages: readonly Page[], prefix: string, kind: string) => {
    const drawn = pages.map((page, at) => {
      const metadata = at === 0 && prefix === "page" ? metadataOf(figure) : []
      const { spec, altLong } = figure
      const name = namer(words)
      const begin = `${prefix}-${at + 1}-`
      return toSvg({ ...withParts(page.scene), description: altLong }, looks[spec.look], {
        ...{ zoom: page.zoom, prefix: begin, language: spec.language, metadata },
        names: (key, label) => {
          const { id, ...said } = name(key, label)
          const own = { ...said, id: `${begin}${id}` }
          const rows = rowsOf(key)
          if (rows.length > 0 || (label && !key.startsWith("part:"))) marks[own.id] = rows
          return own
        },
      })
    })
    return holding("div", drawn, { class: `picture ${kind}`, tabindex: 0, role: "group", ...named(words) })
  }
  // One that was kept without its other is pushed to and fro.
  const isLong = figure.pages.some(({ scene, zoom }) => scene.width * zoom > 600)
  const wide = picture(figure.pages, "page", narrow.length > 0 ? "wide" : isLong ? "long" : "")
  return { markup: narrow.length > 0 ? [wide, picture(narrow, "phone", "narrow")] : [wide], marks: told(marks) }
}

/** Of a figure whose marks stand for rows only those: what else has a name, a lane, is written beside it. */
function told(marks: Pictures["marks"]): Pictures["marks"] {
  const standing = Object.entries(marks).filter(([, rows]) => rows.length > 0)
  return standing.length > 0 ? Object.fromEntries(standing) : marks
}

const named = (words: Words) => ({ "aria-label": words.say("html.walk") })
