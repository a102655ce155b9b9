/** The timeline on each of its scales, plain and with all bands and eras, from a year to a few weeks, in both languages. */
import { describe, test } from "vitest"
import type { Frame } from "../../../src/charts/chart"
import { timeline } from "../../../src/charts/timeline"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView, plainDisplay } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/edtf"
import { bandKinds, timeScales, type Window } from "../../../src/model/view"
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
  weeks: [dayOfIso("2026-05-25"), dayOfIso("2026-06-20")],
}
const looks = { plain: { bands: [], era: false }, bands: { bands: bandKinds, era: true } } as const
const widths = { wide: 820, phone: 390 } as const

describe.each(timeScales)("on the %s scale", (scale) => {
  describe.each(Object.entries(zooms))("%s", (zoom, window) => {
    describe.each(Object.entries(looks))("%s", (look, own) => {
      describe.each(Object.entries(widths))("%s", (size, width) => {
        test.each(["en", "ja"] as const)("%s", (locale) => {
          const answer = timeline.select(index, filter.rows({}, window), defaultView(index.dossier))
          const display = { ...plainDisplay, ...own, scale }
          const words = wordsFor(locale, { era: own.era })
          const frame = { width, height: 600, window, locale, words, eventOf, display }
          const nothing = { selection: undefined, pointed: undefined, found: undefined }
          return hang(
            `scale-${scale}-${zoom}-${look}-${size}-${locale}`,
            timeline.draw(answer, { ...frame, ...nothing }),
          )
        })
      })
    })
  })
})
