/** The timeline with its links: some relations, all of them about a selected event, stubs at the edges, beside bars; at three zooms, in both languages. */
import { describe, test } from "vitest"
import type { Frame } from "../../../src/charts/chart"
import { timeline } from "../../../src/charts/timeline"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView, plainDisplay } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/edtf"
import { relations } from "../../../src/model/event"
import type { Window } from "../../../src/model/view"
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
  days: [dayOfIso("2026-03-15"), dayOfIso("2026-03-21")],
}

describe.each(["topic", "none"] as const)("links by %s", (lanes) => {
  const view = { ...defaultView(index.dossier), lanes }
  describe.each(Object.entries(zooms))("%s", (zoom, window) => {
    test.each([
      ["some", "en", 1100],
      ["some", "ja", 380],
      ["selected", "en", 1100],
      ["selected", "ja", 820],
    ] as const)("%s, %s at %d px", (which, locale, width) => {
      const answer = timeline.select(index, filter.rows({}, window), view)
      const links = which === "some" ? (["prepares", "implements"] as const) : relations
      const display = { ...plainDisplay, links }
      const selection =
        which === "some" ? undefined : ({ kind: "event", id: "2026-03-19-takaichi-trump-summit" } as const)
      const look = { width, height: 760, window, locale, words: wordsFor(locale), eventOf, display }
      const picked = { selection, pointed: undefined, found: undefined }
      return hang(`links-${lanes}-${zoom}-${which}-${locale}`, timeline.draw(answer, { ...look, ...picked }))
    })
  })
})
