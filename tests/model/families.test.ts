import { describe, expect, it } from "vitest"
import { familiesOf } from "../../src/model/families"
import type { Topic } from "../../src/model/topic"

const topic = (id: string, parent?: string): Topic => ({
  id,
  label: { en: id },
  ...(parent === undefined ? {} : { parent }),
})

describe("families of topics", () => {
  it("number the roots in the dossier's order and give every topic its root's number", () => {
    const families = familiesOf([
      topic("trade"),
      topic("security"),
      topic("tariffs", "trade"),
      topic("steel", "tariffs"),
    ])
    expect([...families]).toEqual([
      ["trade", 0],
      ["security", 1],
      ["tariffs", 0],
      ["steel", 0],
    ])
  })

  it("take a topic with a missing parent for a root, and survive a circle", () => {
    const families = familiesOf([topic("orphan", "gone"), topic("a", "b"), topic("b", "a")])
    expect(families.get("orphan")).toBe(0)
    expect(families.get("a")).toBeDefined()
    expect(families.get("b")).toBeDefined()
  })
})
