/** Lanes as a reader made them: topics expanded, lanes pinned, moved and hidden, names as long as they come; on a desk and on a phone. */
import { beforeAll, describe, test } from "vitest"
import { page } from "vitest/browser"
import type { Frame } from "../../../src/charts/chart"
import { timeline } from "../../../src/charts/timeline"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView, noLaneEdits } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import type { View } from "../../../src/model/view"
import { buildIndex, rowOrder } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { defaultWindow } from "../../../src/query/span"
import { fetchBornCase } from "../../fixtures/BornCase"
import { hang } from "../gallery"

// As tall as the tallest picture, which would be cut else.
beforeAll(() => page.viewport(1900, 2600))

const born = await fetchBornCase()
const long = { en: "Security and defence of the region ".repeat(14), ja: "地域の安全保障と防衛".repeat(50) }
const longNamed: Dossier = {
  ...born,
  topics: born.topics.map((topic) => (topic.id === "security" ? { ...topic, label: long } : topic)),
}

const walls: Readonly<Record<string, readonly [Dossier, Partial<View>]>> = {
  expanded: [born, { laneEdits: { ...noLaneEdits, expanded: ["security", "region"] } }],
  everything: [born, { laneEdits: { ...noLaneEdits, expanded: born.topics.map(({ id }) => id) } }],
  "pinned-and-hidden": [
    born,
    { laneEdits: { expanded: [], pinned: ["rare-earths", "region"], hidden: ["trade", "diplomacy"], order: ["*"] } },
  ],
  "many-actors": [
    born,
    { lanes: "actor", laneEdits: { ...noLaneEdits, pinned: born.actors.slice(0, 24).map(({ id }) => id) } },
  ],
  "all-hidden": [born, { laneEdits: { ...noLaneEdits, hidden: born.topics.map(({ id }) => id) } }],
  "long-name": [longNamed, { laneEdits: { ...noLaneEdits, expanded: ["security"] } }],
  "without-topics": [{ ...born, topics: [] }, {}],
}

describe.each(Object.entries(walls))("%s", (name, [dossier, view]) => {
  const index = buildIndex(dossier, 1)
  const order = rowOrder(dossier)
  const window = defaultWindow(index)
  const eventOf: Frame["eventOf"] = (row) => dossier.events[order[row] ?? -1]
  describe.each(["en", "ja"] as const)("%s", (locale) => {
    test.each([390, 900])("%i px wide", (width) => {
      const answer = timeline.select(index, createFilter(index).rows({}, window), {
        ...defaultView(index.dossier),
        ...view,
      })
      const look = { width, height: 700, window, locale, words: wordsFor(locale), eventOf }
      const nothing = { selection: undefined, pointed: undefined, found: undefined }
      return hang(`lane-edits-${name}-${width}-${locale}`, timeline.draw(answer, { ...look, ...nothing }))
    })
  })
})
