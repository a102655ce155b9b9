import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dayOfIso } from "../../src/model/edtf"
import { rewindDossier } from "../../src/model/rewind"
import { buildIndex, decodeIndex, encodeIndex, rowOrder } from "../../src/query/columns"
import { rewindIndex } from "../../src/query/rewind-index"
import type { Index } from "../../src/query/rows"
import { wholeSpan, windowOf } from "../../src/query/span"
import * as born from "../fixtures/born-case"
import { day, dossier } from "./rewind-arbitrary"

/** What an index holds, without that by which it is rewound. */
function columnsOf({ record: _, asOf: __, revisions: ___, ...columns }: Index) {
  return columns
}

describe("rewindIndex", () => {
  test("is the index of the dossier rewound, column for column", () => {
    fc.assert(
      fc.property(dossier, day, (whole, to) => {
        const { index } = rewindIndex(buildIndex(whole, 3), to)
        expect(columnsOf(index)).toEqual(columnsOf(buildIndex(rewindDossier(whole, to), 3)))
      }),
      { numRuns: 400 },
    )
  })

  test("is so too for every day on which something of the born case was published", () => {
    for (const source of born.dossier.sources) {
      const to = dayOfIso(source.published ?? "")
      if (Number.isNaN(to)) continue
      const { index } = rewindIndex(born.index, to)
      expect(columnsOf(index)).toEqual(columnsOf(buildIndex(rewindDossier(born.dossier, to), 1)))
    }
  })

  test("says of each row which of the record it is, and of each of the record which it is", () => {
    fc.assert(
      fc.property(dossier, day, (whole, to) => {
        const { storedRows, rowsOfStored } = rewindIndex(buildIndex(whole, 3), to)
        const ids = idsOf(whole)
        const then = idsOf(rewindDossier(whole, to))
        expect([...storedRows].map((row) => ids[row])).toEqual(then)
        expect([...rowsOfStored]).toEqual(ids.map((id) => then.indexOf(id)))
      }),
    )
  })

  test("keeps the frame of the whole record: its span, and the window that opens", () => {
    const { index } = rewindIndex(born.index, dayOfIso("2025-10-01"))
    expect(wholeSpan(index)).toEqual(wholeSpan(born.index))
    expect(windowOf(index, undefined)).toEqual(windowOf(born.index, undefined))
  })

  test("needs nothing that is lost when an index is stored and read again", () => {
    fc.assert(
      fc.property(dossier, day, (whole, to) => {
        const record = buildIndex(whole, 3)
        const read = decodeIndex(encodeIndex(record), record.catalog, record.dossier, 3)
        expect(read).toEqual(record)
        expect(columnsOf(rewindIndex(read, to).index)).toEqual(columnsOf(rewindIndex(record, to).index))
      }),
    )
  })
})

function idsOf(dossier: Parameters<typeof rowOrder>[0]): readonly string[] {
  return [...rowOrder(dossier)].map((position) => dossier.events[position]!.id)
}
