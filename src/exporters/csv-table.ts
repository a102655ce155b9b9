/** A table as CSV (RFC 4180): lines end in CR LF, numbers are written without a language, formulas are defused. */
import { unparse } from "papaparse"
import type { Cell, DataTable } from "../charts/page/figure"
import { cleanText } from "./clean-text"
import { defused } from "./defused"
import { pause } from "./pause"

const rowsPerPiece = 2000
export const byteOrderMark = "\ufeff"

interface Writing {
  readonly signal: AbortSignal
  /** Share of the rows that are written. */
  readonly report?: (share: number) => void
}

/** Ends with a line end. A table without columns is empty. */
export async function csvTable({ columns, rows }: DataTable, { signal, report }: Writing): Promise<string> {
  if (columns.length === 0) return ""
  const pieces = [lines([columns.map(({ label }) => written(label))])]
  for (let start = 0; start < rows.length; start += rowsPerPiece) {
    await pause(signal)
    pieces.push(lines(rows.slice(start, start + rowsPerPiece).map((row) => columns.map((_, at) => written(row[at])))))
    report?.(Math.min(1, (start + rowsPerPiece) / rows.length))
  }
  return pieces.join("")
}

const lines = (rows: readonly (readonly (string | number)[])[]) =>
  `${unparse(
    rows.map((row) => [...row]),
    { newline: "\r\n" },
  )}\r\n`

function written(cell: Cell): string | number {
  if (cell === undefined) return ""
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : ""
  return defused(cleanText(cell))
}
