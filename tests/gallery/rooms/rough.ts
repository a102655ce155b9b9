/** The timeline of what the world throws at it, at three zooms each, on a screen and on a phone: a thousand on a day, nothing, far dates, any title. */
import { describe, test } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/edtf"
import type { Window } from "../../../src/model/view"
import { buildIndex, rowOrder } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { wholeSpan } from "../../../src/query/span"
import { roughDossiers } from "../../fixtures/rough-dossier"
import { hang } from "../gallery"

const around = (length: number): Window => {
  const middle = dayOfIso("2026-03-14")
  return [middle - Math.floor(length / 2), middle + Math.ceil(length / 2)]
}
const looks = {
  screen: { width: 820, height: 520 },
  phone: { width: 360, height: 560 },
} as const

describe.each(Object.entries(roughDossiers))("%s", (name, dossier) => {
  const index = buildIndex(dossier, 1)
  const order = rowOrder(dossier)
  const whole = wholeSpan(index)
  const zooms: Readonly<Record<string, Window>> = {
    whole: whole.every(Number.isFinite) ? whole : around(60),
    weeks: around(28),
    days: around(12),
  }
  describe.each(Object.entries(zooms))("%s", (zoom, window) => {
    test.each(Object.entries(looks))("%s", (room, look) => {
      const answer = timeline.select(index, createFilter(index).rows({}, window), defaultView(index.dossier))
      const locale = room === "phone" ? "ja" : "en"
      const nothing = { selection: undefined, pointed: undefined, found: undefined }
      const eventOf = (row: number) => dossier.events[order[row] ?? -1]
      const scene = timeline.draw(answer, { ...look, ...nothing, window, locale, words: wordsFor(locale), eventOf })
      return hang(`rough-${name}-${zoom}-${room}`, scene)
    })
  })
})
