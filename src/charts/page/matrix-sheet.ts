/** Topic × time on a page. */
import type { Words } from "../../i18n/intl"
import { isoOfDay } from "../../model/day"
import { isEndless } from "../../query/span"
import { matrix } from "../matrix"
import type { MatrixAnswer } from "../matrix/answer"
import { type Cut, cutMatrix, margin } from "../matrix/cut"
import { labelOf } from "../matrix/topics"
import { subtitleOf } from "../matrix/words"
import { askedOf } from "./asked"
import type { DataTable } from "./figure"
import type { Sheet } from "./sheet"

export const matrixSheet: Sheet<MatrixAnswer> = {
  chart: matrix,
  reads: "figure.reads.matrix",
  tellsTime: true,
  bleed: () => ({ left: margin, right: margin }),
  subtitle: (answer, frame, { material, words }) => [
    isEndless(frame.window)
      ? ""
      : subtitleOf({ ...answer, view: askedOf(material, material.view) }, cutMatrix(answer, frame), words),
  ],
  tables: (answer, frame, { words }) =>
    isEndless(frame.window) ? [] : [periodTable(answer, cutMatrix(answer, frame), words)],
}

/** Topics down, periods across. */
function periodTable({ rows }: MatrixAnswer, { columns, counts, totals }: Cut, words: Words): DataTable {
  return {
    name: words.say("matrix.title"),
    columns: [
      { id: "topic_id", label: words.say("figure.column.id"), kind: "text" },
      { id: "topic", label: words.say("figure.column.topic"), kind: "text" },
      { id: "depth", label: words.say("figure.column.depth"), kind: "number" },
      ...columns.map(({ firstDay, lastDay, span }) => ({
        ...{ id: `${isoOfDay(firstDay)}/${isoOfDay(lastDay)}`, label: span, kind: "number" as const },
      })),
      { id: "total", label: words.say("matrix.total"), kind: "number" },
    ],
    rows: rows.map((row, i) => [
      ...[row.topic.id, labelOf(row, words), row.depth],
      ...Array.from(counts.subarray(i * columns.length, (i + 1) * columns.length)),
      totals[i],
    ]),
  }
}
