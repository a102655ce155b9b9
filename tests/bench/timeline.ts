/** The timeline while it is panned and zoomed, painted by the app's own figure, against vis-timeline where that survives. */

import type { Frame } from "../../src/charts/chart"
import { overview } from "../../src/charts/overview"
import { timeline as chart } from "../../src/charts/timeline"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import type { Dossier } from "../../src/model/dossier"
import { parseEdtf } from "../../src/model/edtf"
import { facets, type Window } from "../../src/model/view"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { wholeSpan } from "../../src/query/span"
import type { Area, Round, Series } from "./area"
import { generateDossier } from "./generate"
import { withHistory } from "./history"
import { clearStage, countNodes, type Pace, pace, show, stageSize } from "./stage"

const frames = 90
/** A display of 60 Hz shows a frame in 16.7 ms; the clock of the page is that exact. */
const oneFrame = 17
const surviving = 1_000
const millisecondsPerDay = 86_400_000

type Move = (window: Window) => void

/** Half the span, on its way from the beginning to the end: everything is in view at some time, half of it always. */
const panning =
  ([first, last]: Window) =>
  (frame: number): Window => {
    const length = (last - first) / 2
    const begin = first + (length * (frame % frames)) / frames
    return [begin, begin + length]
  }

/** From the whole span to a fiftieth of it about its end, where events crowd, and back. */
const zooming =
  ([first, last]: Window) =>
  (frame: number): Window => {
    const part = Math.abs(((frame % frames) / frames) * 2 - 1)
    const length = (last - first) * 0.02 ** (1 - part)
    const centre = last - (last - first) / 5
    return [centre - length * 0.8, centre + length * 0.2]
  }

function ours(dossier: Dossier): { move: Move; span: Window } {
  const index = buildIndex(dossier, 1)
  const order = rowOrder(dossier)
  const filter = createFilter(index)
  const words = wordsFor("en")
  const span = wholeSpan(index)
  const eventOf: Frame["eventOf"] = (row) => dossier.events[order[row] ?? 0]
  const answer = chart.select(index, filter.rows({}, span), defaultView(dossier.id))
  const rest = {
    ...stageSize,
    locale: "en",
    words,
    eventOf,
    selection: undefined,
    pointed: undefined,
    found: undefined,
  } as const
  return { span, move: (window) => show(chart.draw(answer, { ...rest, window })) }
}

/** vis-timeline as its users set it up: stacked items, no animation. It is loaded late, being heavy. */
async function visTimeline(dossier: Dossier): Promise<{ move: Move; close: () => void }> {
  const { Timeline } = await import("vis-timeline/standalone")
  const items = dossier.events.map(({ id, date, title }) => {
    const span = parseEdtf(date)
    const start = (span?.firstDay ?? 0) * millisecondsPerDay
    const end = ((span?.lastDay ?? 0) + 1) * millisecondsPerDay
    return { id, content: title.en ?? "", start, ...(end - start > millisecondsPerDay && { end }) }
  })
  const view = new Timeline(clearStage(), items, { height: stageSize.height, stack: true })
  return {
    move: ([first, last]) =>
      view.setWindow(first * millisecondsPerDay, last * millisecondsPerDay, { animation: false }),
    close: () => view.destroy(),
  }
}

/** What a click on a filter sets off while the timeline is open: rows, every count, both figures. */
function filtering(dossier: Dossier): Round {
  const index = buildIndex(dossier, 1)
  const filter = createFilter(index)
  const span = wholeSpan(index)
  const window: Window = [span[1] - (span[1] - span[0]) / 4, span[1]]
  const view = defaultView(dossier.id)
  const rest = {
    locale: "en",
    words: wordsFor("en"),
    selection: undefined,
    pointed: undefined,
    found: undefined,
  } as const
  const frame = { ...stageSize, ...rest, window, eventOf: () => undefined }
  let clicks = 0
  return async () => {
    const { scripts } = await pace(20, () => {
      clicks += 1
      const filters = clicks % 2 ? { topic: { include: [`topic-${clicks % 24}`], exclude: [] } } : {}
      const rows = filter.rows(filters, window)
      for (const facet of facets) filter.counts(facet, filters, window)
      overview.draw(overview.select(index, rows, view), { ...frame, height: 88, window: span })
      show(chart.draw(chart.select(index, rows, { ...view, filters }), frame))
    })
    return scripts
  }
}

export const timeline: Area = {
  id: "timeline",
  sizes: [1_000, 100_000, 1_000_000],
  rounds: 3,
  async prepare(n): Promise<readonly Series[]> {
    const dossier = withHistory(generateDossier(n))
    const { move, span } = ours(dossier)
    const ways = { pan: panning(span), zoom: zooming(span) }
    const paces: Partial<Record<string, Pace>> = {}
    const measure =
      (way: keyof typeof ways): Round =>
      async () => {
        const measured = await pace(frames, (frame) => move(ways[way](frame)))
        paces[way] = measured
        return measured.intervals
      }
    const reference = (way: keyof typeof ways) => ({
      name: "vis-timeline",
      round: async () => {
        const vis = await visTimeline(dossier)
        const { intervals } = await pace(frames / 3, (frame) => vis.move(ways[way](frame * 3)))
        vis.close()
        return intervals
      },
    })
    const waysOf = Object.keys(ways) as (keyof typeof ways)[] // exactly those keys
    const click: Series = {
      name: "timeline filter, script a click",
      unit: "ms",
      ours: filtering(dossier),
      ...(n <= 100_000 && { budget: { p95: n <= surviving ? 4 : 12 } }),
    }
    const moves = waysOf.flatMap((way): readonly Series[] => [
      {
        name: `timeline ${way}`,
        unit: "ms",
        ours: measure(way),
        ...(n <= surviving && { reference: reference(way) }),
        budget: { median: oneFrame, p95: 20 },
      },
      {
        name: `timeline ${way}, script a frame`,
        unit: "ms",
        ours: () => paces[way]?.scripts ?? [],
        budget: { median: 8, p95: 50 },
      },
      {
        name: `timeline ${way}, elements`,
        unit: "elements",
        ours: () => {
          const counts: number[] = []
          for (let frame = 0; frame < frames; frame += 9) {
            move(ways[way](frame))
            counts.push(countNodes())
          }
          return counts
        },
        budget: { p95: 500 },
      },
    ])
    return [...moves, click]
  },
}
