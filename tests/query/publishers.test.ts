import { describe, expect, test } from "vitest"
import { voicesOf, witnessesOf } from "../../src/query/publishers"

describe("the voices of a credit line", () => {
  test.each([
    ["Bloomberg", ["Bloomberg"]],
    ["Jiji Press (via The Nation Thailand)", ["Jiji Press"]],
    ["The Asahi Shimbun (mirror)", ["The Asahi Shimbun"]],
    ["nippon.com / Jiji Press", ["nippon.com", "Jiji Press"]],
    ["CNA (Channel NewsAsia) / Reuters", ["CNA", "Reuters"]],
    ["時事通信（nippon.com経由）", ["時事通信"]],
    ["News/Talk", ["News/Talk"]],
    ["(unsigned)", ["(unsigned)"]],
    ["", [""]],
  ])("%s speaks as %j", (publisher, voices) => {
    expect(voicesOf(publisher)).toEqual(voices)
  })
})

describe("independent witnesses", () => {
  test("a paper that carries an agency's wire is no second witness", () => {
    const { independent, shared } = witnessesOf([
      "Jiji Press (via Adnkronos)",
      "nippon.com / Jiji Press",
      "Ministry of Foreign Affairs of Japan",
      "Bloomberg",
    ])
    expect(independent).toBe(3)
    expect(shared).toEqual([{ voice: "Jiji Press", sources: 2 }])
  })

  test("a chain of shared voices is one witness, in whatever order it is met", () => {
    const chain = ["A / B", "C / D", "B / C"]
    for (const lines of [chain, chain.toReversed(), [chain[2], chain[0], chain[1]]]) {
      expect(witnessesOf(lines.filter((line) => line !== undefined)).independent).toBe(1)
    }
  })

  test("the same credit line twice is one publisher and shares no wire", () => {
    expect(witnessesOf(["Bloomberg", "Bloomberg"])).toEqual({ independent: 1, shared: [] })
    expect(witnessesOf([])).toEqual({ independent: 0, shared: [] })
  })
})
