/** Which rows of a table a mark of the figure stands for: told by its key. */
import type { DataTable } from "../../charts/page/figure"

/**
 * `event:12:3` is a mark of the row with the key `event:12`. Where rows have no keys but ids, a mark stands for those in its key: `actor:japan`,
 * `tie:japan+china`, `cell:20475:20478:taiwan`.
 */
export function rowsOfMark(table: DataTable | undefined): (key: string) => readonly number[] {
  const { keys, columns = [], rows = [] } = table ?? {}
  if (keys) {
    const rowOf = new Map(keys.map((key, row) => [key, row]))
    return (key) => known(rowOf.get(key.split(":").slice(0, 2).join(":")))
  }
  const [first] = columns
  if (!first || !isId(first.id)) return () => []
  const rowOf = new Map(rows.map(([id], row) => [String(id), row]))
  return (key) => {
    const ids = key.slice(key.lastIndexOf(":") + 1).split("+")
    return ids.flatMap((id) => known(rowOf.get(id)))
  }
}

const known = (row: number | undefined): readonly number[] => (row === undefined ? [] : [row])

/** Whether a column holds what only machines read. */
export const isId = (column: string): boolean => column === "id" || column.endsWith("_id")
