import { describe, expect, test, vi } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import { drawTimeline } from "../../../src/charts/timeline/draw"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import { dayOfIso } from "../../../src/model/edtf"
import type { LaneField, Window } from "../../../src/model/view"
import { buildIndex, rowOrder } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { wholeSpan } from "../../../src/query/span"
import type { Mark } from "../../../src/scene/scene"
import { targetsOf } from "../../../src/scene/targets"
import { textSizes } from "../../../src/scene/theme"
import * as born from "../../fixtures/born-case"
import { roughDossiers, roughTitles, thousandOnADay } from "../../fixtures/rough-dossier"

// Many figures are drawn, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

interface Look {
  readonly window: Window
  readonly width: number
  readonly lanes?: LaneField
  readonly locale?: "en" | "ja"
}

function drawn(dossier: Dossier, { window, width, lanes = "topic", locale = "en" }: Look) {
  const index = buildIndex(dossier, 1)
  const order = rowOrder(dossier)
  const answer = timeline.select(index, createFilter(index).rows({}, window), { ...defaultView(dossier.id), lanes })
  const nothing = { selection: undefined, pointed: undefined, found: undefined }
  const eventOf = (row: number) => dossier.events[order[row] ?? -1]
  return drawTimeline(answer, { ...nothing, width, height: 560, window, locale, words: wordsFor(locale), eventOf })
}

const days = (first: string, last: string): Window => [dayOfIso(first), dayOfIso(last)]
const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []))
const march = days("2026-03-01", "2026-03-28")

describe.each(Object.entries(roughDossiers))("of %s", (_, dossier) => {
  const whole = wholeSpan(buildIndex(dossier, 1))
  const windows = [march, days("2026-03-12", "2026-03-20"), ...(whole.every(Number.isFinite) ? [whole] : [])]

  test("no label leaves the frame, at any zoom, on a screen or a phone", () => {
    for (const window of windows)
      for (const width of [360, 820, 1600])
        for (const locale of ["en", "ja"] as const) {
          const { scene } = drawn(dossier, { window, width, locale })
          for (const { key, mark, left, right } of targetsOf(scene)) {
            if (mark.kind !== "text") continue
            expect(left, key).toBeGreaterThanOrEqual(0)
            expect(right, key).toBeLessThanOrEqual(width)
          }
          for (const mark of textsOf(scene.marks)) expect(Number.isFinite(mark.x + mark.y)).toBe(true)
        }
  })

  test("what is in the window is drawn, counted or in a bar, and can be walked to", () => {
    for (const window of windows) {
      const { spots } = drawn(dossier, { window, width: 820 })
      const index = buildIndex(dossier, 1)
      const count = createFilter(index).rows({}, window).count
      expect(spots.length > 0).toBe(count > 0)
      for (const { x0, x1, y } of spots) expect(x0 <= x1 && Number.isFinite(y)).toBe(true)
    }
  })
})

test("a thousand events of one day are a bar that says how many they are", () => {
  const { scene, spots } = drawn(thousandOnADay, { window: march, width: 820 })
  const labels = targetsOf(scene).flatMap(({ key, label }) => (key.startsWith("bin:") && label ? [label] : []))
  expect(labels).toContain("Talks: 667 events, 19 March 2026")
  expect(labels).toContain("Trade: 333 events, 19 March 2026")
  // And the single one before it is not lost beside them.
  expect(labels).toContain("Talks: 1 event, 18 March 2026")
  expect(spots.length).toBe(labels.length)
})

test("a title of five hundred letters is not cut: the event is its mark, and the title is its name", () => {
  const { scene } = drawn(roughTitles, { window: march, width: 820 })
  const row = rowOrder(roughTitles).findIndex((at) => roughTitles.events[at]?.title.en === "x".repeat(500))
  const own = targetsOf(scene).filter(({ key }) => key === `event:${row}:0` || key === `event:${row}:1`)
  expect(own.length).toBeGreaterThan(0)
  expect(own.every(({ mark }) => mark.kind !== "text")).toBe(true)
  expect(own.some(({ label }) => label?.startsWith("x".repeat(500)))).toBe(true)
})

describe("semantic zoom", () => {
  const details = (window: Window, width = 1100) => {
    const index = born.index
    const answer = timeline.select(index, createFilter(index).rows({}, window), defaultView(index.dossier))
    const nothing = { selection: undefined, pointed: undefined, found: undefined }
    const { scene } = drawTimeline(answer, {
      ...{ ...nothing, width, height: 640, window, locale: "en", words: wordsFor("en"), eventOf: born.eventOf },
    })
    return textsOf(scene.marks).filter(
      ({ key, size }) => key?.startsWith("event:") && !key.endsWith("caption") && size === textSizes.small,
    )
  }

  test("over months titles stand alone, over two weeks they are cards with who took part and on what sources", () => {
    expect(details(days("2026-01-22", "2026-04-04"))).toEqual([])
    const said = details(days("2026-03-12", "2026-03-26")).map(({ text }) => text)
    expect(said).toContain("Trump, Takaichi")
    expect(said.some((text) => /^Summit · \d+ sources, \d+ publishers$/.test(text))).toBe(true)
    expect(said.length).toBeGreaterThan(6)
  })

  test("panning neither makes all cards vanish nor lets a title jump: most of what stays in sight stays as it was", () => {
    const places = (from: number) => {
      const window: Window = [dayOfIso("2026-03-06") + from, dayOfIso("2026-03-20") + from]
      return new Map(details(window).map(({ key, y, text }) => [`${key} ${text}`, y]))
    }
    let before = places(0)
    for (let from = 0.25; from < 4; from += 0.25) {
      const after = places(from)
      const both = [...before.keys()].filter((key) => after.has(key))
      const moved = both.filter((key) => Math.abs(before.get(key)! - after.get(key)!) > 0.5)
      expect(both.length).toBeGreaterThan(0.6 * Math.min(before.size, after.size))
      expect(moved.length).toBeLessThanOrEqual(Math.max(2, 0.15 * both.length))
      before = after
    }
  })
})

test("a bar of less than an event is drawn, be it only a line", () => {
  // Of an interval of months, a day's share is hundredths of an event.
  const many = Array.from({ length: 60 }, (_, i) => ({ ...roughTitles.events[0]!, id: `m${i}`, date: "2026-02-16" }))
  const long = { ...roughTitles.events[0]!, id: "long", date: "2026-02-16/2026-12-31" }
  const { scene } = drawn(
    { ...roughTitles, events: [...many, long] },
    { window: days("2026-03-01", "2026-03-02"), width: 360 },
  )
  expect(targetsOf(scene).some(({ key }) => key.startsWith("bin:"))).toBe(true)
})
