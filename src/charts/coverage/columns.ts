/** Groups of bars in columns, in their order, so that the longest column is as short as can be. */
import type { BarGroup } from "./bars"

type Column = readonly BarGroup[]

export function columnsOf(groups: readonly BarGroup[], count: number): readonly Column[] {
  if (count <= 1 || groups.length <= 1) return [groups]
  const ways = groups.slice(1).map((_, i) => [groups.slice(0, i + 1), ...columnsOf(groups.slice(i + 1), count - 1)])
  return ways.reduce((best, way) => (longest(way) < longest(best) ? way : best))
}

/** Rows of the longest column; the head of a group takes nearly one. */
const longest = (columns: readonly Column[]): number =>
  Math.max(...columns.map((column) => column.reduce((rows, { bars }) => rows + bars.length + 1, 0)))
