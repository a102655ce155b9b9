import { describe, expect, test } from "vitest"
import type { Frame, NoteStretch } from "../../src/charts/chart"
import { compareChart } from "../../src/charts/compare"
import type { CompareAnswer } from "../../src/charts/compare/answer"
import { drawPanels } from "../../src/charts/compare/beside"
import { drawOverlaid } from "../../src/charts/compare/overlaid"
import { compareSubtitle, compareTitle, describeSide, nameOf, shareText } from "../../src/charts/compare/words"
import { rowOfKey } from "../../src/charts/timeline/event-key"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView, plainDisplay } from "../../src/model/address"
import type { Dossier } from "../../src/model/dossier"
import { dayOfIso } from "../../src/model/edtf"
import { bandKinds, type Compare, type Display, type Filters, type View, type Window } from "../../src/model/view"
import { attentionOf } from "../../src/query/attention"
import { bitmapOf } from "../../src/query/bitmap"
import { buildIndex } from "../../src/query/columns"
import { stretchBefore } from "../../src/query/comparison"
import { heldBy } from "../../src/query/difference"
import { createFilter } from "../../src/query/filter"
import type { Index } from "../../src/query/rows"
import { defaultWindow, wholeSpan, windowOf } from "../../src/query/span"
import type { Mark, Scene } from "../../src/scene/scene"
import { textWidth } from "../../src/scene/text"
import { dossier, eventOf, index } from "../fixtures/born-case"
import { eventsOf } from "../query/oracle"

const en = wordsFor("en")
const runUp = defaultWindow(index)
const before = stretchBefore(runUp)
const topic = (id: string): Filters => ({ topic: { include: [id], exclude: [] } })
const plain: Compare = { mode: "overlaid", window: undefined, filters: {}, chain: undefined, search: "" }

interface Given {
  readonly index?: Index
  readonly view?: Partial<View>
  readonly compare?: Partial<Compare>
}

function answerOf({ index: over = index, view: own = {}, compare = {} }: Given): CompareAnswer {
  const view: View = { ...defaultView(over.dossier), ...own, compare: { ...plain, ...compare } }
  const rows = createFilter(over).rows(view.filters, windowOf(over, view.window))
  return compareChart().select(over, rows, view)
}

const frame = (width: number, locale: "en" | "ja" = "en", display: Display = plainDisplay): Frame => ({
  ...{ width, height: 500, window: runUp, locale, words: wordsFor(locale), eventOf, display },
  ...{ selection: undefined, pointed: undefined, found: undefined },
})
const displays: readonly Display[] = [
  plainDisplay,
  { ...plainDisplay, scale: "squeezed", bands: bandKinds },
  { ...plainDisplay, scale: "countdown", bands: ["sessions"] },
]
const looks = [
  [360, displays[0]],
  [360, displays[1]],
  [700, displays[2]],
  [1440, displays[0]],
  [1440, displays[1]],
] as const
const stretch: NoteStretch = { id: "n", firstDay: runUp[0] + 5, lastDay: runUp[0] + 20, text: "Preparations" }

/** Every mark where it stands in the scene, out of its groups. */
function flat(marks: readonly Mark[], dx = 0, dy = 0): { mark: Mark; dx: number; dy: number }[] {
  return marks.flatMap((mark) =>
    mark.kind === "group" ? flat(mark.marks, dx + mark.x, dy + mark.y) : [{ mark, dx, dy }],
  )
}

/** Boxes of the texts of a scene. */
function textsOf({ marks }: Pick<Scene, "marks">) {
  return flat(marks).flatMap(({ mark, dx, dy }) => {
    if (mark.kind !== "text" || mark.text === "") return []
    const width = textWidth(mark.text, mark.size, mark)
    const x0 = dx + mark.x - (mark.anchor === "end" ? width : mark.anchor === "middle" ? width / 2 : 0)
    const y = dy + mark.y
    return [{ text: mark.text, x0, x1: x0 + width, y0: y - mark.size * 0.72, y1: y }]
  })
}

const comparisons: Readonly<Record<string, Given>> = {
  "two windows": { compare: { window: before } },
  "two filters": { view: { filters: topic("economic-security") }, compare: { filters: topic("security") } },
  "a week and the run-up": { compare: { window: [dayOfIso("2026-03-16"), dayOfIso("2026-03-22")] } },
  "a day and the whole record": { view: { window: wholeSpan(index) }, compare: { window: [20_531, 20_531] } },
  actors: { view: { lanes: "actor" }, compare: { window: [dayOfIso("2025-11-01"), dayOfIso("2025-12-31")] } },
  "topics and their subtopics": {
    view: { laneEdits: { expanded: ["security", "trade"], pinned: [], hidden: ["diplomacy"], order: [] } },
    compare: { window: before },
  },
  "nothing in B": { compare: { window: [dayOfIso("1999-01-01"), dayOfIso("1999-02-01")] } },
  "nothing in A": { view: { window: [dayOfIso("1999-01-01"), dayOfIso("1999-02-01")] }, compare: { window: runUp } },
  "nothing in either": { view: { filters: topic("none") }, compare: { filters: topic("nil") } },
}

describe.each(Object.entries(comparisons))("a comparison of %s", (_, given) => {
  const answer = answerOf(given)
  const scenes = (["en", "ja"] as const).flatMap((locale) =>
    looks.flatMap(([width, display]) => {
      const panels = drawPanels(answer, frame(width / 2 < 360 ? width : width / 2, locale, display))
      return [drawOverlaid(answer, frame(width, locale, display)).scene, panels.a.scene, panels.b.scene]
    }),
  )

  test("sets no text upon another, and none outside the figure", () => {
    for (const scene of scenes) {
      const texts = textsOf(scene)
      for (const text of texts) {
        expect(text.x0, text.text).toBeGreaterThanOrEqual(0)
        expect(text.x1, text.text).toBeLessThanOrEqual(scene.width + 0.5)
        expect(text.y1, text.text).toBeLessThanOrEqual(scene.height)
      }
      texts.forEach((one, i) => {
        for (const other of texts.slice(i + 1)) {
          const touch = one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1
          expect(touch, `${one.text} | ${other.text} at ${scene.width}`).toBe(false)
        }
      })
    }
  })

  test("draws finite marks", () => {
    for (const { marks } of scenes)
      for (const { mark, dx, dy } of flat(marks)) {
        const numbers = [dx, dy, ...Object.values(mark).filter((value) => typeof value === "number")]
        expect(numbers.every(Number.isFinite)).toBe(true)
        if (mark.kind === "path") expect(mark.d).not.toMatch(/NaN|Infinity/)
      }
  })
})

describe("what a comparison finds", () => {
  test("is the lane in which the sides differ most, counted as a plain look at the file counts", () => {
    const answer = answerOf({ compare: { window: before } })
    const held = (window: Window) => eventsOf(dossier, {}, window)
    const [inA, inB] = [held(runUp), held(before)]
    expect(compareTitle(answer, en)).toBe("Economic security: 36 events in A, 11 in B; none in both")
    const family = (events: typeof inA) =>
      events.filter(({ id }) =>
        eventsOf(dossier, topic("economic-security"), wholeSpan(index)).some((one) => one.id === id),
      )
    expect([family(inA).length, family(inB).length]).toEqual([36, 11])
    expect(answer.difference.counts).toEqual({ a: inA.length, b: inB.length, both: 0 })
  })

  test("keeps the lanes as the reader made them; of a topic whose subtopics stand apart, the rest is named so", () => {
    const answer = answerOf(comparisons["topics and their subtopics"]!)
    expect(answer.lanes.map(({ lane }) => lane.id)).not.toContain("diplomacy")
    const rest = answer.lanes.find(({ lane }) => lane.id === "security")!
    const beneath = answer.lanes.filter(({ lane }) => lane.parent === "security")
    expect(beneath.length).toBeGreaterThan(1)
    expect(nameOf(answer, rest, en)).toBe("Security and defence: the rest")
    const children = beneath.map(({ lane }) => topic(lane.id!))
    const own = eventsOf(dossier, topic("security"), runUp).filter(
      (event) => !children.some((filters) => eventsOf(dossier, filters, runUp).includes(event)),
    )
    expect(heldBy("a", rest.split)).toBe(own.length)
  })

  test("counts in both what both hold, by lane too", () => {
    const answer = answerOf({ view: { filters: topic("economic-security") }, compare: { filters: topic("security") } })
    const both = eventsOf(dossier, topic("economic-security"), runUp).filter((event) =>
      eventsOf(dossier, topic("security"), runUp).includes(event),
    )
    expect(both.length).toBeGreaterThan(0)
    expect(answer.difference.counts.both).toBe(both.length)
    const lane = answer.lanes.find((one) => one.lane.id === "economic-security")!
    expect(lane.split.both).toBe(both.length)
    expect(heldBy("a", lane.split)).toBe(answer.a.count)
  })

  test("says when the sides ask the same, hold the same, or hold nothing", () => {
    expect(compareTitle(answerOf({}), en)).toBe("A and B are the same view")
    const [one, other] = [
      topic("economic-security"),
      { topic: { include: ["economic-security", "none"], exclude: [] } },
    ]
    expect(compareTitle(answerOf({ view: { filters: one }, compare: { filters: other } }), en)).toBe(
      "A and B hold the same 36 events",
    )
    expect(compareTitle(answerOf(comparisons["nothing in either"]!), en)).toBe("Neither A nor B holds an event")
  })

  test("names both sides with their days and what they filter", () => {
    const answer = answerOf({ compare: { window: before, filters: topic("security") } })
    expect(compareSubtitle(answer, en)).toBe(
      "A: 22 January to 4 April 2026 · no filters; B: 10 November 2025 to 21 January 2026 · Topics: Security and defence",
    )
    const chain = { event: index.catalog.anchors!.culminating, direction: "led" } as const
    const said = compareChart({
      asked: {
        a: { filters: {}, search: "" },
        b: { filters: {}, search: "", chain: { ...chain, title: { en: "The summit" } } },
      },
    })
    const view: View = { ...defaultView(index.dossier), compare: { ...plain, chain } }
    const led = said.select(index, createFilter(index).rows({}, runUp), view)
    expect(describeSide(led, "b", en)).toMatch(/The summit/)
    expect(led.b.count).toBeLessThan(led.a.count)
  })

  test("is the same whichever filter was clicked first", () => {
    const filters = (ids: string[]): Filters => ({
      topic: { include: ids, exclude: [] },
      level: { include: ["leader"], exclude: [] },
    })
    const other: Filters = { level: { include: ["leader"], exclude: [] }, topic: { include: ["b", "a"], exclude: [] } }
    expect(answerOf({ view: { filters: filters(["a", "b"]) }, compare: { filters: other } }).isSameView).toBe(true)
  })
})

describe("attention in a comparison", () => {
  test("stands beside the raw count of each lane, and in the description", () => {
    const answer = answerOf({ compare: { window: before } })
    const place = answer.lanes.findIndex(({ lane }) => lane.id === "security")
    const published = dossier.sources.filter(
      ({ published = "" }) => published >= "2026-01-22" && published <= "2026-04-04",
    )
    const onTopic = eventsOf(dossier, topic("security"), wholeSpan(index))
    const cited = published.filter(({ id }) =>
      onTopic.some(({ evidence }) => evidence.some(({ source }) => source === id)),
    )
    expect(shareText(answer.a.attention, place, en)).toBe(en.percent(cited.length / published.length))
    const { scene } = drawOverlaid(answer, frame(820))
    const said = `Security and defence: A 21 (${shareText(answer.a.attention, place, en)}), B 11`
    expect(scene.description).toContain(said)
    expect(textsOf(scene).map(({ text }) => text)).toContain(shareText(answer.a.attention, place, en))
  })

  test("is not given where too little was published, and the figure says why", () => {
    const answer = answerOf(comparisons["nothing in B"]!)
    expect(shareText(answer.b.attention, 0, en)).toBe("–")
    const { scene } = drawOverlaid(answer, frame(820))
    expect(
      textsOf(scene)
        .map(({ text }) => text)
        .join(" "),
    ).toContain("no article was published in the days of B")
    expect(scene.description).toContain("no article was published in the days of B")
  })

  test("is of the sources that are chosen, where sources are", () => {
    const choice = { include: dossier.sources.slice(100, 160).map(({ id }) => id), exclude: [] }
    const answer = answerOf({ view: { filters: { source: choice } } })
    const everyRow = bitmapOf(
      index.size,
      Array.from({ length: index.size }, (_, row) => row),
    )
    const groups = { bits: new Uint32Array(index.size).fill(1), count: 1 }
    expect(answer.a.attention.sources).toBe(60)
    expect(answer.a.attention.articles).toBe(attentionOf(index, everyRow, groups, runUp, choice).articles)
    expect(answer.b.attention.sources).toBe(dossier.sources.length)
  })
})

describe("overlaid", () => {
  test("two stretches are counted from their first days, with the dates of both beneath", () => {
    const { scene, axis } = drawOverlaid(answerOf({ compare: { window: before } }), frame(1000))
    const texts = textsOf(scene)
    const under = (text: string) => texts.find((one) => one.text === text)!
    for (const text of ["22 Jan", "10 Nov"]) expect(under(text).x0).toBeCloseTo(under("Day 1").x0)
    expect(under("29 Jan").x0).toBeCloseTo(under("Day 8").x0)
    expect(axis.scale.x(7) - axis.scale.x(0)).toBeCloseTo(under("Day 8").x0 - under("Day 1").x0)
  })

  test("one stretch has its own calendar", () => {
    const { scene } = drawOverlaid(answerOf({ compare: { filters: topic("security") } }), frame(1000))
    expect(textsOf(scene).some(({ text }) => text.startsWith("Day "))).toBe(false)
  })

  test("an anchor known to the month is named by the month, not by its first day", () => {
    const events = dossier.events.map((event) =>
      event.id === dossier.anchors?.culminating ? { ...event, date: "2026-03" } : event,
    )
    const answer = answerOf({ index: buildIndex({ ...dossier, events }, 1), compare: { filters: topic("security") } })
    const said = (["en", "ja"] as const).flatMap((locale) =>
      textsOf(drawOverlaid(answer, frame(1000, locale)).scene).map(({ text }) => text),
    )
    expect(said).toContain("White House · March")
    expect(said).toContain("ホワイトハウス・3月")
  })

  test("each event is counted once a lane, in bins that hold all days of both sides", () => {
    const answer = answerOf({ compare: { window: before } })
    const { axis } = drawOverlaid(answer, frame(1000))
    for (const side of ["a", "b"] as const) {
      const counts = answer[side].countsIn(axis.edges.map((edge) => edge + axis.shift[side]))
      const bins = axis.edges.length - 1
      answer.lanes.forEach(({ split }, place) => {
        const sum = counts.slice(place * bins, (place + 1) * bins).reduce((one, other) => one + other, 0)
        expect(sum).toBe(heldBy(side, split))
      })
    }
  })
})

describe("how time is drawn", () => {
  const [, squeezed, countdown] = displays as readonly [Display, Display, Display]
  const noted = (width: number, display: Display): Frame => ({
    ...frame(width, "en", display),
    notes: { rows: new Set(), stretches: [stretch] },
  })
  const saidIn = (scene: Scene) => textsOf(scene).map(({ text }) => text)
  const oneWindow = answerOf({ compare: { filters: topic("security") } })
  const twoWindows = answerOf({ compare: { window: before } })

  test("holds for each side beside the other: breaks, bands, days to the culmination, notes", () => {
    const { a, b } = drawPanels(twoWindows, noted(520, squeezed))
    for (const { scene, scale } of [a, b]) {
      expect(scale.breaks.length).toBeGreaterThan(0)
      expect(saidIn(scene)).toEqual(expect.arrayContaining(["Quiet stretch, not to scale", "Weekends"]))
      expect(scene.description).toMatch(/not drawn to scale/)
    }
    const bins = flat(b.scene.marks).flatMap(({ mark }) => (mark.key?.startsWith("bin:") ? [mark] : []))
    for (const bin of bins) if (bin.kind === "rect") expect(bin.x + bin.width).toBeLessThanOrEqual(b.scale.right + 0.01)
    expect(saidIn(a.scene)).toContain("Preparations")
    expect(saidIn(b.scene)).not.toContain("Preparations")
    expect(saidIn(drawPanels(twoWindows, frame(520, "en", countdown)).a.scene)).toContain("T0")
  })

  test("holds overlaid where both have the same days, and not where days are counted from two firsts", () => {
    const { scene, axis } = drawOverlaid(oneWindow, noted(1000, squeezed))
    expect(axis.scale.breaks.length).toBeGreaterThan(0)
    expect(saidIn(scene)).toEqual(expect.arrayContaining(["Quiet stretch, not to scale", "Preparations"]))
    expect(saidIn(drawOverlaid(oneWindow, frame(1000, "en", countdown)).scene)).toContain("T0")
    expect(drawOverlaid(twoWindows, noted(1000, squeezed)).scene).toEqual(drawOverlaid(twoWindows, frame(1000)).scene)
  })

  test("moves no event from one side or lane to another", () => {
    for (const display of displays) {
      const { axis } = drawOverlaid(oneWindow, frame(1000, "en", display))
      const counts = oneWindow.a.countsIn(axis.edges)
      const bins = axis.edges.length - 1
      oneWindow.lanes.forEach(({ split }, place) => {
        const sum = counts.slice(place * bins, (place + 1) * bins).reduce((one, other) => one + other, 0)
        expect(sum).toBe(heldBy("a", split))
      })
    }
  })
})

describe("beside each other", () => {
  const panels = (given: Given, width = 420) => drawPanels(answerOf(given), frame(width))

  test("the sides have the same lanes at the same heights, and days as wide", () => {
    const { a, b } = panels({ compare: { window: [dayOfIso("2025-11-01"), dayOfIso("2025-12-31")] } })
    const names = (scene: Scene) =>
      textsOf(scene).filter(({ text }) => answerOf({}).lanes.some(({ lane }) => lane.name?.en === text))
    expect(names(a.scene).map(({ text, y1 }) => [text, y1])).toEqual(names(b.scene).map(({ text, y1 }) => [text, y1]))
    expect(names(a.scene).length).toBeGreaterThan(5)
    expect(a.scale.pxPerDay).toBeCloseTo(b.scale.pxPerDay)
  })

  test("a side too short to read beside the other is drawn wider, and the legend says so", () => {
    const { a, b } = panels(comparisons["a week and the run-up"]!)
    expect(b.scale.pxPerDay).toBeGreaterThan(a.scale.pxPerDay * 5)
    expect(textsOf(b.scene).map(({ text }) => text)).toContain("The shorter side is drawn wider, day for day")
  })

  test("each event stands once in each of its lanes, and one event is as high on both sides", () => {
    const answer = answerOf({ compare: { window: before } })
    const drawn = drawPanels(answer, { ...frame(420), height: 700 })
    const units = (side: "a" | "b") =>
      flat(drawn[side].scene.marks).flatMap(({ mark }) =>
        rowOfKey(mark.key) === undefined || mark.kind !== "rect" ? [] : [mark],
      )
    for (const side of ["a", "b"] as const) {
      const wanted = answer.lanes.reduce((sum, { split }) => sum + heldBy(side, split), 0)
      expect(units(side)).toHaveLength(wanted)
      expect(new Set(units(side).map(({ key }) => key)).size).toBe(wanted)
    }
    expect(new Set([...units("a"), ...units("b")].map(({ height }) => height)).size).toBe(1)
  })

  test("what both hold is paler than what one holds alone", () => {
    const { a } = panels({ view: { filters: topic("economic-security") }, compare: { filters: topic("security") } })
    const opacities = new Set(
      flat(a.scene.marks).flatMap(({ mark }) => (rowOfKey(mark.key) === undefined ? [] : [mark.opacity])),
    )
    expect(opacities.size).toBe(2)
  })
})

describe("little or nothing to compare", () => {
  const bare: Dossier = {
    ...dossier,
    events: [],
    sources: [],
    topics: [],
    actors: [],
    commitments: [],
    claims: [],
    agenda: [],
  }
  const [event] = dossier.events

  test.each([
    ["no events", []],
    ["one event", [event!]],
    ["one event without a day", [{ ...event!, date: "../.." }]],
  ])("%s", (_, events) => {
    const small = buildIndex({ ...bare, events }, 1)
    for (const window of [undefined, before])
      for (const width of [360, 900]) {
        const answer = answerOf({ index: small, compare: { window } })
        const { a, b } = drawPanels(answer, frame(width))
        for (const { marks, description } of [drawOverlaid(answer, frame(width)).scene, a.scene, b.scene]) {
          expect(description).not.toBe("")
          for (const { mark } of flat(marks))
            expect(
              Object.values(mark)
                .filter((value) => typeof value === "number")
                .every(Number.isFinite),
            ).toBe(true)
        }
      }
  })
})
