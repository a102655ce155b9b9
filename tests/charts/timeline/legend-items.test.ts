import { describe, expect, test } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import { formsOfRecord } from "../../../src/charts/timeline/forms"
import { type LegendForm, legendItems } from "../../../src/charts/timeline/legend-items"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import { laneFields } from "../../../src/model/view"
import { createFilter } from "../../../src/query/filter"
import { wholeSpan } from "../../../src/query/span"
import { index } from "../../fixtures/born-case"

test("what tells something only beside another of its sort is not explained alone", () => {
  const rows = createFilter(index).rows({}, wholeSpan(index))
  const answer = timeline.select(index, rows, defaultView(index.dossier))
  const textsOf = (...forms: LegendForm[]) =>
    legendItems(answer, new Set(forms), new Set(), undefined, wordsFor("en")).map(({ text }) => text)
  expect(textsOf("occurred", "bar")).toEqual(["Several days"])
  expect(textsOf("occurred", "scheduled")).toEqual(["Occurred", "Scheduled"])
  expect(textsOf("other", "occurred")).toEqual([])
  expect(textsOf("minister", "other")).toEqual(["Ministers", "Other levels"])
})

describe.each(laneFields)("the legend of lanes by %s", (lanes) => {
  const rows = createFilter(index).rows({}, wholeSpan(index))
  const answer = timeline.select(index, rows, { ...defaultView(index.dossier), lanes })
  const { families, forms } = formsOfRecord(answer)
  const shown: ReadonlySet<LegendForm> = new Set([...forms, "minor", "more", "found"])

  test.each(["en", "ja"] as const)("says every form in words of the language (%s), never by its code", (locale) => {
    const texts = legendItems(answer, shown, families, undefined, wordsFor(locale)).map(({ text }) => text)
    expect(texts.length).toBeGreaterThanOrEqual(shown.size)
    for (const text of texts) {
      expect([...shown]).not.toContain(text)
      if (locale === "ja") expect(text).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)
    }
  })
})
