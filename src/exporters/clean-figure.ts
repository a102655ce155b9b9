/** A figure whose texts every format sets alike, whatever names came in: what one leaves out, another must not paint. */
import type { Figure } from "../charts/page/figure"
import type { Mark, Scene } from "../scene/scene"
import { cleanText } from "./clean-text"
import { figureWith } from "./figure-with"

export function cleanFigure(figure: Figure): Figure {
  const { title, subtitle, source, note, altShort, altLong, pages } = figure
  return figureWith(figure, {
    ...{ title: written(title), subtitle: written(subtitle), source: written(source), note: note && written(note) },
    ...{ altShort: written(altShort), altLong: written(altLong) },
    pages: pages.map(({ scene, zoom }) => ({ zoom, scene: cleanScene(scene) })),
  })
}

export const cleanScene = (scene: Scene): Scene => ({
  ...scene,
  ...{ title: written(scene.title), description: written(scene.description), marks: scene.marks.map(markWith) },
})

function markWith(mark: Mark): Mark {
  const named = mark.label === undefined ? mark : { ...mark, label: written(mark.label) }
  if (named.kind === "group") return { ...named, marks: named.marks.map(markWith) }
  return named.kind === "text" ? { ...named, text: written(named.text) } : named
}

/** A letter with the marks that are set on it; a selector of a variant is none. */
const accented = /\P{M}(?:(?!\p{Variation_Selector})\p{M})+/gu
const blanks = /[ \t\n\r\u2028\u2029]+/g
/** Spaces of which no font of ours has a glyph; and those that hold a line together. */
const rareBlanks = /[\u2000\u2001\u2004-\u2006\u2008\u200a\u205f]/g
const rareBonds = /[\u2007\u202f]/g

/**
 * Without what no file can hold, on one line, and with accents in their letters: a font has é, and its accent perhaps not. Letters without accents stay
 * as they are, since Unicode would make 神 of the 神 in somebody's name.
 */
const written = (text: string): string =>
  cleanText(text.replace(rareBonds, "\u00a0").replace(rareBlanks, " ").replace(blanks, " "))
    .replace(accented, (letter) => letter.normalize("NFC"))
    .trim()
