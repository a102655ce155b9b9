/** The text of a document: the finding, the picture with its caption, what is said about it, and the sources it rests on. */
import type { Figure } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import { dayOfIso } from "../../model/day"
import type { Reference } from "../ooxml/package"
import { element } from "../ooxml/xml"
import { caption, captionText } from "./caption"
import { chartPage } from "./chart-page"
import { dataPage } from "./data-page"
import { pictureDrawing } from "./drawing"
import { paragraph, run } from "./paragraph"
import { placed, type Said, type Sheet, twips } from "./sheet"
import { sourceParagraph } from "./source-paragraph"

export interface Body {
  readonly paragraphs: readonly string[]
  /** Of its links and its chart. */
  readonly references: readonly Reference[]
}

/** Names of the parts' references to the pictures of a page. */
export const pictureId = (page: number, kind: "png" | "svg") => `rIdPage${page + 1}${kind}`

export function bodyOf(figure: Figure, sheet: Sheet, words: Words): Body {
  const head: readonly Said[] = [
    { style: "Heading1", text: figure.title },
    { style: "Subtitle", text: figure.subtitle },
  ]
  const notes = notesOf(figure, words).map((text): Said => ({ style: "FigureNote", text }))
  const sources = figure.sources.map((source, at) => ({ id: `rIdSource${at + 1}`, source }))
  const listed = sources.map(({ id, source }) => ({ id, ...sourceParagraph(source, id, words) }))
  const data = dataPage(figure, sheet, figure.pages.length + 1, words)
  return {
    paragraphs: [
      ...head.map(plain),
      ...figure.pages.flatMap((_, page) => picture(figure, page, sheet, head, notes, words)),
      ...notes.map(plain),
      ...(listed.length > 0 ? [paragraph("Heading2", [run(words.say("figure.table.sources"))])] : []),
      ...listed.map(({ xml }) => xml),
      ...data.paragraphs,
    ],
    references: [
      ...listed.flatMap(({ id, target }) => (target ? [{ id, type: "hyperlink", target, isOutside: true }] : [])),
      ...data.references,
    ],
  }
}

const plain = ({ style, text }: Said) => paragraph(style, [run(text)])

/** A page's chart and its caption; every further one begins a page. */
function picture(
  figure: Figure,
  page: number,
  sheet: Sheet,
  head: readonly Said[],
  notes: readonly Said[],
  words: Words,
): readonly string[] {
  const drawn = figure.pages[page]
  if (!drawn) return []
  const isAlone = figure.pages.length === 1
  const title = isAlone ? figure.title : drawn.scene.title
  const below: Said = { style: "Caption", text: captionText(1, title, words) }
  const isLast = page === figure.pages.length - 1
  const size = placed(chartPage(drawn), sheet, [...(page === 0 ? head : []), below, ...(isLast ? notes : [])])
  const indent = { "w:left": -twips(size.outdent), "w:right": -twips(size.outdent) }
  const description = isAlone ? figure.altLong : drawn.scene.description || figure.altLong
  return [
    paragraph(
      "Picture",
      [
        pictureDrawing({
          ...{ number: page + 1, name: title, description, size },
          ...{ png: pictureId(page, "png"), svg: pictureId(page, "svg") },
        }),
      ],
      page > 0 ? element("w:pageBreakBefore") : "",
      element("w:ind", indent),
      element("w:jc", { "w:val": size.width * 1.2 < sheet.width ? "left" : "center" }),
    ),
    caption(1, title, words, page > 0),
  ]
}

function notesOf({ note, source, memory, spec }: Figure, words: Words): readonly string[] {
  const date = words.day(dayOfIso(memory.made), { day: "numeric", month: "long", year: "numeric" })
  const made = [
    words.say("figure.made", { date }),
    words.say("figure.record", { dossier: memory.dossier, n: memory.revision }),
    spec.author?.trim() ?? "",
  ]
  return [...(note ? [words.say("figure.note", { text: note })] : []), source, words.join(made)]
}
