/** Draws a page of a figure and says what its parts are: what a screen reader finds in the PDF (ISO 14289-1, PDF/UA). */
import type { PDFDocument, Reference, StructureElement } from "pdfkit"
import type { Figure, Page } from "../../charts/page/figure"
import type { Theme } from "../../scene/theme"
import { cleanText } from "../clean-text"
import { type Brush, paintMarks } from "./paint-marks"
import { openPen } from "./pen"
import { type Region, type Role, regionsOf } from "./regions"
import type { Typefaces } from "./typefaces"

/** What the pages of a file share. */
export interface Drawing {
  readonly pdf: PDFDocument
  readonly figure: Figure
  readonly theme: Theme
  readonly faces: Typefaces
  readonly states: Map<string, Reference>
  /** Of the structure, to which each page adds its parts. */
  readonly whole: StructureElement
}

/** Points of a CSS px. */
const pointsPerPixel = 72 / 96

/** What stands on every page alike, which is read out once. */
const repeated: readonly Role[] = ["subtitle", "note", "source"]

export function drawPage(drawing: Drawing, number: number): void {
  const { pdf, figure, theme, faces, states } = drawing
  const page = figure.pages[number]
  if (!page) return
  const { scene } = page
  const scale = page.zoom * pointsPerPixel
  pdf.addPage({ size: [scene.width * scale, scene.height * scale], margin: 0 })
  const pen = openPen(pdf, states)
  const use: Brush["use"] = (font) => {
    pdf.page.fonts[font.id] = font.ref()
  }
  const brush: Brush = { pdf, pen, theme, faces, states, use }
  pen.place(0, 0, scale, scale)
  pdf.markContent("Artifact", { type: "Background" })
  paintMarks([{ kind: "rect", x: 0, y: 0, width: scene.width, height: scene.height, fill: "paper" }], brush)
  pdf.endMarkedContent()
  for (const region of regionsOf(figure, number)) {
    if (region.role === "aside" || (number > 0 && repeated.includes(region.role))) {
      pdf.markContent("Artifact", { type: "Pagination" })
      paintMarks(region.marks, brush)
      pdf.endMarkedContent()
    } else drawTagged(region, number, { ...drawing, page, brush })
  }
}

interface Tagging extends Drawing {
  readonly page: Page
  readonly brush: Brush
}

function drawTagged({ role, marks }: Region, number: number, { pdf, whole, figure, page, brush }: Tagging): void {
  const tag = tagOf(role, number)
  const element = pdf.struct(tag, role === "chart" ? figureOptions(figure, page, number) : {})
  whole.add(element)
  const content = pdf.markStructureContent(tag)
  element.add(content)
  paintMarks(marks, brush)
  pdf.endMarkedContent()
  element.end()
}

function tagOf(role: Exclude<Role, "aside"> | Role, page: number): string {
  if (role === "title") return page === 0 ? "H1" : "H2"
  return role === "chart" ? "Figure" : "P"
}

/** The box is in points from the upper left corner. */
function figureOptions({ altLong, pages }: Figure, { scene, zoom }: Page, page: number): object {
  const alt = page === 0 || pages.length === 1 ? altLong : scene.description
  const scale = zoom * pointsPerPixel
  return { alt: cleanText(alt), bbox: [0, 0, scene.width * scale, scene.height * scale], placement: "Block" }
}
