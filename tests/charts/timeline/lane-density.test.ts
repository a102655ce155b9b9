import { describe, expect, test } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import { drawTimeline } from "../../../src/charts/timeline/draw"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import type { View, Window } from "../../../src/model/view"
import { buildIndex } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import type { Index } from "../../../src/query/rows"
import { defaultWindow } from "../../../src/query/span"
import type { Mark } from "../../../src/scene/scene"
import * as born from "../../fixtures/born-case"

type Line = Extract<Mark, { kind: "path" }>

function draw(
  size: { width: number; height: number },
  view: Partial<View> = {},
  window: Window = defaultWindow(born.index),
  index: Index = born.index,
) {
  const rows = createFilter(index).rows({}, window)
  const answer = timeline.select(index, rows, { ...defaultView(born.index.dossier), ...view })
  const nothing = { selection: undefined, pointed: undefined, found: undefined }
  const words = wordsFor("en")
  const drawn = drawTimeline(answer, { ...size, ...nothing, window, locale: "en", words, eventOf: born.eventOf })
  const lines = drawn.scene.marks.filter(
    (mark): mark is Line =>
      mark.kind === "path" && mark.fill === "none" && mark.strokeWidth === 1 && /^M\d/.test(mark.d),
  )
  return { drawn, answer, lines }
}

const pointsOf = ({ d }: Line) =>
  d
    .slice(1)
    .split("L")
    .map((point) => point.split(" ").map(Number))
    .map(([x = Number.NaN, y = Number.NaN]) => ({ x, y }))

describe("the line of a lane's events", () => {
  test("stands beneath the name of each lane with events, within its column and its lane", () => {
    const { drawn, lines } = draw({ width: 1000, height: 900 })
    expect(lines).toHaveLength(6)
    lines.forEach((line, i) => {
      const { top, bottom } = drawn.lanes[i]!
      for (const { x, y } of pointsOf(line)) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(drawn.scale.left)
        expect(y).toBeGreaterThan(top)
        expect(y).toBeLessThan(bottom)
      }
    })
  })

  test("has one scale in all lanes: the same height means the same number of events", () => {
    const { drawn, answer, lines } = draw({ width: 1000, height: 900 })
    const { scale } = drawn
    const bins = pointsOf(lines[0]!).length
    const edges = Array.from({ length: bins + 1 }, (_, i) =>
      scale.day(scale.left + ((scale.right - scale.left) * i) / bins),
    )
    const counts = edges.slice(1).map((edge, i) => answer.density.spread([edges[i]!, edge]))
    const most = Math.max(...lines.flatMap((_, lane) => counts.map((bin) => bin[lane]!)))
    lines.forEach((line, lane) => {
      const points = pointsOf(line)
      const rise = points.map(({ y }) => y)
      const base = drawnBase(
        rise,
        counts.map((bin) => bin[lane]!),
        most,
      )
      for (const [i, { y }] of points.entries()) expect(base - y).toBeCloseTo((counts[i]![lane]! / most) * 14, 0)
    })
  })

  test("is left out in a narrow figure, in lanes too low for it, and in lanes drawn as bars", () => {
    expect(draw({ width: 500, height: 900 }).lines).toEqual([])
    expect(draw({ width: 1000, height: 300 }).lines).toEqual([])
    const { dossier } = born
    const times = [...Array(30).keys()]
    const many = times.flatMap((time) => dossier.events.map((event) => ({ ...event, id: `${event.id}-${time}` })))
    const crowd = draw(
      { width: 1000, height: 900 },
      {},
      defaultWindow(born.index),
      buildIndex({ ...dossier, events: many }, 1),
    )
    const bars = crowd.drawn.lanes.filter(({ hasBars, top, bottom }) => hasBars && bottom - top > 90)
    expect(bars.length).toBeGreaterThan(3)
    for (const { top, bottom } of bars)
      expect(crowd.lines.some((line) => pointsOf(line).some(({ y }) => y > top && y < bottom))).toBe(false)
  })
})

/** Where a count of nothing would lie. */
function drawnBase(ys: readonly number[], counts: readonly number[], most: number): number {
  return ys[0]! + (counts[0]! / most) * 14
}

describe("lanes of a tree", () => {
  const laneEdits = { expanded: ["security", "region"], pinned: ["rare-earths"], hidden: ["trade"], order: [] }

  test("are indented beneath their topic, whose lane is no more than its name where it holds nothing itself", () => {
    for (const width of [390, 1000]) {
      const { drawn } = draw({ width, height: 1400 }, { laneEdits })
      const by = new Map(drawn.lanes.map((lane) => [lane.id, lane]))
      expect(by.get("deterrence")!.header.nameX).toBeGreaterThan(by.get("security")!.header.nameX)
      expect(by.get("rare-earths")!.header.nameX).toBe(by.get("security")!.header.nameX)
      const heightOf = (id: string) => by.get(id)!.bottom - by.get(id)!.top
      expect(by.get("security")!.lane.calendar.size).toBe(0)
      expect(heightOf("security")).toBeLessThan(heightOf("deterrence"))
      expect([...by.keys()]).not.toContain("trade")
    }
  })

  test("what is pressed lies over the name, and no two of them over each other", () => {
    for (const width of [390, 1000]) {
      const { drawn } = draw({ width, height: 1400 }, { laneEdits })
      drawn.lanes.forEach(({ header, top }, i) => {
        expect(header.y).toBeGreaterThanOrEqual(top)
        expect(header.height).toBeGreaterThanOrEqual(24)
        expect(header.x + header.width).toBeLessThanOrEqual(width)
        const next = drawn.lanes[i + 1]
        if (next) expect(header.y + header.height).toBeLessThanOrEqual(next.header.y + 1)
      })
    }
  })

  test("an event in several lanes is one: when it is picked, lines tie its marks from lane to lane", () => {
    const rows = createFilter(born.index).rows({}, defaultWindow(born.index))
    const answer = timeline.select(born.index, rows, { ...defaultView(born.index.dossier), lanes: "state" })
    let tied = 0
    rows.forEach((row) => {
      const lanes = answer.lanes.filter((_, lane) => answer.isIn(row, lane)).length
      if (lanes < 2 || tied > 12) return
      tied += 1
      const event = born.eventOf(row)!
      const { scene } = drawTimeline(answer, {
        ...{ width: 1200, height: 1200, window: defaultWindow(born.index), locale: "en", words: wordsFor("en") },
        ...{ eventOf: born.eventOf, pointed: undefined, found: undefined },
        selection: { kind: "event", id: event.id },
      })
      const threads = scene.marks.filter((mark) => mark.kind === "line" && mark.stroke === "accent" && mark.dash)
      const rings = scene.marks.filter(
        (mark) => mark.fill === "none" && mark.stroke === "accent" && mark.kind !== "line",
      )
      expect(rings.length).toBe(lanes)
      expect(threads.length).toBe(lanes - 1)
    })
    expect(tied).toBeGreaterThan(3)
  })
})
