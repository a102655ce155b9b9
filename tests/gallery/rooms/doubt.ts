/** Every form a date may take, from centuries to days: how each is drawn, what the legend says of it, and how it is said in words. */
import { describe, test } from "vitest"
import type { Frame } from "../../../src/charts/chart"
import { timeline } from "../../../src/charts/timeline"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import { describeDate } from "../../../src/model/dates"
import { dayOfIso } from "../../../src/model/edtf"
import type { Window } from "../../../src/model/view"
import { buildIndex, rowOrder } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { everyDate } from "../../fixtures/every-date"
import { hang } from "../gallery"

const days = (first: string, last: string): Window => [dayOfIso(first), dayOfIso(last)]
const near = ["exact", "coarse", "interval", "endless", "set"] as const

const pictures = {
  months: { families: near, window: days("2026-01-20", "2026-05-20") },
  weeks: { families: near, window: days("2026-02-28", "2026-03-22") },
  gap: { families: ["set", "endless"], window: days("2026-03-04", "2026-03-04") },
  years: { families: [...near, "far"], window: days("1940-01-01", "2035-12-31") },
  ages: { families: ["far"], window: days("-0600-01-01", "2100-12-31") },
} as const

describe.each(Object.entries(pictures))("%s", (name, { families, window }) => {
  const dossier = everyDate(families)
  const index = buildIndex(dossier, 1)
  const order = rowOrder(dossier)
  test.each(["en", "ja"] as const)("%s", (locale) => {
    const words = wordsFor(locale)
    const eventOf: Frame["eventOf"] = (row) => {
      const event = dossier.events[order[row] ?? -1]
      const title = event && `${event.date} = ${describeDate(event.date, words, "short")}`
      return event && title ? { ...event, title: { en: title, ja: title } } : undefined
    }
    const answer = timeline.select(index, createFilter(index).rows({}, window), {
      ...defaultView(index.dossier),
      lanes: "kind",
    })
    const look = { width: 1100, height: 900, window, locale, words, eventOf }
    return hang(
      `doubt-${name}-${locale}`,
      timeline.draw(answer, { ...look, selection: undefined, pointed: undefined, found: undefined }),
    )
  })
})
