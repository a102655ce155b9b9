/** Every chart over the born case: on a screen, on a phone, in Japanese, and over the whole span. */
import { describe, test } from "vitest"
import type { Chart, Frame } from "../../../src/charts/chart"
import { cooccurrence } from "../../../src/charts/cooccurrence"
import { coverage } from "../../../src/charts/coverage"
import { matrix } from "../../../src/charts/matrix"
import { networkChart } from "../../../src/charts/network"
import { overview } from "../../../src/charts/overview"
import { timeline } from "../../../src/charts/timeline"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import type { Locale } from "../../../src/model/localized"
import type { Window } from "../../../src/model/view"
import { buildIndex, rowOrder } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { layoutOf } from "../../../src/query/layout"
import { defaultWindow, wholeSpan } from "../../../src/query/span"
import type { Scene } from "../../../src/scene/scene"
import { fetchBornCase } from "../../fixtures/BornCase"
import { hang } from "../gallery"

interface Look {
  readonly width: number
  readonly height: number
  readonly locale: Locale
  readonly whole?: boolean
}

const dossier = await fetchBornCase()
const index = buildIndex(dossier, 1)
const order = rowOrder(dossier)
const filter = createFilter(index)
const eventOf: Frame["eventOf"] = (row) => dossier.events[order[row] ?? -1]

function drawn<A>(chart: Chart<A>, { whole, ...look }: Look): Scene {
  const window: Window = whole ? wholeSpan(index) : defaultWindow(index)
  const answer = chart.select(index, filter.rows({}, window), defaultView(index.dossier))
  const nothing = { selection: undefined, pointed: undefined, found: undefined }
  return chart.draw(answer, { ...look, window, words: wordsFor(look.locale), eventOf, ...nothing })
}

const looks: Readonly<Record<string, Look>> = {
  screen: { width: 860, height: 640, locale: "en" },
  phone: { width: 360, height: 560, locale: "en" },
  ja: { width: 860, height: 640, locale: "ja" },
  whole: { width: 860, height: 640, locale: "en", whole: true },
}

function show<A>(name: string, chart: Chart<A>, height?: number): void {
  describe(name, () => {
    test.each(Object.entries(looks))("%s", (lookName, look) =>
      hang(`${name}-${lookName}`, drawn(chart, { ...look, ...(height && { height }) })),
    )
  })
}

show("timeline", timeline)
show("overview", overview, 88)
show("matrix", matrix)
show("cooccurrence", cooccurrence)
show("network", networkChart(layoutOf(index)))
show("coverage", coverage)
