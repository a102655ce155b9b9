/** Paragraphs and runs of a document. */
import { element, escaped } from "../ooxml/xml"
import type { StyleId } from "./styles"

export const value = (tag: string, val: string | number) => element(`w:${tag}`, { "w:val": val })

/** A paragraph of runs; `properties` stand after its style and in the order of the schema. */
export const paragraph = (style: StyleId, runs: readonly string[], ...properties: readonly string[]): string =>
  element("w:p", {}, element("w:pPr", {}, value("pStyle", style), ...properties), ...runs)

/** A text as it is; its line breaks are kept. */
export function run(text: string, ...properties: readonly string[]): string {
  const marked = properties.length > 0 ? element("w:rPr", {}, ...properties) : ""
  const lines = text.split(/\r\n?|\n/).map((line) => element("w:t", { "xml:space": "preserve" }, escaped(line)))
  return element("w:r", {}, marked, lines.join(element("w:br")))
}

/** What Word reckons itself: the number of a figure, of a page. `shown` is what stands there until it does. */
export const field = (instruction: string, shown: string, ...properties: readonly string[]): string =>
  element("w:fldSimple", { "w:instr": ` ${instruction} ` }, run(shown, ...properties))

export const link = (id: string, text: string): string =>
  element("w:hyperlink", { "r:id": id, "w:history": 1 }, run(text, value("rStyle", "Hyperlink")))
