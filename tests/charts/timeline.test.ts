import fc from "fast-check"
import { expect, test } from "vitest"
import type { Frame } from "../../src/charts/chart"
import { overview } from "../../src/charts/overview"
import { timeline } from "../../src/charts/timeline"
import { drawTimeline } from "../../src/charts/timeline/draw"
import { timelineSubtitle, timelineTitle } from "../../src/charts/timeline/heading"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import type { Dossier } from "../../src/model/dossier"
import { localize } from "../../src/model/localized"
import { type LaneField, laneFields, type Window } from "../../src/model/view"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { lanesOf } from "../../src/query/lanes"
import type { Index } from "../../src/query/rows"
import { defaultWindow, wholeSpan } from "../../src/query/span"
import type { Mark, Scene } from "../../src/scene/scene"
import { type Target, targetsOf } from "../../src/scene/targets"
import { textSizes } from "../../src/scene/theme"
import * as born from "../fixtures/born-case"
import { dossier as anyDossier } from "../query/arbitrary"

interface Subject {
  readonly index: Index
  readonly eventOf: Frame["eventOf"]
}

const bornCase: Subject = { index: born.index, eventOf: born.eventOf }

function subjectOf(dossier: Dossier): Subject {
  const order = rowOrder(dossier)
  return { index: buildIndex(dossier, 1), eventOf: (row) => dossier.events[order[row] ?? -1] }
}

/** Some of the born case's own events as anchors of a random dossier, so that verticals stand anywhere. */
function anchored(dossier: Dossier): Dossier {
  const [opening, , culminating] = dossier.events
  return opening && culminating
    ? { ...dossier, anchors: { opening: opening.id, culminating: culminating.id } }
    : dossier
}

interface Look {
  readonly window: Window
  readonly width: number
  readonly height: number
  readonly lanes: LaneField
  readonly locale: "en" | "ja"
}

function drawn({ index, eventOf }: Subject, look: Look): Scene {
  const rows = createFilter(index).rows({}, look.window)
  const answer = timeline.select(index, rows, { ...defaultView(index.dossier), lanes: look.lanes })
  const nothing = { selection: undefined, pointed: undefined, found: undefined }
  return timeline.draw(answer, { ...look, words: wordsFor(look.locale), eventOf, ...nothing })
}

const anyLook = (window: fc.Arbitrary<Window>): fc.Arbitrary<Look> =>
  fc.record({
    window,
    width: fc.integer({ min: 360, max: 1600 }),
    height: fc.integer({ min: 300, max: 1000 }),
    lanes: fc.constantFrom(...laneFields),
    locale: fc.constantFrom("en", "ja"),
  })

const [bornFirst, bornLast] = wholeSpan(born.index)
const bornWindow = fc
  .tuple(fc.integer({ min: bornFirst - 30, max: bornLast }), fc.integer({ min: 2, max: 420 }))
  .map(([first, days]): Window => [first, first + days - 1])
const randomWindow = fc
  .tuple(fc.integer({ min: 20_440, max: 20_550 }), fc.integer({ min: 2, max: 110 }))
  .map(([first, days]): Window => [first, first + days - 1])

const anyCase: fc.Arbitrary<readonly [Subject, Look]> = fc.oneof(
  fc.tuple(fc.constant(bornCase), anyLook(bornWindow)),
  fc.tuple(anyDossier.map(anchored).map(subjectOf), anyLook(randomWindow)),
)

const isText = ({ mark }: Target) => mark.kind === "text"
const isBand = ({ mark }: Target) => mark.kind === "rect" && mark.fade !== undefined && mark.height > 10
const laneOfKey = (key: string) => key.split(":")[2] ?? ""
const isInLane = ({ key }: Target) => key.startsWith("event:") && /^\d+$/.test(laneOfKey(key))

/** Titles of events, as boxes. */
const titlesOf = (scene: Scene) => targetsOf(scene).filter((target) => isInLane(target) && isText(target))

/** The lines of each title. */
function linesOf(scene: Scene): ReadonlyMap<string, readonly Target[]> {
  const lines = new Map<string, Target[]>()
  for (const line of titlesOf(scene)) lines.set(line.key, [...(lines.get(line.key) ?? []), line])
  return lines
}

/** Marks of events but for bands, which lie behind: one box a key. */
function marksOf(scene: Scene): ReadonlyMap<string, { left: number; right: number; top: number; bottom: number }> {
  const boxes = new Map<string, { left: number; right: number; top: number; bottom: number }>()
  const targets = targetsOf(scene)
  const bands = new Set(targets.filter(isBand).map(({ key }) => key))
  for (const target of targets) {
    if (!isInLane(target) || isText(target) || bands.has(target.key)) continue
    const known = boxes.get(target.key) ?? target
    boxes.set(target.key, {
      left: Math.min(known.left, target.left),
      right: Math.max(known.right, target.right),
      top: Math.min(known.top, target.top),
      bottom: Math.max(known.bottom, target.bottom),
    })
  }
  return boxes
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
const slack = 0.01
const overlaps = (a: Box, b: Box) =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack
/** The line on which a text stands: its box is taller than its letters. */
const lettersOf = ({ left, right, top, bottom }: Box): Box => ({ left, right, top: top + 3, bottom: bottom - 3 })

const verticalsOf = (scene: Scene) =>
  scene.marks.flatMap((mark: Mark) =>
    mark.kind === "line" && mark.stroke === "accent" && mark.x1 === mark.x2 ? [mark] : [],
  )

test("no title touches another, a mark of another event, a vertical, or the frame", () => {
  fc.assert(
    fc.property(anyCase, ([subject, look]) => {
      const scene = drawn(subject, look)
      const titles = titlesOf(scene)
      const marks = [...marksOf(scene).values()]
      const verticals = verticalsOf(scene).map(({ x1, y1, y2 }) => ({ left: x1, right: x1 + 1, top: y1, bottom: y2 }))
      const touching = titles.filter((title, i) => {
        const box = lettersOf(title)
        const others = titles.slice(i + 1).map(lettersOf)
        const isCut = title.left < 0 || title.right > scene.width
        return isCut || [...others, ...marks, ...verticals].some((other) => overlaps(box, other))
      })
      expect(touching).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test("a title is set whole, in at most two lines, of an anchor or in a narrow figure three, of both four, or not at all", () => {
  fc.assert(
    fc.property(anyCase, ([subject, look]) => {
      for (const [key, all] of linesOf(drawn(subject, look))) {
        // What a card says beneath its title is set smaller.
        const own = all.filter(({ mark }) => mark.kind === "text" && mark.size === textSizes.label)
        const event = subject.eventOf(Number(key.split(":")[1]))
        const said = own.map(({ mark }) => (mark.kind === "text" ? mark.text : "")).join("")
        const bare = (text: string) => text.replace(/\s+/g, "")
        expect(bare(said)).toBe(bare(localize(event?.title, look.locale)))
        const isBold = own.every(({ mark }) => mark.kind === "text" && mark.weight === 600)
        expect(own.length).toBeLessThanOrEqual(2 + Number(isBold) + Number(look.width < 620))
      }
    }),
    { numRuns: 100 },
  )
})

test("on phones of any width both anchors of the born case have their titles", () => {
  const anchors = [born.dossier.anchors?.opening, born.dossier.anchors?.culminating].map((id) => born.rowOf(id ?? ""))
  const untitled = ["en", "ja"].flatMap((locale) =>
    [360, 375, 390, 412, 430].flatMap((width) => {
      const look = { window: defaultWindow(born.index), width, height: 914, lanes: "topic", locale } as Look
      const titled = [...linesOf(drawn(bornCase, look)).keys()].map((key) => Number(key.split(":")[1]))
      return anchors.filter((row) => !titled.includes(row)).map((row) => `${row} at ${width} in ${locale}`)
    }),
  )
  expect(untitled).toEqual([])
})

test("a title of several lines stands in them evenly, one of them beside its mark", () => {
  const look = { window: defaultWindow(born.index), width: 806, height: 560, lanes: "topic", locale: "en" } as const
  const scene = drawn(bornCase, look)
  const marks = marksOf(scene)
  const broken = [...linesOf(scene)].filter(([, lines]) => lines.length > 1)
  expect(broken.length).toBeGreaterThan(4)
  for (const [key, lines] of broken) {
    const mark = marks.get(key)
    const middle = mark && (mark.top + mark.bottom) / 2
    expect(lines.some(({ top, bottom }) => middle !== undefined && top <= middle && bottom >= middle)).toBe(true)
    for (let i = 1; i < lines.length; i++) expect(lines[i]!.top - lines[i - 1]!.top).toBeCloseTo(14)
    const widths = lines.map(({ left, right }) => right - left)
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.35)
  }
})

test("panning never turns a lane from marks to bars or back, and never changes its height", () => {
  const anyZoom = fc.record({
    days: fc.integer({ min: 3, max: 300 }),
    width: fc.integer({ min: 360, max: 1600 }),
    height: fc.integer({ min: 300, max: 900 }),
    lanes: fc.constantFrom(...laneFields),
    from: fc.integer({ min: bornFirst, max: bornLast - 10 }),
    by: fc.integer({ min: 1, max: 60 }),
  })
  fc.assert(
    fc.property(anyZoom, ({ days, from, by, ...look }) => {
      const rows = createFilter(born.index).rows({}, [bornFirst, bornLast])
      const answer = timeline.select(born.index, rows, { ...defaultView(born.index.dossier), lanes: look.lanes })
      const nothing = { selection: undefined, pointed: undefined, found: undefined }
      const lanesAt = (first: number) =>
        drawTimeline(answer, {
          ...look,
          ...nothing,
          window: [first, first + days - 1],
          locale: "en",
          words: wordsFor("en"),
          eventOf: born.eventOf,
        }).lanes.map(({ id, top, bottom, hasBars }) => ({ id, height: bottom - top, hasBars }))
      // Beside all named days there are no bars: what is open at an end is shown as marks there.
      expect(lanesAt(Math.min(from + by, bornLast))).toEqual(lanesAt(from))
    }),
    { numRuns: 100 },
  )
})

test("a selected event is ringed wherever it is shown: on its mark, its count or its bar", () => {
  const look = { window: wholeSpan(born.index), width: 390, height: 700, locale: "en" } as const
  const nothing = { pointed: undefined, found: undefined }
  for (const lanes of laneFields) {
    const rows = createFilter(born.index).rows({}, look.window)
    const answer = timeline.select(born.index, rows, { ...defaultView(born.index.dossier), lanes })
    for (let row = 0; row < born.index.size; row += 5) {
      const id = born.eventOf(row)?.id ?? ""
      const scene = timeline.draw(answer, {
        ...look,
        ...nothing,
        words: wordsFor("en"),
        eventOf: born.eventOf,
        selection: { kind: "event", id },
      })
      const rings = scene.marks.filter(
        (mark) => mark.fill === "none" && mark.stroke === "accent" && mark.kind !== "line",
      )
      const due = answer.lanes.filter((_, lane) => answer.isIn(row, lane)).length
      expect(rings.length).toBe(due)
    }
  }
})

test("no mark of a lane touches another of the same lane", () => {
  fc.assert(
    fc.property(anyCase, ([subject, look]) => {
      const marks = [...marksOf(drawn(subject, look))]
      const touching = marks.filter(([key, box], i) =>
        marks.slice(i + 1).some(([other, otherBox]) => laneOfKey(other) === laneOfKey(key) && overlaps(box, otherBox)),
      )
      expect(touching).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test("every event in the window is drawn in each of its lanes, or counted there, or in the lane's bars", () => {
  fc.assert(
    fc.property(anyCase, ([subject, look]) => {
      const scene = drawn(subject, look)
      const { index } = subject
      const rows = createFilter(index).rows({}, look.window)
      const lanes = lanesOf(index, rows.matching, look.lanes, 10)
      const due = new Map<number, Set<number>>()
      rows.forEach((row) => {
        lanes.forEachGroup(row, (lane) => void due.set(lane, (due.get(lane) ?? new Set()).add(row)))
      })
      const targets = targetsOf(scene)
      for (const [lane, wanted] of due) {
        const own = targets.filter(({ key }) => key.startsWith("event:") && laneOfKey(key) === String(lane))
        const shown = new Set(own.filter((target) => !isText(target)).map(({ key }) => Number(key.split(":")[1])))
        const counted = targets
          .filter(({ key }) => key.startsWith(`more:${lane}:`))
          .reduce((sum, { mark }) => sum + (mark.kind === "text" ? Number(mark.text.replace("+", "")) : 0), 0)
        const hasBars = targets.some(({ key }) => key.startsWith(`bin:${lane}:`))
        expect([...shown].filter((row) => !wanted.has(row))).toEqual([])
        if (!hasBars) expect(shown.size + counted).toBe(wanted.size)
      }
    }),
    { numRuns: 150 },
  )
})

test("the same question gives the same picture", () => {
  fc.assert(
    fc.property(anyCase, ([subject, look]) => {
      expect(drawn(subject, look)).toEqual(drawn(subject, look))
    }),
    { numRuns: 30 },
  )
})

test("the description says the counts that the filter gives", () => {
  for (const lanes of laneFields) {
    const window = defaultWindow(born.index)
    const scene = drawn(bornCase, { window, width: 900, height: 600, lanes, locale: "en" })
    const rows = createFilter(born.index).rows({}, window)
    expect(scene.description).toContain(`${rows.count} of ${born.index.size} events`)
    const groups = lanesOf(born.index, rows.matching, lanes, 10)
    const counts = new Array<number>(groups.count).fill(0)
    rows.forEach((row) => {
      groups.forEachGroup(row, (lane) => void counts[lane]!++)
    })
    for (const count of counts) expect(scene.description).toMatch(new RegExp(`(^| )${count}\\b`))
  }
})

test("the title is the finding while both anchors are in the window, else what is counted", () => {
  const rows = createFilter(born.index).rows({}, defaultWindow(born.index))
  const answer = timeline.select(born.index, rows, defaultView(born.index.dossier))
  const window = defaultWindow(born.index)
  expect(timelineTitle(answer, window, wordsFor("en"))).toBe("33 days from Munich to the White House")
  expect(timelineTitle(answer, window, wordsFor("ja"))).toBe("ミュンヘンからホワイトハウスへ、33日間")
  expect(timelineTitle(answer, [window[0], window[0] + 6], wordsFor("en"))).toMatch(
    /^\d+ events?, 22 to 28 January 2026$|^\d+ events?, 22 January to 28 January 2026$/,
  )
  expect(timelineSubtitle(answer, window, wordsFor("en"))).toBe(
    `${rows.count} of 152 events, ${rows.possible} possibly · 22 January to 4 April 2026 · by family of topics`,
  )
})

test("panning by whole px moves marks and leaves them in their rows", () => {
  const window = defaultWindow(born.index)
  const look = { width: 1000, height: 640, lanes: "topic", locale: "en" } as const
  const before = marksOf(drawn(bornCase, { ...look, window }))
  const after = marksOf(drawn(bornCase, { ...look, window: [window[0] + 3, window[1] + 3] }))
  let kept = 0
  for (const [key, box] of before) {
    const moved = after.get(key)
    if (moved && Math.abs(moved.top - box.top) < 0.5) kept++
  }
  const both = [...before.keys()].filter((key) => after.has(key)).length
  expect(both).toBeGreaterThan(60)
  expect(kept / both).toBeGreaterThan(0.9)
})

test("a lane drawn as bars counts each event once", () => {
  const window = wholeSpan(born.index)
  const scene = drawn(bornCase, { window, width: 380, height: 500, lanes: "status", locale: "en" })
  const bars = targetsOf(scene).filter(({ key }) => key.startsWith("bin:0:"))
  expect(bars.length).toBeGreaterThan(3)
  expect(scene.description).toContain("bars show how many")
})

test("without any event the figure says so in its description, and draws none", () => {
  const scene = drawn(bornCase, { window: [0, 30], width: 600, height: 400, lanes: "topic", locale: "en" })
  expect(scene.description).toMatch(/\b(0|no|No) (of|event)/)
  expect(targetsOf(scene).filter(isInLane)).toEqual([])
})

test("the two anchors are named with place, level and date, and the days between are counted", () => {
  for (const width of [360, 390, 830, 1440]) {
    const scene = drawn(bornCase, {
      window: defaultWindow(born.index),
      width,
      height: 700,
      lanes: "topic",
      locale: "en",
    })
    const texts = scene.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))
    for (const text of ["Munich", "White House", "33 days"]) expect(texts).toContain(text)
    expect(texts.some((text) => text.endsWith("14 Feb"))).toBe(true)
    const captions = targetsOf(scene).filter(({ key }) => key.endsWith(":caption"))
    captions.forEach((caption, i) => {
      expect(caption.left).toBeGreaterThanOrEqual(0)
      expect(caption.right).toBeLessThanOrEqual(width)
      for (const other of captions.slice(i + 1)) expect(overlaps(lettersOf(caption), lettersOf(other))).toBe(false)
    })
  }
})

test("the overview counts every matching event once", () => {
  const rows = createFilter(born.index).rows({}, wholeSpan(born.index))
  const answer = overview.select(born.index, rows, defaultView(born.index.dossier))
  const words = wordsFor("en")
  const nothing = { selection: undefined, pointed: undefined, found: undefined }
  for (const width of [360, 900]) {
    const scene = overview.draw(answer, {
      width,
      height: 88,
      window: answer.span,
      locale: "en",
      words,
      eventOf: born.eventOf,
      ...nothing,
    })
    const units = scene.marks.reduce((sum, mark) => sum + (mark.kind === "path" ? mark.d.split("Z").length - 1 : 0), 0)
    expect(units).toBe(152)
    expect(scene.description).toContain("152 events")
  }
})
