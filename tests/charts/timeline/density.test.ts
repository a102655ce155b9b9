import { describe, expect, test } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import { type DrawnTimeline, drawTimeline } from "../../../src/charts/timeline/draw"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import { buildIndex } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { defaultWindow } from "../../../src/query/span"
import * as born from "../../fixtures/born-case"

const { dossier } = born

/** The born case with each event so many times as `times` says of its status, in one lane for each status. */
function draw(times: (status: string) => number, height = 700): DrawnTimeline {
  const statuses = ["occurred", "scheduled", "proposed", "cancelled"] as const
  const events = statuses.flatMap((status) =>
    dossier.events.flatMap((event) =>
      Array.from({ length: times(status) }, (_, i) => ({
        ...event,
        status,
        revisions: [],
        id: `${event.id}-${status}-${i}`,
      })),
    ),
  )
  const index = buildIndex({ ...dossier, events }, 1)
  const window = defaultWindow(born.index)
  const answer = timeline.select(index, createFilter(index).rows({}, window), {
    ...defaultView(index.dossier),
    lanes: "status",
  })
  const frame = { selection: undefined, pointed: undefined, window, width: 1000, height, found: undefined } as const
  return drawTimeline(answer, { ...frame, locale: "en", words: wordsFor("en"), eventOf: () => undefined })
}

/** For each lane of bars, the share of its height that its highest bar takes. */
function reachOf({ spots, lanes }: DrawnTimeline): number[] {
  return lanes.map(({ top, bottom }, lane) => {
    const heights = spots
      .filter((spot) => spot.lane === lane && spot.key.startsWith("bin:"))
      .map(({ half = 0 }) => half * 2)
    return Math.max(...heights) / (bottom - top)
  })
}

const texts = ({ scene }: DrawnTimeline) => scene.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))

describe("lanes of bars", () => {
  test("share one height, so that they can be compared", () => {
    const drawn = draw((status) => (status === "occurred" ? 20 : 10))
    const [first = 0, ...others] = reachOf(drawn)
    for (const reach of others) expect(reach).toBeLessThan(first)
    expect(texts(drawn).some((text) => /full height \d/.test(text))).toBe(true)
  })

  test("have heights of their own, each numbered, where half would be flat beside one", () => {
    const drawn = draw((status) => (status === "occurred" ? 120 : 5))
    const reaches = reachOf(drawn)
    expect(reaches).toHaveLength(4)
    for (const reach of reaches) expect(reach).toBeGreaterThan(0.4)
    expect(texts(drawn)).toContainEqual(expect.stringMatching(/full height as numbered in each lane/))
    expect(texts(drawn)).toEqual(expect.arrayContaining(["1,500", "60"]))
  })

  test("leave the figure as tall as its frame: the legend has its room", () => {
    for (const height of [500, 700, 1000]) expect(draw(() => 20, height).scene.height).toBeLessThanOrEqual(height)
  })
})
