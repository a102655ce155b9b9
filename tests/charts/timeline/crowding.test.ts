import fc from "fast-check"
import { expect, test } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import { rowsWanted } from "../../../src/charts/timeline/crowding"
import { defaultView } from "../../../src/model/address"
import { buildIndex } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { wholeSpan } from "../../../src/query/span"
import * as arbitrary from "../../query/arbitrary"

/** Days beside a title, as zooms near each other are answered alike. */
const besideTitle = (pxPerDay: number) => 2 ** (Math.round(Math.log2(Math.max(220 / pxPerDay, 1)) * 4) / 4)

test("a lane wants a row for each event that begins beside the same title, and two to spare, as far as there is room", () => {
  const zooms = fc.record({
    rows: fc.integer({ min: 1, max: 20 }),
    pxPerDay: fc.double({ min: 0.05, max: 50, noNaN: true }),
  })
  fc.assert(
    fc.property(arbitrary.dossier, zooms, (dossier, zoom) => {
      const index = buildIndex(dossier, 1)
      const rows = createFilter(index).rows({}, wholeSpan(index))
      // Among statuses nothing is in passing.
      const answer = timeline.select(index, rows, { ...defaultView(dossier.id), lanes: "status" })
      for (const lane of answer.lanes) {
        const begins = [...lane.calendar.inOrder()].map((row) => index.firstDay[row]!)
        const beside = begins.map((from) =>
          begins.filter((day) => day >= from && day - from < besideTitle(zoom.pxPerDay)),
        )
        const most = Math.max(...beside.map(({ length }) => length))
        expect(rowsWanted(lane, answer.traits, { ...zoom, span: answer.days })).toBe(Math.min(zoom.rows, most + 2))
      }
    }),
  )
})
