/** A figure whose letters carry their accents in themselves (Unicode NFC), where names came with them apart: a font has é, and its accent perhaps not. */
import type { Figure } from "../../charts/page/figure"
import type { Mark } from "../../scene/scene"

export function composed(figure: Figure): Figure {
  const { title, subtitle, source, note, pages } = figure
  return {
    ...figure,
    ...{ title: joined(title), subtitle: joined(subtitle), source: joined(source), note: note && joined(note) },
    pages: pages.map(({ scene, zoom }) => {
      return { zoom, scene: { ...scene, title: joined(scene.title), marks: scene.marks.map(markWith) } }
    }),
  }
}

const joined = (text: string) => text.normalize("NFC")

function markWith(mark: Mark): Mark {
  if (mark.kind === "group") return { ...mark, marks: mark.marks.map(markWith) }
  return mark.kind === "text" ? { ...mark, text: joined(mark.text) } : mark
}
