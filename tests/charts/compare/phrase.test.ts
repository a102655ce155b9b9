import { describe, expect, test } from "vitest"
import { counterOf, phraseOf } from "../../../src/charts/compare/phrase"
import { wordsFor } from "../../../src/i18n/intl"

describe.each(["en", "ja"] as const)("a phrase in %s", (locale) => {
  const words = wordsFor(locale)

  test("says what the message says, in whatever order the language has its values", () => {
    const say = phraseOf(words, "compare.bin", ["lane", "aDays", "a", "bDays", "b"])
    const values = { lane: "Trade {x}", aDays: "1–7 March", a: "1,200", bDays: "", b: "0" }
    expect(say(values.lane, values.aDays, values.a, values.bDays, values.b)).toBe(words.say("compare.bin", values))
  })

  test("counts as the message counts, the first time and again", () => {
    const counted = counterOf(words)
    for (const n of [0, 1, 2, 1234, 1]) expect(counted(n)).toBe(words.say("timeline.lane.count", { n }))
  })
})
