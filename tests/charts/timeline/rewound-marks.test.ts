import { describe, expect, test } from "vitest"
import { timeScale } from "../../../src/charts/scale"
import { asOfMarks } from "../../../src/charts/timeline/rewound-marks"
import { wordsFor } from "../../../src/i18n/intl"
import { dayOfIso } from "../../../src/model/edtf"
import { textWidth } from "../../../src/scene/text"

const first = dayOfIso("2026-01-01")
const last = dayOfIso("2026-04-10")
/** A hundred days in as many times ten pixels. */
const scale = timeScale([first, last], 100, 1100)
const marks = (iso: string | undefined, locale: "en" | "ja" = "en") =>
  asOfMarks({ asOf: iso === undefined ? undefined : dayOfIso(iso), words: wordsFor(locale) }, scale, 20, 400)

describe("the day the record is rewound to", () => {
  test("is a line at its end, with a veil over all that was still to come", () => {
    const { line, veil, said } = marks("2026-02-04")
    expect(line([])).toMatchObject([{ kind: "line", x1: 450, x2: 450, y1: 20, y2: 400 }])
    expect(veil).toMatchObject([{ kind: "rect", x: 450, width: 650, y: 20, height: 380 }])
    expect(said).toBe("As of 4 February 2026")
  })

  test("is broken where a title stands", () => {
    const title = { x0: 400, x1: 500, y0: 100, y1: 115 }
    const beside = { x0: 460, x1: 500, y0: 200, y1: 215 }
    const line = marks("2026-02-04").line([title, beside])
    expect(line).toMatchObject([
      { y1: 20, y2: 100 },
      { y1: 115, y2: 400 },
    ])
  })

  test("is named on the axis, within it at both ends", () => {
    for (const iso of ["2025-12-31", "2026-01-01", "2026-02-04", "2026-04-10"]) {
      for (const locale of ["en", "ja"] as const) {
        const [box, text] = marks(iso, locale).caption
        if (box?.kind !== "rect" || text?.kind !== "text") throw new Error("no caption")
        expect(box.x).toBeGreaterThanOrEqual(scale.left)
        expect(box.x + box.width).toBeLessThanOrEqual(scale.right)
        expect(text.x + textWidth(text.text, text.size)).toBeLessThanOrEqual(box.x + box.width)
      }
    }
  })

  test("beyond what is shown veils all of it, or nothing, and draws no line", () => {
    const [before, after] = [marks("2025-06-01"), marks("2027-06-01")]
    expect(before).toMatchObject({ caption: [], veil: [{ x: 100, width: 1000 }] })
    expect(after).toMatchObject({ caption: [], veil: [] })
    expect([before.line([]), after.line([])]).toEqual([[], []])
  })

  test("leaves no trace where the record is whole", () => {
    const none = marks(undefined)
    expect(none).toMatchObject({ caption: [], veil: [], said: "" })
    expect(none.line([])).toEqual([])
  })
})
