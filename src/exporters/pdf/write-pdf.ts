/** Writes the file. Apart from the exporter, so that who only asks what is lost does not fetch what writes. */
import type { Figure } from "../../charts/page/figure"
import { looks } from "../../scene/theme"
import { cleanFigure } from "../clean-figure"
import { cleanText } from "../clean-text"
import type { FigureContext } from "../figure-exporter"
import { fontsFor } from "../fonts/fonts-for"
import { pause } from "../pause"
import { drawPage } from "./draw-page"
import { openDocument } from "./open-document"
import { typefaces } from "./typefaces"

/** Of the work, what the fonts take. */
const shareOfFonts = 0.6

export async function writePdf(given: Figure, { signal, report }: FigureContext): Promise<Blob> {
  const figure = cleanFigure(given)
  const scenes = figure.pages.map(({ scene }) => scene)
  const pieces = await fontsFor(scenes, { signal })
  report(shareOfFonts)
  const { pdf, close } = openDocument(figure)
  const whole = pdf.struct("Document")
  pdf.addStructure(whole)
  const drawing = { pdf, figure, whole, theme: looks[figure.spec.look], states: new Map() }
  const faces = typefaces(pdf, pieces)
  for (const [number, { title }] of scenes.entries()) {
    await pause(signal)
    drawPage({ ...drawing, faces }, number)
    if (scenes.length > 1) pdf.outline.addItem(cleanText(title))
    report(shareOfFonts + ((1 - shareOfFonts) * (number + 1)) / (scenes.length + 1))
  }
  whole.end()
  const file = await close()
  signal.throwIfAborted()
  report(1)
  return file
}
