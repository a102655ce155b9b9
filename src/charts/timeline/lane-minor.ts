/** What touches a lane only in passing: an event of mainly another topic, an actor who is only mentioned. What would be in passing everywhere is nowhere so. */
import type { LaneField } from "../../model/view"
import { laneColumnOf, type Parts } from "../../query/lane-columns"
import { branchOf, lookupOf } from "../../query/lookup"
import type { Index } from "../../query/rows"

type RowTest = (row: number) => boolean

const never: RowTest = () => false

/** For each lane, given by its value, whether a row touches it only in passing. */
export function minorTests(index: Index, field: LaneField, ids: readonly (string | undefined)[]): readonly RowTest[] {
  if (field === "topic") return topicTests(index, ids)
  const { column, parts } = laneColumnOf(index, field)
  if (!parts) return ids.map(() => never)
  const codes = ids.map((id) => (id === undefined ? -1 : column.values.indexOf(id)))
  return codes.map((code) => (code < 0 ? never : mentionTest(parts, code, new Set(codes))))
}

/** The first topic of a row is its main one; it lies under a lane if it is the lane's or beneath it. */
function topicTests(index: Index, ids: readonly (string | undefined)[]): readonly RowTest[] {
  const { offsets, codes } = index.topics
  const under = ids.map((id) => (id === undefined ? undefined : topicsUnder(index, id)))
  const shown = Uint8Array.from(index.vocabulary.topics, (_, topic) => (under.some((own) => own?.[topic]) ? 1 : 0))
  return under.map((own) => {
    if (!own) return never
    return (row) => {
      const at = offsets[row]!
      if (at === offsets[row + 1]!) return false
      const main = codes[at]!
      return own[main] === 0 && shown[main] === 1
    }
  })
}

function topicsUnder({ catalog, vocabulary }: Index, id: string): Uint8Array {
  const branch = new Set(branchOf(lookupOf(catalog), id))
  return Uint8Array.from(vocabulary.topics, (topic) => (branch.has(topic) ? 1 : 0))
}

function mentionTest({ lists, isMention }: Parts, code: number, shown: ReadonlySet<number>): RowTest {
  const { offsets, codes } = lists
  return (row) => {
    let isMentioned = false
    let isElsewhere = false
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      if (codes[i] === code) isMentioned = isMention(i)
      else if (!isMention(i) && shown.has(codes[i]!)) isElsewhere = true
    }
    return isMentioned && isElsewhere
  }
}
