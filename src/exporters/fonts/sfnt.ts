/** The frame of a TrueType file: tables by their tags, taken apart and put together (OpenType 1.9, "Organization of an OpenType font"). */

export type Tables = ReadonlyMap<string, Uint8Array>

/** Throws a RangeError on a file that is cut short. */
export function tablesOf(font: Uint8Array): Tables {
  const view = viewOf(font)
  const tables = new Map<string, Uint8Array>()
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...font.subarray(at, at + 4))
    const start = view.getUint32(at + 8)
    tables.set(tag, font.subarray(start, start + view.getUint32(at + 12)))
  }
  return tables
}

/** A TrueType file of the tables, with its sums right. */
export function sfntOf(tables: Tables): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const head = 12 + 16 * sorted.length
  const file = new Uint8Array(sorted.reduce((size, [, table]) => size + padded(table.length), head))
  const view = viewOf(file)
  const power = Math.floor(Math.log2(sorted.length || 1))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (sorted.length - 2 ** power))
  let start = head
  let headStart: number | undefined
  for (const [order, [tag, table]] of sorted.entries()) {
    const at = 12 + 16 * order
    file.set(table, start)
    if (tag === "head") {
      headStart = start
      view.setUint32(start + 8, 0) // the sum of the whole comes when the whole is there
    }
    for (const [letter, character] of [...tag].entries()) view.setUint8(at + letter, character.charCodeAt(0))
    view.setUint32(at + 4, sumOf(view, start, table.length))
    view.setUint32(at + 8, start)
    view.setUint32(at + 12, table.length)
    start += padded(table.length)
  }
  if (headStart !== undefined) view.setUint32(headStart + 8, (0xb1b0afba - sumOf(view, 0, file.length)) >>> 0)
  return file
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const padded = (length: number) => Math.ceil(length / 4) * 4

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + padded(length); at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
