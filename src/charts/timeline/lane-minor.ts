/** What touches a lane only in passing: an event of mainly another topic, an actor who is only mentioned. What would be in passing everywhere is nowhere so. */
import { familiesOf } from "../../model/families"
import type { LaneField } from "../../model/view"
import { laneColumnOf, type Parts } from "../../query/lane-columns"
import type { Index } from "../../query/rows"
import { familiesOfRows } from "./families"

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

/** By families, so that what a lane of a subtopic holds of its own family is shown there in full. */
function topicTests(index: Index, ids: readonly (string | undefined)[]): readonly RowTest[] {
  const numbers = familiesOf(index.catalog.topics)
  const own = ids.map((id) => (id === undefined ? undefined : numbers.get(id)))
  const shown = new Set(own)
  const families = familiesOfRows(index)
  return own.map((family) =>
    family === undefined ? never : (row) => families[row] !== family && shown.has(families[row]),
  )
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
