import { expect, test } from "vitest"
import { cleanFigure } from "../../src/exporters/clean-figure"
import { figureWith } from "../../src/exporters/figure-with"
import type { Mark } from "../../src/scene/scene"
import { bornFigure } from "../fixtures/figure"

const figure = bornFigure()
const cleaned = (text: string) => cleanFigure(figureWith(figure, { title: text })).title

test("accents come into their letters, and no letter becomes another", () => {
  expect(cleaned("Cafe\u0301 ka\u0304to か\u3099")).toBe("Café kāto が")
  // Unicode's own joining makes of these the letters of other names.
  for (const name of ["\ufa19戸", "\ufa1b岡", "㈱ ① ﾊﾞ ﬁ Å Ω", "葛\u{e0100}城", "\ufa19\ufe00", "q\u0301 👩‍💻 ❤️"])
    expect(cleaned(name)).toBe(name)
})

test("a text is on one line, without what no file can hold and without spaces that no font has", () => {
  expect(cleaned(" a\t\r\nb\u2028c  d ")).toBe("a b c d")
  expect(cleaned("x\u0000\u0007\u001b\ufffe\ud800y")).toBe("xy".replace("y", "\ufffdy"))
  expect(cleaned("9:41\u202fAM 1\u2007000 a\u2004b\u200ac\u205fd")).toBe("9:41\u00a0AM 1\u00a0000 a b c d")
  expect(cleaned("1\u2009000\u3000円")).toBe("1\u2009000\u3000円")
})

test("texts and labels within groups are cleaned, and nothing else is touched", () => {
  const text: Mark = { kind: "text", x: 1, y: 2, size: 9, text: "a\u0007\nb", label: "l\u0000" }
  const dot: Mark = { kind: "circle", x: 1, y: 2, r: 3, key: "event:1:0" }
  const marks: readonly Mark[] = [{ kind: "group", x: 0, y: 0, marks: [text, dot] }]
  const [page] = cleanFigure({ ...figure, pages: [{ zoom: 2, scene: { ...figure.pages[0]!.scene, marks } }] }).pages // a figure has a page
  expect(page?.scene.marks).toEqual([{ ...marks[0], marks: [{ ...text, text: "a b", label: "l" }, dot] }])
  expect(page?.zoom).toBe(2)
  expect(cleanFigure(figure)).toEqual(figure)
})

test("the data of a figure is gathered where it is asked for, and not before", () => {
  let asked = 0
  const lazy = figureWith(figure, {
    get tables() {
      asked += 1
      return []
    },
  })
  const clean = figureWith(cleanFigure(lazy), { title: "a" })
  expect([clean.title, asked]).toEqual(["a", 0])
  expect([clean.tables, asked]).toEqual([[], 1])
})
