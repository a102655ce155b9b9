/** A font that was cut out of a variable one says its own name: "Noto Sans JP SemiBold", not the "Thin" that it was made from. */
import { sfntOf, tablesOf, viewOf } from "./sfnt"

const styles: Readonly<Record<number, string>> = {
  100: "Thin",
  200: "ExtraLight",
  300: "Light",
  400: "Regular",
  500: "Medium",
  600: "SemiBold",
  700: "Bold",
  800: "ExtraBold",
  900: "Black",
}

/** For upright lines, and for axes and hints that a static font at any size does not have. */
const unused = ["BASE", "STAT", "gasp", "vhea", "vmtx", "VORG", "DSIG", "meta"]

/** The font under its family and the style of its weight, without tables that no file of ours looks into. */
export function named(font: Uint8Array, family: string, weight: number): Uint8Array<ArrayBuffer> {
  const tables = new Map(tablesOf(font))
  for (const tag of unused) tables.delete(tag)
  const style = styles[weight] ?? String(weight)
  const full = `${family} ${style}`
  const names = tables.get("name")
  const copyright = names && nameIn(names, 0)
  const plain = `${family.replaceAll(" ", "")}-${style}`
  const entries: readonly (readonly [id: number, text: string | undefined])[] = [
    [0, copyright],
    [1, style === "Regular" || style === "Bold" ? family : full],
    [2, style === "Bold" ? "Bold" : "Regular"],
    [3, plain],
    [4, full],
    [6, plain],
    // What groups the weights where family and style above can tell two only.
    [16, family],
    [17, style],
  ]
  tables.set("name", nameTable(entries.flatMap(([id, text]) => (text ? [[id, text] as const] : []))))
  return sfntOf(tables)
}

const record = { platform: 3, encoding: 1, language: 0x409 } as const // Windows, Unicode, English

function nameTable(entries: readonly (readonly [id: number, text: string])[]): Uint8Array {
  const start = 6 + 12 * entries.length
  const table = new Uint8Array(start + entries.reduce((size, [, text]) => size + 2 * text.length, 0))
  const view = viewOf(table)
  view.setUint16(2, entries.length)
  view.setUint16(4, start)
  let offset = 0
  for (const [order, [id, text]] of entries.entries()) {
    const fields = [record.platform, record.encoding, record.language, id, 2 * text.length, offset]
    for (const [field, value] of fields.entries()) view.setUint16(6 + 12 * order + 2 * field, value)
    for (let unit = 0; unit < text.length; unit++) view.setUint16(start + offset + 2 * unit, text.charCodeAt(unit))
    offset += 2 * text.length
  }
  return table
}

/** A name as it stands in a table, where it is written in UTF-16. */
export function nameIn(table: Uint8Array, id: number): string | undefined {
  const view = viewOf(table)
  for (let at = 6; at < 6 + 12 * view.getUint16(2); at += 12) {
    if (view.getUint16(at) !== record.platform || view.getUint16(at + 6) !== id) continue
    const start = view.getUint16(4) + view.getUint16(at + 10)
    const units = Array.from({ length: view.getUint16(at + 8) / 2 }, (_, unit) => view.getUint16(start + 2 * unit))
    return String.fromCharCode(...units)
  }
  return undefined
}
