/** Comparisons of the born case: two windows and two filters, beside and overlaid, on a screen and a phone, in both languages; and those that have little to compare. */
import { describe, test } from "vitest"
import type { Frame } from "../../../src/charts/chart"
import { compareChart } from "../../../src/charts/compare"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/edtf"
import { type Compare, compareModes, type View, type Window } from "../../../src/model/view"
import { buildIndex, rowOrder } from "../../../src/query/columns"
import { stretchBefore } from "../../../src/query/comparison"
import { createFilter } from "../../../src/query/filter"
import { defaultWindow } from "../../../src/query/span"
import { fetchBornCase } from "../../fixtures/BornCase"
import { hang } from "../gallery"

const dossier = await fetchBornCase()
const index = buildIndex(dossier, 1)
const order = rowOrder(dossier)
const filter = createFilter(index)
const eventOf: Frame["eventOf"] = (row) => dossier.events[order[row] ?? -1]
const runUp = defaultWindow(index)
const topic = (id: string) => ({ topic: { include: [id], exclude: [] } })
const other = (window: Window | undefined, filters: Compare["filters"] = {}) => ({
  window,
  filters,
  chain: undefined,
  search: "",
})

interface Pair {
  readonly view?: Partial<View>
  readonly other: Omit<Compare, "mode">
}

const pairs: Readonly<Record<string, Pair>> = {
  windows: { other: other(stretchBefore(runUp)) },
  filters: { view: { filters: topic("economic-security") }, other: other(undefined, topic("security")) },
  nested: { view: { lanes: "level" }, other: other(undefined, topic("trade")) },
  unequal: { view: { lanes: "kind" }, other: other([dayOfIso("2026-03-16"), dayOfIso("2026-03-22")]) },
  "nearly-equal": { view: { lanes: "actor" }, other: other([dayOfIso("2025-11-01"), dayOfIso("2025-12-31")]) },
  same: { other: other(undefined) },
  "b-empty": { other: other([dayOfIso("1999-01-01"), dayOfIso("1999-03-14")]) },
}

function drawn({ view: own = {}, other: compared }: Pair, mode: Compare["mode"], locale: "en" | "ja", width: number) {
  const view: View = { ...defaultView(index.dossier), ...own, compare: { ...compared, mode } }
  const chart = compareChart()
  const answer = chart.select(index, filter.rows(view.filters, runUp), view)
  const nothing = { selection: undefined, pointed: undefined, found: undefined }
  const frame = { width, height: 560, window: runUp, locale, words: wordsFor(locale), eventOf, ...nothing }
  return chart.draw(answer, frame)
}

describe.each(Object.entries(pairs))("%s", (name, pair) => {
  describe.each(compareModes)("%s", (mode) => {
    test.each([
      ["en", 820],
      ["en", 360],
      ["ja", 820],
      ["ja", 360],
    ] as const)("%s at %d px", (locale, width) =>
      hang(`compare-${name}-${mode}-${locale}-${width}`, drawn(pair, mode, locale, width)),
    )
  })
})
