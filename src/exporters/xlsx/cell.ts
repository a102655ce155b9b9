/** A cell of a sheet. Text is always text, whatever it looks like; a plain day is a date that can be reckoned with; any other EDTF stays as it is written. */
import type { Cell, DataTable } from "../../charts/page/figure"
import { dayOfDate, dayOfIso } from "../../model/day"
import { parseEdtf } from "../../model/edtf"
import { isFormula } from "../defused"
import { element, escaped } from "../ooxml/xml"
import { styles } from "./styles"

type Kind = DataTable["columns"][number]["kind"]

/** Excel holds no more in a cell. */
export const longestCell = 32_767
/** Excel's day 0, by which the serials from March 1900 are counted; it takes 1900 for a leap year, so earlier days are not safe. */
const dayZero = dayOfDate(1899, 12, 30)
const firstSafeDay = dayOfDate(1900, 3, 1)
const plainDay = /^\d{4}-\d{2}-\d{2}$/

/** Empty where there is nothing to hold. `place` is as in `B2`. */
export function cellXml(place: string, cell: Cell, kind: Kind, style: number = styles.plain): string {
  if (cell === undefined || cell === "") return ""
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? numberXml(place, cell, kind === "share" ? styles.share : style) : ""
  }
  const serial = kind === "date" ? serialOf(cell) : undefined
  return serial === undefined ? textXml(place, cell, style) : numberXml(place, serial, styles.date)
}

const numberXml = (place: string, value: number, style: number) =>
  element("c", { r: place, s: style || undefined }, element("v", {}, String(value)))

function textXml(place: string, text: string, style: number): string {
  // Marked as text, it is no formula or number after it was edited either.
  const own = style === styles.plain && (isFormula(text) || /^\s*\d/.test(text)) ? styles.text : style
  const held = element("t", { "xml:space": "preserve" }, writtenText(cutText(text)))
  return element("c", { r: place, s: own || undefined, t: "inlineStr" }, element("is", {}, held))
}

const cutText = (text: string) =>
  text.length > longestCell ? `${text.slice(0, longestCell - 1).toWellFormed()}…` : text

/** Breaks and tabs are kept; what reads as an escape of SpreadsheetML, `_x0041_`, is escaped itself. */
const writtenText = (text: string) =>
  text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .split(/(\r\n?|[\t\n])/)
    .map((piece, at) => (at % 2 === 1 ? piece.replace(/\r\n?/, "\n") : escaped(piece)))
    .join("")

function serialOf(edtf: string): number | undefined {
  if (!plainDay.test(edtf) || !parseEdtf(edtf)) return undefined
  const day = dayOfIso(edtf)
  return day >= firstSafeDay ? day - dayZero : undefined
}
