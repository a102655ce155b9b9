/**
 * Columns as one ArrayBuffer and back, without a copy on the way back: a header, the columns one after the other (each on a multiple of eight bytes), and
 * the rest as JSON at the end. Little-endian, as every platform that runs a browser is.
 *
 * Header: magic, version, number of columns, bytes of JSON; then for each column its type (bytes an element, negative when signed), where it begins, and
 * how many elements it has.
 */
import type { Codes } from "./rows"

export type Column = Codes | Int32Array

const headWords = 4

/** `magic` and `version` say what the columns are; `rest` is anything that JSON can hold. */
export function packColumns(magic: number, version: number, columns: readonly Column[], rest: unknown): ArrayBuffer {
  const tail = new TextEncoder().encode(JSON.stringify(rest))
  const header = new Int32Array(headWords + columns.length * 3)
  header.set([magic, version, columns.length, tail.length])
  let end = aligned(header.byteLength)
  columns.forEach((column, i) => {
    const type = column instanceof Int32Array ? -4 : column.BYTES_PER_ELEMENT
    header.set([type, end, column.length], headWords + i * 3)
    end = aligned(end + column.byteLength)
  })
  const bytes = new Uint8Array(end + tail.length)
  bytes.set(new Uint8Array(header.buffer))
  columns.forEach((column, i) => {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), header[headWords + i * 3 + 1])
  })
  bytes.set(tail, end)
  return bytes.buffer
}

/** The columns, as views over the bytes, and the rest. Throws when the bytes are not what `magic` and `version` say. */
export function unpackColumns(
  magic: number,
  version: number,
  bytes: ArrayBuffer,
): { columns: readonly Column[]; rest: unknown } {
  const head = bytes.byteLength < headWords * 4 ? new Int32Array(headWords) : new Int32Array(bytes, 0, headWords)
  if (head[0] !== magic || head[1] !== version) throw new Error("Not columns of this kind and version")
  const count = head[2]!
  const header = new Int32Array(bytes, 0, headWords + count * 3)
  const columns = Array.from({ length: count }, (_, i) => {
    const at = headWords + i * 3
    return viewOf(bytes, header[at]!, header[at + 1]!, header[at + 2]!)
  })
  const tail = new Uint8Array(bytes, bytes.byteLength - head[3]!)
  return { columns, rest: JSON.parse(new TextDecoder().decode(tail)) }
}

function viewOf(bytes: ArrayBuffer, type: number, start: number, length: number): Column {
  if (type === -4) return new Int32Array(bytes, start, length)
  if (type === 1) return new Uint8Array(bytes, start, length)
  if (type === 2) return new Uint16Array(bytes, start, length)
  return new Uint32Array(bytes, start, length)
}

function aligned(position: number): number {
  return (position + 7) & ~7
}
