import { describe, expect, test } from "vitest"
import { countryName, languageName } from "../../src/i18n/names"

describe("names of languages and countries", () => {
  test("stand in the reader's language", () => {
    expect(languageName("ja", "en")).toBe("Japanese")
    expect(languageName("cs", "ja")).toBe("チェコ語")
    expect(countryName("DE", "en")).toBe("Germany")
    expect(countryName("DE", "ja")).toBe("ドイツ")
  })

  test("a code that is none stands as it is", () => {
    for (const code of ["", "not a tag", "x"]) expect(languageName(code, "en")).toBe(code)
    expect(countryName("<b>", "ja")).toBe("<b>")
  })
})
