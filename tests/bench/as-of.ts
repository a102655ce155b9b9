/** Rewinding: the record as it stood on a day, against a plain copy of the same columns; and the news of a day and of a year. */
import { dayOfIso } from "../../src/model/edtf"
import { rewindDossier } from "../../src/model/rewind"
import { arrangeColumns, buildIndex } from "../../src/query/columns"
import { knowledgeDays, newsBetween } from "../../src/query/news"
import { rewindIndex } from "../../src/query/rewind-index"
import type { Index } from "../../src/query/rows"
import { type Area, agree, type Series, timed } from "./area"
import { generateDossier } from "./generate"
import { withHistory } from "./history"

const days = ["1950-01-01", "1995-01-01", "2024-01-01"].map(dayOfIso)

/** The columns of what was known, copied and nothing more. */
function copy(record: Index, rows: Uint32Array): number {
  return arrangeColumns({ ...record, size: rows.length }, rows).size
}

function checkAgreement(n: number): void {
  const small = withHistory(generateDossier(Math.min(n, 2000)))
  const record = buildIndex(small, 1)
  for (const day of days) {
    const { index } = rewindIndex(record, day)
    const naive = buildIndex(rewindDossier(small, day), 1)
    const seen = ({ size, firstDay, status, evidence, weight }: Index) => [
      size,
      ...[firstDay, status, evidence, weight].map((column) =>
        Array.from(column).reduce((sum, value) => (sum * 31 + value) | 0, 7),
      ),
    ]
    agree("the index rewound and the index of the dossier rewound", seen(index), seen(naive))
  }
}

export const asOf: Area = {
  id: "asof",
  sizes: [100_000, 1_000_000],
  rounds: 7,
  prepare(n): Promise<readonly Series[]> {
    checkAgreement(n)
    const record = buildIndex(withHistory(generateDossier(n)), 1)
    const rows = days.map((day) => rewindIndex(record, day).storedRows)
    const [, day = 0] = days
    return Promise.resolve([
      {
        name: "rewind to a day",
        unit: "ms",
        ours: () => days.map((day) => timed(() => rewindIndex(record, day))),
        reference: { name: "plain copy", round: () => rows.map((known) => timed(() => copy(record, known))) },
        budget: { ratio: 2.5 },
      },
      {
        name: "news of a year",
        unit: "ms",
        ours: () => [timed(() => newsBetween(record, day - 365, day))],
      },
      {
        name: "days with news, once a record",
        unit: "ms",
        // A record of its own each time: what was found out is kept with it.
        ours: () => [timed(() => knowledgeDays({ ...record }))],
      },
    ])
  },
}
