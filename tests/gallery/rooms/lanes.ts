/** The timeline by every field of lanes, from years to a few days, in both languages: what a reader meets who divides and enlarges. */
import { describe, test } from "vitest"
import type { Frame } from "../../../src/charts/chart"
import { timeline } from "../../../src/charts/timeline"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/edtf"
import { laneFields, type Window } from "../../../src/model/view"
import { buildIndex, rowOrder } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { defaultWindow, wholeSpan } from "../../../src/query/span"
import { fetchBornCase } from "../../fixtures/BornCase"
import { hang } from "../gallery"

const dossier = await fetchBornCase()
const index = buildIndex(dossier, 1)
const order = rowOrder(dossier)
const filter = createFilter(index)
const eventOf: Frame["eventOf"] = (row) => dossier.events[order[row] ?? -1]

const zooms: Readonly<Record<string, Window>> = {
  whole: wholeSpan(index),
  "run-up": defaultWindow(index),
  weeks: [dayOfIso("2026-03-05"), dayOfIso("2026-03-26")],
  days: [dayOfIso("2026-03-17"), dayOfIso("2026-03-21")],
}

describe.each(laneFields)("lanes by %s", (lanes) => {
  const view = { ...defaultView(index.dossier), lanes }
  describe.each(Object.entries(zooms))("%s", (zoom, window) => {
    test.each(["en", "ja"] as const)("%s", (locale) => {
      const answer = timeline.select(index, filter.rows({}, window), view)
      const look = { width: 820, height: 600, window, locale, words: wordsFor(locale), eventOf }
      const nothing = { selection: undefined, pointed: undefined, found: undefined }
      return hang(`lanes-${lanes}-${zoom}-${locale}`, timeline.draw(answer, { ...look, ...nothing }))
    })
  })
})
