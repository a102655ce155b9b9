/** On what each row rested on a day: its sources, how well they support it, and how much it then weighs. */
import type { Catalog } from "../model/dossier"
import type { Columns } from "./collect"
import { knowledgeOf, rowOfNamed } from "./knowledge"
import type { LinkColumns } from "./links"
import { codesFor } from "./order"
import type { Codes, Index, Lists } from "./rows"
import { anchorWeight, createGauge, matterWeight, weightOf } from "./weigh"

/** What has been rewound so far; `columns.sources` are still the codes of the record. */
interface SoFar {
  readonly day: number
  readonly catalog: Catalog
  readonly links: LinkColumns | undefined
  readonly columns: Columns
  readonly rowsOfStored: Int32Array
}

interface Support {
  /** The sources published by then; position = code. */
  readonly ids: readonly string[]
  readonly sources: Lists
  readonly evidence: Uint8Array
  readonly weight: Uint8Array
}

export function rewindSources(record: Index, soFar: SoFar): Support {
  const { day, catalog, columns } = soFar
  const { published } = knowledgeOf(record)
  const recoded = recode(record.vocabulary.sources.length, (code) => published[code]! <= day)
  const sources = listSources(record, soFar, recoded)
  const gauge = createGauge(catalog.sources)
  const evidence = new Uint8Array(columns.size)
  const weight = new Uint8Array(columns.size)
  const { levels, kinds } = record.vocabulary
  // Of kinds the columns still hold the codes of the record.
  const matter = levels.map((level) => kinds.map((kind) => matterWeight(level, kind)))
  const { isNear, anchors } = anchorsOn(record, soFar)
  for (let row = 0; row < columns.size; row += 1) {
    gauge.measure(sources.codes, sources.offsets[row]!, sources.offsets[row + 1]!)
    evidence[row] = gauge.evidence()
    weight[row] = weightOf(matter[columns.level[row]!]![columns.kind[row]!]!, gauge.publishers(), isNear.has(row))
  }
  for (const anchor of anchors) weight[anchor] = anchorWeight
  return { ids: catalog.sources.map(({ id }) => id), sources, evidence, weight }
}

/** New codes of those that stay, in their order; -1 for the others. */
function recode(size: number, stays: (code: number) => boolean): { codeOf: Int32Array; count: number } {
  const codeOf = new Int32Array(size).fill(-1)
  let count = 0
  for (let code = 0; code < size; code += 1) if (stays(code)) codeOf[code] = count++
  return { codeOf, count }
}

/** The sources of each row that had been published; where some of them had not, those of its revisions too. */
function listSources(record: Index, soFar: SoFar, { codeOf, count }: ReturnType<typeof recode>): Lists {
  const { columns, rowsOfStored } = soFar
  const { offsets: from, codes: given } = columns.sources
  const { revisions } = record
  const revised = new Map(revisions && Array.from(revisions.rows, (row, i) => [rowsOfStored[row]!, i]))
  const offsets = new Uint32Array(columns.size + 1)
  const codes = codesFor(count - 1, given.length + (revisions?.sources.codes.length ?? 0))
  let length = 0
  const add = (list: Codes, start: number, end: number) => {
    for (let i = start; i < end; i += 1) {
      const code = codeOf[list[i]!]!
      if (code >= 0) codes[length++] = code
    }
  }
  for (let row = 0; row < columns.size; row += 1) {
    const [start, end] = [from[row]!, from[row + 1]!]
    add(given, start, end)
    const isAllOut = length - offsets[row]! === end - start
    const i = isAllOut || !revisions ? undefined : revised.get(row)
    if (revisions && i !== undefined) {
      const beside = revisions.sources
      add(beside.codes, beside.offsets[i]!, beside.offsets[i + 1]!)
    }
    offsets[row + 1] = length
  }
  return { offsets, codes: codes.slice(0, length) }
}

/** The anchors, where both were known, and the rows that a link joins to one of them. */
function anchorsOn(record: Index, { catalog, links, rowsOfStored }: SoFar) {
  const named = catalog.anchors ? [catalog.anchors.opening, catalog.anchors.culminating] : []
  const anchors = new Set(
    named.map((id) => rowsOfStored[rowOfNamed(record, id) ?? -1]).filter((row) => row !== undefined),
  )
  const isNear = new Set<number>()
  links?.from.forEach((from, i) => {
    const to = links.to[i]!
    if (anchors.has(to)) isNear.add(from)
    if (anchors.has(from)) isNear.add(to)
  })
  return { anchors, isNear }
}
