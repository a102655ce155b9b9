import fc from "fast-check"
import { expect, test } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import { defaultView } from "../../../src/model/address"
import { buildIndex } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { wholeSpan } from "../../../src/query/span"
import { rowAtEnd, rowBeyond } from "../../../src/views/timeline/beyond"
import { dossier as anyDossier } from "../../query/arbitrary"

const anyWindow = fc
  .tuple(fc.integer({ min: 20_440, max: 20_550 }), fc.nat(40))
  .map(([first, length]) => [first, first + length] as const)

test("beyond the window lies the event that begins next, or that ended last; at the ends of a lane its first and its last", () => {
  fc.assert(
    fc.property(anyDossier, anyWindow, (dossier, window) => {
      const index = buildIndex(dossier, 1)
      const rows = createFilter(index).rows({}, wholeSpan(index))
      const answer = timeline.select(index, rows, { ...defaultView(index.dossier), lanes: "level" })
      for (const { calendar } of answer.lanes) {
        const all = [...calendar.inOrder()]
        const later = all.filter((row) => index.firstDay[row]! > window[1])
        const earlier = all.filter((row) => index.lastDay[row]! < window[0])
        expect(rowBeyond(calendar, index, window, "right")).toBe(later[0])
        const left = rowBeyond(calendar, index, window, "left")
        expect(left === undefined).toBe(earlier.length === 0)
        if (left !== undefined) expect(index.lastDay[left]).toBe(Math.max(...earlier.map((row) => index.lastDay[row]!)))
        expect(rowAtEnd(calendar, "first")).toBe(all[0])
        expect(rowAtEnd(calendar, "last")).toBe(all.at(-1))
      }
    }),
    { numRuns: 60 },
  )
})
