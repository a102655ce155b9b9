/** Everything that could be a lane of a field, for those who choose. */
import type { LaneField } from "../model/view"
import { allRows } from "./bitmap"
import { laneColumnOf } from "./lane-columns"
import type { Bitmap, Index } from "./rows"
import { topicTreeOf } from "./topic-tree"

export interface LaneValue {
  readonly id: string
  /** Events among the rows asked about. */
  readonly count: number
  /** Depth in the tree of topics; 0 elsewhere. */
  readonly depth: number
}

/** The values that some event of the dossier has, with how many of `rows` have each: topics as their tree, the others with most events first. */
export function laneValuesOf(index: Index, field: LaneField, rows: Bitmap): readonly LaneValue[] {
  const { column } = laneColumnOf(index, field)
  const { values, postings } = column
  const totals = postings.count(allRows(index.size), 0, index.size)
  const counts = postings.count(rows, 0, index.size)
  const countedValue = (code: number, depth: number): LaneValue => ({ id: values[code]!, count: counts[code]!, depth })
  const found: LaneValue[] = []
  if (field === "topic") {
    const { roots, children } = topicTreeOf(index.catalog.topics)
    const walk = (codes: readonly number[], depth: number): void => {
      for (const code of codes) {
        if (totals[code] === 0) continue
        found.push(countedValue(code, depth))
        walk(children[code] ?? [], depth + 1)
      }
    }
    walk(roots, 0)
    return found
  }
  values.forEach((_, code) => {
    if (totals[code]! > 0) found.push(countedValue(code, 0))
  })
  return found.sort((a, b) => b.count - a.count)
}
