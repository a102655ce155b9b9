/** The timeline with a reader's notes: flags at every zoom, brackets in the strip and in lanes, more of them than there are lines, in both languages. */
import { describe, test } from "vitest"
import type { Frame, FrameNotes } from "../../../src/charts/chart"
import { timeline } from "../../../src/charts/timeline"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/edtf"
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
const nameOf = (id: string) => dossier.actors.find((actor) => actor.id === id)?.name

const stretch = (id: string, from: string, to: string, text: string, actor?: string) => ({
  ...{ id, firstDay: dayOfIso(from), lastDay: dayOfIso(to), text },
  ...(actor !== undefined && { actor: { id: actor, name: nameOf(actor) } }),
})
const notes: FrameNotes = {
  rows: new Set(Array.from({ length: index.size }, (_, row) => row).filter((row) => row % 7 === 3)),
  stretches: [
    stretch(
      "a",
      "2026-02-14",
      "2026-03-19",
      "Thirty-three days in which the agenda was settled; check who drafted the fact sheet",
    ),
    stretch("b", "2026-02-20", "2026-02-26", "静かな一週間"),
    stretch("c", "2026-03-17", "2026-03-18", "من طلب هذا الاجتماع؟"),
    stretch("d", "2026-03-10", "2026-03-20", "Four notes at once: one more than there are lines"),
    stretch("e", "2026-03-12", "2026-03-21", "The fourth"),
    stretch("f", "2026-02-10", "2026-03-01", "Where was he?", "toshimitsu-motegi"),
    stretch("g", "2026-02-25", "2026-03-19", "準備の中心", "japan"),
    stretch("h", "2026-03-01", "2026-03-30", "Overlaps the other", "japan"),
  ],
}
const zooms: Readonly<Record<string, Window>> = {
  whole: wholeSpan(index),
  "run-up": defaultWindow(index),
  days: [dayOfIso("2026-03-15"), dayOfIso("2026-03-21")],
}

describe.each(["topic", "actor", "none"] as const)("notes by %s", (lanes) => {
  const view = { ...defaultView(index.dossier), lanes }
  describe.each(Object.entries(zooms))("%s", (zoom, window) => {
    test.each([
      ["en", 820],
      ["ja", 380],
    ] as const)("%s at %d px", (locale, width) => {
      const answer = timeline.select(index, filter.rows({}, window), view)
      const look = { width, height: 640, window, locale, words: wordsFor(locale), eventOf, notes }
      const picked = { selection: { kind: "note", id: "d" }, pointed: undefined, found: undefined } as const
      return hang(`notes-${lanes}-${zoom}-${locale}`, timeline.draw(answer, { ...look, ...picked }))
    })
  })
})
