/** An index as bytes and back, columns and vocabulary; the catalog travels by itself. */
import type { Catalog } from "../model/dossier"
import { type Column, packColumns, unpackColumns } from "./container"
import { readDoubt, writeDoubt } from "./doubt"
import type { LinkColumns } from "./links"
import { readRevisions, writeRevisions } from "./revisions"
import type { Codes, Index, Vocabulary } from "./rows"

const magic = 0x58444953 // "SIDX"
const version = 6

/** Made anew each time: a buffer once handed over cannot be handed over again. */
const noLinks = (): LinkColumns => ({ from: new Uint32Array(), to: new Uint32Array(), relation: new Uint8Array() })

/** The columns in the order they are written in. */
function columnsOf(index: Index): readonly Column[] {
  const { topics, actors, sources, links = noLinks() } = index
  return [
    ...[index.firstDay, index.lastDay, index.form, index.kind, index.status, index.level, index.weight, index.evidence],
    ...[index.place, topics.offsets, topics.codes, actors.offsets, actors.codes, index.roles],
    ...[sources.offsets, sources.codes, index.idHash, links.from, links.to, links.relation],
    ...writeRevisions(index.revisions),
    ...writeDoubt(index.doubt),
  ]
}

interface Rest {
  readonly size: number
  readonly vocabulary: Vocabulary
}

/** The columns and the vocabulary of an index as bytes. */
export function encodeIndex(index: Index): ArrayBuffer {
  const rest: Rest = { size: index.size, vocabulary: index.vocabulary }
  return packColumns(magic, version, columnsOf(index), rest)
}

/** The index in bytes that encodeIndex made, as views over them. Throws when they are of another kind or version. */
export function decodeIndex(bytes: ArrayBuffer, catalog: Catalog, dossier: string, revision: number): Index {
  const { columns, rest } = unpackColumns(magic, version, bytes)
  const { size, vocabulary } = rest as Rest // as encodeIndex wrote it
  const read = columns.values()
  // The columns come in the order and with the types in which columnsOf wrote them.
  const next = () => read.next().value!
  const decoded = {
    size,
    firstDay: next() as Int32Array,
    lastDay: next() as Int32Array,
    form: next() as Uint8Array,
    kind: next() as Codes,
    status: next() as Uint8Array,
    level: next() as Uint8Array,
    weight: next() as Uint8Array,
    evidence: next() as Uint8Array,
    place: next() as Codes,
    topics: { offsets: next() as Uint32Array, codes: next() as Codes },
    actors: { offsets: next() as Uint32Array, codes: next() as Codes },
    roles: next() as Uint8Array,
    sources: { offsets: next() as Uint32Array, codes: next() as Codes },
    idHash: next() as Uint32Array,
  }
  const links = { from: next() as Uint32Array, to: next() as Uint32Array, relation: next() as Uint8Array }
  const revisions = readRevisions(next)
  const doubt = readDoubt(next)
  return {
    ...{ dossier, revision, catalog, vocabulary, ...decoded },
    ...(doubt && { doubt }),
    ...(links.from.length > 0 && { links }),
    ...(revisions && { revisions }),
  }
}

/** What to hand over with an index, each buffer that holds anything once. The index is unusable on this side afterwards. */
export function transferablesOf(index: Index): ArrayBuffer[] {
  // Columns are never made over shared memory.
  const buffers = new Set(columnsOf(index).map((column) => column.buffer as ArrayBuffer))
  return [...buffers].filter((buffer) => buffer.byteLength > 0)
}
