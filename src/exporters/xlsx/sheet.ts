/** A table as a sheet: its heading stays in sight and filters, columns are as wide as what they hold, addresses are links. */
import type { Cell, DataTable } from "../../charts/page/figure"
import type { HandlingMark } from "../../model/figure"
import { textWidth } from "../../scene/text"
import type { Reference } from "../ooxml/package"
import { element, textElement, xmlPart } from "../ooxml/xml"
import { pause } from "../pause"
import { webAddress } from "../web-address"
import { cellXml } from "./cell"
import { styles } from "./styles"

export interface SheetWish {
  readonly table: DataTable
  readonly mark: HandlingMark | undefined
  readonly isLetter: boolean
  /** Long texts are read here rather than sorted: they wrap. */
  readonly isProse: boolean
  readonly signal: AbortSignal
}

export interface Sheet {
  readonly xml: string
  readonly references: readonly Reference[]
}

const rowsPerPiece = 2000
/** Rows by which the width of a column is judged. */
const rowsJudged = 500
const widest = { data: 48, prose: 100 }
/** What is wider is not squeezed onto the width of a page, where it could not be read. */
const widestOnPaper = 200
/** Japanese letters need more than Latin ones, and not every program gives it to them unasked. */
const linePoints = 18
/** What Excel opens in one sheet. */
const mostLinks = 65_000

export async function sheetOf({ table, mark, isLetter, isProse, signal }: SheetWish): Promise<Sheet> {
  const { columns, rows } = table
  const links: { place: string; target: string }[] = []
  const wide = widths(table, isProse)
  const pieces = [
    rowXml(
      1,
      columns.map(({ label }, at) => cellXml(`${letters(at)}1`, label, "text", styles.heading)),
    ),
  ]
  for (const [at, row] of rows.entries()) {
    if (at % rowsPerPiece === 0) await pause(signal)
    const cells = columns.map(({ id, kind }, column) => {
      const place = `${letters(column)}${at + 2}`
      const cell = row[column]
      const target = id === "url" && typeof cell === "string" ? webAddress(cell) : undefined
      if (target && links.length < mostLinks) links.push({ place, target })
      return cellXml(place, cell, kind, target ? styles.link : isProse ? styles.wrapped : styles.plain)
    })
    pieces.push(rowXml(at + 2, cells, isProse ? heightOf(row, wide) : undefined))
  }
  const isSqueezed = wide.reduce((sum, width) => sum + width, 0) <= widestOnPaper
  const filtered = isProse ? undefined : filteredArea(table)
  const last = `${letters(Math.max(0, columns.length - 1))}${rows.length + 1}`
  return {
    xml: xmlPart(
      element(
        "worksheet",
        {
          xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        },
        isSqueezed ? element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })) : "",
        element("dimension", { ref: `A1:${last}` }),
        viewXml,
        element("sheetFormatPr", { defaultRowHeight: linePoints, customHeight: 1 }),
        columns.length > 0 ? element("cols", {}, ...wide.map(widthXml)) : "",
        element("sheetData", {}, ...pieces),
        filtered ? element("autoFilter", { ref: filtered.replaceAll("$", "") }) : "",
        links.length > 0 ? element("hyperlinks", {}, ...links.map(({ place }, at) => linkXml(place, at))) : "",
        element("pageMargins", { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
        element("pageSetup", {
          ...{ paperSize: isLetter ? 1 : 9, orientation: "landscape" },
          ...(isSqueezed && { fitToWidth: 1, fitToHeight: 0 }),
        }),
        mark ? markXml(mark) : "",
      ),
    ),
    references: links.map(({ target }, at) => ({ id: `rId${at + 1}`, type: "hyperlink", target, isOutside: true })),
  }
}

/** The heading with all rows beneath it: `$A$1:$C$9`. Undefined where there is nothing to filter. */
export const filteredArea = ({ columns, rows }: DataTable): string | undefined =>
  columns.length > 0 && rows.length > 0 ? `$A$1:$${letters(columns.length - 1)}$${rows.length + 1}` : undefined

const rowXml = (row: number, cells: readonly string[], height?: number) =>
  element("row", { r: row, ht: height, customHeight: height && 1 }, ...cells)
const linkXml = (place: string, at: number) => element("hyperlink", { ref: place, "r:id": `rId${at + 1}` })

/** The heading stays in sight. */
const viewXml = element(
  "sheetViews",
  {},
  element(
    "sheetView",
    { workbookViewId: 0 },
    element("pane", { ySplit: 1, topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" }),
    element("selection", { pane: "bottomLeft" }),
  ),
)

/** On every printed page, as TLP 2.0 wants it: to the right, above and below. */
const markXml = (mark: HandlingMark) =>
  element("headerFooter", {}, ...["oddHeader", "oddFooter"].map((tag) => textElement(tag, `&R&B&12 ${mark}`)))

/** In digits of the font, as Excel counts; a Japanese letter takes two. */
const widthOf = (text: string) => textWidth(text, 1) / textWidth("0", 1)

/** Points of a row in which every text is seen whole; not every program finds it itself. */
function heightOf(row: readonly Cell[], wide: readonly number[]): number {
  const linesOf = (cell: Cell, width: number) =>
    String(cell ?? "")
      .split("\n")
      .reduce((lines, line) => lines + Math.max(1, Math.ceil((1.1 * widthOf(line)) / width)), 0)
  return linePoints * Math.max(1, ...row.map((cell, at) => linesOf(cell, wide[at] ?? 1)))
}

function widths({ columns, rows }: DataTable, isProse: boolean): readonly number[] {
  return columns.map(({ label }, at) => {
    const texts = rows.slice(0, rowsJudged).flatMap((row) => String(row[at] ?? "").split("\n"))
    const needed = texts.reduce((most, text) => Math.max(most, widthOf(text.slice(0, 200))), widthOf(label) + 3)
    const width = Math.min(isProse ? widest.prose : widest.data, Math.max(8, needed + 2))
    return Math.round(width * 10) / 10
  })
}

const widthXml = (width: number, at: number) => element("col", { min: at + 1, max: at + 1, width, customWidth: 1 })

/** The letters of a column: A … Z, AA … */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
