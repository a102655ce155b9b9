import { describe, expect, test } from "vitest"
import { charts } from "../../src/charts"
import en from "../../src/i18n/en.json"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import { createFilter } from "../../src/query/filter"
import { defaultWindow } from "../../src/query/span"
import type { Mark } from "../../src/scene/scene"
import { toSvg } from "../../src/scene/svg"
import { themes } from "../../src/scene/theme"
import { eventOf, index } from "../fixtures/born-case"

const window = defaultWindow(index)
const nothing = { selection: undefined, pointed: undefined, found: undefined }

function numbersOf(marks: readonly Mark[]): number[] {
  return marks.flatMap((mark) => [
    ...Object.values(mark).filter((value) => typeof value === "number"),
    ...(mark.kind === "group" ? numbersOf(mark.marks) : []),
  ])
}

describe.each(charts)("chart $id", (chart) => {
  const rows = createFilter(index).rows({}, window)
  const scenes = (["en", "ja"] as const).flatMap((locale) => {
    const draw = chart.draw(index, rows, defaultView(index.dossier))
    return [360, 1440].map((width) =>
      draw({ width, height: 500, window, locale, words: wordsFor(locale), eventOf, ...nothing }),
    )
  })

  test("has a name in every language and an id of its own", () => {
    expect(Object.hasOwn(en, chart.title)).toBe(true)
    expect(charts.filter(({ id }) => id === chart.id)).toHaveLength(1)
  })

  test("draws a titled, described scene of the width it was given, from a phone's to a desk's", () => {
    for (const scene of scenes) {
      expect(scene.title).not.toBe("")
      expect(scene.description).toMatch(/\d/)
      expect([360, 1440]).toContain(scene.width)
      expect(numbersOf(scene.marks).every(Number.isFinite)).toBe(true)
    }
  })

  test("makes a file of it", () => {
    for (const scene of scenes) expect(toSvg(scene, themes.light)).toMatch(/^<svg[^>]+>.*<\/svg>$/s)
  })

  test("an empty choice of rows is drawn too", () => {
    const none = createFilter(index).rows({ topic: { include: ["no-such-topic"], exclude: [] } }, window)
    const draw = chart.draw(index, none, defaultView(index.dossier))
    const scene = draw({ width: 600, height: 400, window, locale: "en", words: wordsFor("en"), eventOf, ...nothing })
    expect(numbersOf(scene.marks).every(Number.isFinite)).toBe(true)
  })
})
