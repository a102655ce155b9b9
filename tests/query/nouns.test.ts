import { describe, expect, test } from "vitest"
import { searchNouns } from "../../src/query/nouns"
import { index } from "../fixtures/born-case"

const { catalog } = index
const ids = (text: string) => searchNouns(catalog, text).map(({ kind, id }) => `${kind}:${id}`)

describe("searchNouns", () => {
  test("puts the noun of that very name first, then those whose names begin with it", () => {
    expect(ids("Japan")[0]).toBe("actor:japan")
    expect(ids("australia")[0]).toBe("actor:australia")
  })

  test("finds by the beginning of any word, in any order, and by a part of a Japanese name", () => {
    expect(ids("rub mar")).toContain("actor:marco-rubio")
    expect(ids("茂木")).toContain("actor:toshimitsu-motegi")
    expect(ids("重要鉱")[0]).toBe("topic:critical-minerals")
    expect(ids("ubio")).not.toContain("actor:marco-rubio")
  })

  test("names each noun once, by the name that matched", () => {
    const found = searchNouns(catalog, "Japan")
    expect(new Set(found.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(found.length)
    expect(searchNouns(catalog, "茂木")[0]?.name).toContain("茂木")
  })

  test("finds nothing for nothing", () => {
    expect(ids(" ")).toEqual([])
    expect(ids("zzzz")).toEqual([])
  })
})
