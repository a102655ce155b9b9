import { createIntl } from "@formatjs/intl"
import { describe, expect, test } from "vitest"
import en from "../../src/i18n/en.json"
import { wordsFor } from "../../src/i18n/intl"
import ja from "../../src/i18n/ja.json"

const languages = [
  { locale: "en-GB", messages: en },
  { locale: "ja-JP", messages: ja },
]

describe("the messages", () => {
  test.each(languages)("of $locale are all well formed", ({ locale, messages }) => {
    const faults: string[] = []
    const intl = createIntl({ locale, messages: { ...messages }, onError: ({ message }) => void faults.push(message) })
    for (const [id, text] of Object.entries(messages)) {
      const names = [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => [name, 2])
      intl.formatMessage({ id }, Object.fromEntries(names))
    }
    expect(faults).toEqual([])
  })

  test("group the digits of counts in both languages", () => {
    for (const locale of ["en", "ja"] as const) {
      const { say } = wordsFor(locale)
      for (const text of [say("timeline.countAll", { total: 7535 }), say("count.events", { n: 7535 })]) {
        expect(text).toContain("7,535")
      }
    }
  })
})
