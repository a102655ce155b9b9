/** A figure as a PowerPoint file: a slide a page, every mark a shape that can be edited, every text a text, the sources in the speaker's notes. */
import type { Figure } from "../../charts/page/figure"
import { wordsFor } from "../../i18n/intl"
import { looks } from "../../scene/theme"
import type { FigureExporter } from "../figure-exporter"
import { chartLosses } from "../ooxml/chart-data"
import { figureProperties } from "../ooxml/figure-properties"
import { type Part, packageOf } from "../ooxml/package"
import { propertyParts, propertyReferences } from "../ooxml/properties"
import { pause } from "../pause"
import { dataSlideParts, hasDataSlide } from "./data-slide"
import { lossesOf } from "./losses-of"
import { masterParts, themePath } from "./master-parts"
import { notesMasterPart, notesPart, notesThemePath } from "./notes-parts"
import { notesText } from "./notes-text"
import { presentationParts, presentationPath, slidePath } from "./presentation-part"
import { slideLayout } from "./slide-layout"
import { paintingOf, slidePart, titleOf } from "./slide-part"
import { numbering } from "./slide-shape"
import { titleBox } from "./text-box"
import { themePart } from "./theme-part"
import { emu, hundredthsOfPoint } from "./units"

const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

export const pptxExporter: FigureExporter = {
  id: "pptx",
  losses: async (figure) => [...lossesOf(figure.pages.map(({ scene }) => scene.marks)), ...chartLosses(figure)],
  async write(figure, { signal, report }) {
    const parts: Part[] = [...fixedParts(figure)]
    const { pages, spec } = figure
    const words = wordsFor(spec.language)
    const lines = notesText(figure, words)
    const names = namesIn(figure)
    for (const [at, page] of pages.entries()) {
      await pause(signal)
      parts.push(slidePart(figure, page, at, words), notesPart(at, slidePath(at), lines, names))
      report((0.8 * (at + 1)) / pages.length)
    }
    const [first] = pages
    if (first && hasDataSlide(figure)) {
      const at = pages.length
      const slide = await dataSlideParts(figure, first, at, words, signal)
      parts.push(...slide, notesPart(at, slidePath(at), lines, names))
    }
    await pause(signal)
    const references = [{ id: "rId1", type: "officeDocument", target: presentationPath }, ...propertyReferences]
    const bytes = packageOf(parts, references)
    report(1)
    return new Blob([bytes], { type })
  },
}

const tagOf = (figure: Figure) => (figure.spec.language === "ja" ? "ja-JP" : "en-GB")

function namesIn({ spec }: Figure) {
  const words = wordsFor(spec.language)
  return { image: words.say("figure.part.slideImage"), body: words.say("figure.part.notes") }
}

function fixedParts(figure: Figure): readonly Part[] {
  const { spec, pages } = figure
  const words = wordsFor(spec.language)
  const isDark = spec.look === "dark"
  const [first] = pages
  if (!first) throw new Error("A figure has a page at least")
  const block = titleOf(slideLayout(figure, first, words), first.scene)
  const box = titleBox(block, paintingOf(figure, first), numbering(), "").box
  const { scene, zoom } = first
  return [
    ...presentationParts(pages.length + (hasDataSlide(figure) ? 1 : 0), {
      width: emu(scene.width * zoom),
      height: emu(scene.height * zoom),
    }),
    ...masterParts({
      isDark,
      title: box,
      titleSize: hundredthsOfPoint(block.lines[0].size * zoom),
      titleName: words.say("export.title"),
      layoutName: words.say("export.figure"),
      language: tagOf(figure),
    }),
    themePart(themePath, looks[spec.look], isDark),
    notesMasterPart(namesIn(figure), tagOf(figure)),
    themePart(notesThemePath, looks.light, false),
    ...propertyParts(figureProperties(figure)),
  ]
}
