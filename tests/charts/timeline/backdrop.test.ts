import { describe, expect, test } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import { describeScale } from "../../../src/charts/timeline/describe-scale"
import { drawTimeline } from "../../../src/charts/timeline/draw"
import { textBoxes } from "../../../src/charts/timeline/vertical"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView, plainDisplay } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/day"
import type { Dossier } from "../../../src/model/dossier"
import { bandKinds, type Display, timeScales, type Window } from "../../../src/model/view"
import { buildIndex } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import type { Mark } from "../../../src/scene/scene"
import * as born from "../../fixtures/born-case"

const window: Window = [dayOfIso("2025-07-20"), dayOfIso("2026-07-26")]

interface Look {
  readonly display?: Partial<Display>
  readonly window?: Window
  readonly locale?: "en" | "ja"
  readonly width?: number
  readonly asOf?: string
}

function drawn(look: Look = {}, dossier: Dossier = born.dossier) {
  const index = dossier === born.dossier ? born.index : buildIndex(dossier, 1)
  const shown = look.window ?? window
  const answer = timeline.select(index, createFilter(index).rows({}, shown), defaultView(index.dossier))
  const display = { ...plainDisplay, ...look.display }
  const words = wordsFor(look.locale ?? "en", { era: display.era })
  const frame = { width: look.width ?? 820, height: 600, window: shown, locale: words.locale, words, display }
  const asOf = look.asOf === undefined ? undefined : dayOfIso(look.asOf)
  const nothing = { selection: undefined, pointed: undefined, found: undefined, eventOf: born.eventOf, asOf }
  return { answer, words, display, ...drawTimeline(answer, { ...frame, ...nothing }) }
}

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : mark.kind === "group" ? textsOf(mark.marks) : []))

describe("the timeline", () => {
  test("on a squeezed scale marks its breaks, explains them in the legend and says them aloud", () => {
    const { scene, scale } = drawn({ display: { scale: "squeezed" } })
    expect(scale.breaks.length).toBeGreaterThan(2)
    expect(textsOf(scene.marks)).toContain("Quiet stretch, not to scale")
    expect(scene.description).toMatch(/quiet stretches of \d+ days in all/)
    const even = drawn()
    expect(textsOf(even.scene.marks)).not.toContain("Quiet stretch, not to scale")
    expect(even.scene.description).not.toContain("quiet")
    expect(scale.pxPerDay).toBeGreaterThan(even.scale.pxPerDay * 1.15)
  })

  test("on the scale to the culmination counts the days, says to which, and stands where it stood", () => {
    const { scene, scale, answer, words, display } = drawn({ display: { scale: "countdown" } })
    expect(textsOf(scene.marks)).toEqual(expect.arrayContaining(["T0", "T−33"]))
    expect(scene.description).toContain("T0 is 19 March 2026. The opening is 33 days before it.")
    expect(drawn({ display: { scale: "countdown" }, locale: "ja" }).scene.description).toContain("33日前")
    expect(describeScale(answer, display, words)).toBe("in days to 19 March 2026")
    expect(scale.x(window[0] + 100)).toBe(drawn().scale.x(window[0] + 100))
  })

  test.each(timeScales)("writes nothing of its axis beneath the day it is rewound to, on the %s scale", (scale) => {
    for (const locale of ["en", "ja"] as const)
      for (const asOf of ["2026-02-23", "2026-03-01", "2026-03-20"]) {
        const shown: Window = [dayOfIso("2026-01-22"), dayOfIso("2026-04-04")]
        const { scene } = drawn({ display: { scale }, window: shown, locale, asOf })
        const at = scene.marks.findLastIndex((mark) => mark.kind === "rect" && mark.fill === "accent")
        const [tag, name] = scene.marks.slice(at)
        if (tag?.kind !== "rect" || name?.kind !== "text") throw new Error("no day")
        const beneath = textBoxes(scene.marks.filter((mark) => mark !== name)).filter(
          ({ x0, x1, y0, y1 }) => x0 < tag.x + tag.width && x1 > tag.x && y0 < tag.y + tag.height && y1 > tag.y,
        )
        expect(beneath).toEqual([])
      }
  })

  test.each([
    ["2026-03", "March", "3月"],
    ["2026", "2026", "2026年"],
    ["2026-21", "1 Mar – 31 May", "3月1日～5月31日"],
  ])("names an anchor of %s by what is known of it", (date, en, ja) => {
    const vague = redated(date)
    const shown: Window = [dayOfIso("2026-01-22"), dayOfIso("2026-12-20")]
    const said = (locale: "en" | "ja") =>
      textsOf(drawn({ window: shown, locale }, vague).scene.marks).map((text) => text.replace(/\s/g, " "))
    expect(said("en")).toContain(`leaders · ${en}`)
    expect(said("ja")).toContain(`首脳級・${ja}`)
  })

  test("draws the even scale where no day of a culmination is known", () => {
    const vague = redated("2026-03")
    const { scene, answer, words, display } = drawn({ display: { scale: "countdown" } }, vague)
    expect(textsOf(scene.marks).filter((text) => /^T[−+0]/.test(text))).toEqual([])
    expect(describeScale(answer, display, words)).toBe("")
  })

  test.each(timeScales)(
    "keeps its lanes where they are while it is panned, with all bands on the %s scale",
    (scale) => {
      const display = { scale, bands: bandKinds }
      const tops = [0, 25, 60, -80].map((by) => {
        const { scale: at } = drawn({ display })
        const moved: Window = [at.day(at.left - by), at.day(at.right - by) - 1]
        return drawn({ display, window: moved }).lanes.map(({ top, bottom }) => [top, bottom])
      })
      for (const lanes of tops) expect(lanes).toEqual(tops[0])
    },
  )

  test("names the year of the era on the axis and in the description", () => {
    const { scene } = drawn({ locale: "ja", display: { era: true } })
    expect(textsOf(scene.marks)).toContain("2026年（令和8年）")
    expect(scene.description).toContain("2025年（令和7年）7月20日～2026年（令和8年）7月26日")
  })

  test.each([
    ["-0044-01-01", "-0043-12-31"],
    ["9998-01-01", "9999-12-31"],
    ["0001-01-01", "9999-12-31"],
  ])("stands any window, from %s to %s", (from, to) => {
    for (const scale of timeScales)
      for (const locale of ["en", "ja"] as const) {
        const look = {
          display: { scale, bands: bandKinds, era: true },
          locale,
          window: [dayOfIso(from), dayOfIso(to)],
        } as const
        expect(drawn(look).scene.marks.length).toBeGreaterThan(0)
      }
  })
})

function redated(date: string): Dossier {
  const culminating = born.dossier.anchors?.culminating
  return {
    ...born.dossier,
    events: born.dossier.events.map((event) => (event.id === culminating ? { ...event, date } : event)),
  }
}
