/**
 * An index as one ArrayBuffer and back, without a copy on the way back: a header, the columns one after the other (each on a multiple of eight
 * bytes), and the vocabulary as JSON at the end. The catalog travels by itself. Little-endian, as every platform that runs a browser is.
 *
 * Header: magic, version, number of rows, number of columns; then for each column its type (bytes an element, negative when signed), where it
 * begins, and how many elements it has; and last where the vocabulary begins and how many bytes it has.
 */
import type { Catalog } from "../model/dossier"
import type { LinkColumns } from "./links"
import type { Codes, Index, Vocabulary } from "./rows"

const magic = 0x58444953 // "SIDX"
const version = 2
const columnCount = 20

type Column = Codes | Int32Array

/** Made anew each time: a buffer once handed over cannot be handed over again. */
const noLinks = (): LinkColumns => ({ from: new Uint32Array(), to: new Uint32Array(), relation: new Uint8Array() })

/** The columns in the order they are written in. */
function columnsOf(index: Index): readonly Column[] {
  const { topics, actors, sources, links = noLinks() } = index
  return [
    ...[index.firstDay, index.lastDay, index.form, index.kind, index.status, index.level, index.weight, index.evidence],
    ...[index.place, topics.offsets, topics.codes, actors.offsets, actors.codes, index.roles],
    ...[sources.offsets, sources.codes, index.idHash, links.from, links.to, links.relation],
  ]
}

/** The columns and the vocabulary of an index as bytes. */
export function encodeIndex(index: Index): ArrayBuffer {
  const columns = columnsOf(index)
  const vocabulary = new TextEncoder().encode(JSON.stringify(index.vocabulary))
  const header = new Int32Array(4 + columns.length * 3 + 2)
  header.set([magic, version, index.size, columns.length])
  let end = aligned(header.byteLength)
  columns.forEach((column, i) => {
    const type = column instanceof Int32Array ? -4 : column.BYTES_PER_ELEMENT
    header.set([type, end, column.length], 4 + i * 3)
    end = aligned(end + column.byteLength)
  })
  header.set([end, vocabulary.length], header.length - 2)

  const bytes = new Uint8Array(end + vocabulary.length)
  bytes.set(new Uint8Array(header.buffer))
  columns.forEach((column, i) => {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), header[4 + i * 3 + 1])
  })
  bytes.set(vocabulary, end)
  return bytes.buffer
}

/** The index in bytes that encodeIndex made, as views over them. Throws when they are of another kind or version. */
export function decodeIndex(bytes: ArrayBuffer, catalog: Catalog, dossier: string, revision: number): Index {
  const start = bytes.byteLength < 16 ? new Int32Array(4) : new Int32Array(bytes, 0, 4)
  if (start[0] !== magic || start[1] !== version || start[3] !== columnCount)
    throw new Error("Not an index of this version")
  const header = new Int32Array(bytes, 0, 4 + columnCount * 3 + 2)
  let next = 0
  function read(): Column {
    const at = 4 + next * 3
    next += 1
    return viewOf(bytes, header[at]!, header[at + 1]!, header[at + 2]!)
  }
  // The columns come in the order and with the types in which columnsOf wrote them.
  const columns = {
    size: header[2]!,
    firstDay: read() as Int32Array,
    lastDay: read() as Int32Array,
    form: read() as Uint8Array,
    kind: read() as Codes,
    status: read() as Uint8Array,
    level: read() as Uint8Array,
    weight: read() as Uint8Array,
    evidence: read() as Uint8Array,
    place: read() as Codes,
    topics: { offsets: read() as Uint32Array, codes: read() as Codes },
    actors: { offsets: read() as Uint32Array, codes: read() as Codes },
    roles: read() as Uint8Array,
    sources: { offsets: read() as Uint32Array, codes: read() as Codes },
    idHash: read() as Uint32Array,
  }
  const links = { from: read() as Uint32Array, to: read() as Uint32Array, relation: read() as Uint8Array }
  const [at, length] = [header[header.length - 2]!, header[header.length - 1]!]
  const vocabulary = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, at, length))) as Vocabulary
  return { dossier, revision, catalog, vocabulary, ...columns, ...(links.from.length > 0 && { links }) }
}

/** What to hand over with an index, each buffer that holds anything once. The index is unusable on this side afterwards. */
export function transferablesOf(index: Index): ArrayBuffer[] {
  // Columns are never made over shared memory.
  const buffers = new Set(columnsOf(index).map((column) => column.buffer as ArrayBuffer))
  return [...buffers].filter((buffer) => buffer.byteLength > 0)
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
