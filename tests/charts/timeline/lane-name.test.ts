import { describe, expect, test } from "vitest"
import { laneName } from "../../../src/charts/timeline/lane-name"
import en from "../../../src/i18n/en.json"
import { wordsFor } from "../../../src/i18n/intl"
import { laneFields } from "../../../src/model/view"

describe("the lane of what has no lane of its own", () => {
  test.each(["en", "ja"] as const)("is called as no value of any field is, in %s", (locale) => {
    const words = wordsFor(locale)
    const nameOf = (id: string | undefined, field: (typeof laneFields)[number]) =>
      laneName({ id, name: undefined, holdsMore: true }, field, words)
    for (const field of laneFields) {
      const prefix = field === "source-kind" ? "timeline.sourceKind." : `${field}.`
      const ids = Object.keys(en).flatMap((id) => (id.startsWith(prefix) ? id.slice(prefix.length) : []))
      expect(ids.map((id) => nameOf(id, field))).not.toContain(nameOf(undefined, field))
    }
    expect(nameOf("other", "kind")).not.toBe(nameOf(undefined, "kind"))
  })
})
