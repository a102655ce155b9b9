/** Topics as the rows of a matrix: the tree walked from the top, each family followed by what is under it. */
import type { Words } from "../../i18n/intl"
import { familiesOf } from "../../model/families"
import { localize } from "../../model/localized"
import type { Topic } from "../../model/topic"

export interface TopicRow {
  /** Position in the vocabulary. */
  readonly code: number
  readonly topic: Topic
  /** 0 for a family. */
  readonly depth: number
  readonly family: number
  readonly hasChildren: boolean
  /** Codes of the topics above it. */
  readonly above: ReadonlySet<number>
}

/** Every topic once, in the order of the dossier within its family. A topic whose parent is missing or itself is a root. */
export function topicRows(topics: readonly Topic[]): TopicRow[] {
  const families = familiesOf(topics)
  const codes = new Map(topics.map((topic, code) => [topic.id, code]))
  const children = new Map<number, number[]>()
  const isRoot = (topic: Topic) => topic.parent === undefined || !codes.has(topic.parent)
  topics.forEach((topic, code) => {
    const parent = codes.get(topic.parent ?? "")
    if (parent !== undefined && !isRoot(topic)) children.set(parent, [...(children.get(parent) ?? []), code])
  })
  const rows: TopicRow[] = []
  const met = new Set<number>()
  const walk = (code: number, above: ReadonlySet<number>) => {
    const topic = topics[code]
    if (!topic || met.has(code)) return
    met.add(code)
    const under = children.get(code) ?? []
    rows.push({
      code,
      topic,
      depth: above.size,
      family: families.get(topic.id) ?? 0,
      hasChildren: under.length > 0,
      above,
    })
    for (const child of under) walk(child, new Set([...above, code]))
  }
  topics.forEach((topic, code) => {
    if (isRoot(topic)) walk(code, new Set())
  })
  // What hangs in a circle hangs under nothing.
  topics.forEach((_, code) => {
    walk(code, new Set())
  })
  return rows
}

export const labelOf = ({ topic }: TopicRow, words: Words): string => localize(topic.label, words.locale) || topic.id
