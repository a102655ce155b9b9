import { describe, expect, test } from "vitest"
import type { Actor } from "../../src/model/actor"
import { parseEdtf } from "../../src/model/edtf"
import { officesAt } from "../../src/query/offices"

const actor: Actor = {
  ...{ id: "someone", kind: "person", name: { en: "Someone" }, aliases: [] },
  affiliations: [
    { actor: "a", to: "2025-10" },
    { actor: "b", from: "2025-10", to: "2026-02-14" },
    { actor: "c", from: "2026-03~" },
    { actor: "d" },
    { actor: "e", from: "nonsense" },
  ],
}

describe("offices at a date", () => {
  test.each([
    ["2024-01-01", "ade"],
    ["2025-10-15", "abde"],
    ["2025-11-01", "bde"],
    ["2026-02-14", "bde"],
    ["2026-02-15", "de"],
    ["2026-02/2026-03", "bcde"],
    ["2026", "bcde"],
    ["2025-12/..", "bcde"],
  ])("on %s are %s: those that hold or may hold, both ends included", (date, held) => {
    const span = parseEdtf(date)
    if (!span) throw new Error(date)
    expect(
      officesAt(actor, span)
        .map((office) => office.actor)
        .join(""),
    ).toBe(held)
  })
})
