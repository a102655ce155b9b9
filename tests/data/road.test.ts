import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { readings } from "../../data/sources/readings.mjs"
import { dossierToJson } from "../../src/model/serialize"
import { validate } from "../../src/model/validate"

const text = readFileSync(new URL("../../data/road-to-the-summit.json", import.meta.url), "utf8")
const file: Readonly<Record<string, unknown>> = JSON.parse(text)

/** What a value says, whatever the order of its fields; absent, null and empty say the same. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).filter(
    ([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0),
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]))
}
const added: Readonly<Record<string, readonly string[]>> = readings

interface Aliased {
  readonly id: string
  readonly aliases?: readonly string[]
}
/** The actors of the file, which is ours and checked below. */
const actors = file.actors as readonly Aliased[]
const withoutReadings = ({ aliases = [], ...actor }: Aliased): Aliased => ({
  ...actor,
  aliases: aliases.filter((alias) => !added[actor.id]?.includes(alias)),
})

const digest = (value: unknown) =>
  createHash("sha256")
    .update(JSON.stringify(canonical(value)))
    .digest("hex")

describe("the road to the summit", () => {
  // Taken from the fact base itself, before it became a dossier.
  test.each([
    ["phases", 5, "b4eb4ac93ba44d9ed222270f4c74f5371493e00e1d9b39d49c4de5efa8899dc4"],
    ["sources", 330, "09adb900a5a63d726f3684c85189877a3f846066a83d9f25e56bfc4d1fab4ee0"],
    ["actors", 92, "44f90b0257c6809039e3b78a8a426c5a2070b9fefdf3790a9134464889ff8cef"],
    ["topics", 27, "36d39d9bb9927f393034f651ab2c1f670fd7790fca618b5c54107684d572e539"],
    ["places", 30, "4ea308fadf6cf1e87af6fa6e66b4ead0855ada7839f94820688fe82aa28d8917"],
    ["events", 152, "825ebc6eaffeb4b2a5fac0583c2fb498b60b7632aef2b28ec6d6ce8323eb5b5c"],
    ["commitments", 30, "efca8a2d1ddf703336a950ae9f83db70229dca769724e532eb9963727d25d96a"],
    ["claims", 32, "a45a33a4bcb3667d221f9399eafedd246dc74a7783953d9ff848040c4e0993b5"],
    ["agenda", 7, "25f7ec70e36a9dcdcbb664087992ab4a7c9b5b19518bd7edadcff4458423f0aa"],
  ])("lost nothing of the %s of the fact base", (list, count, sum) => {
    expect(file[list]).toHaveLength(count)
    expect(digest(list === "actors" ? actors.map(withoutReadings) : file[list])).toBe(sum)
  })

  test("adds to the fact base the readings that are listed, and nothing else", () => {
    expect(Object.keys(added).length).toBeGreaterThan(30)
    for (const [id, names] of Object.entries(added))
      expect(actors.find((actor) => actor.id === id)?.aliases, id).toEqual(expect.arrayContaining([...names]))
  })

  test("says of itself what the fact base says", () => {
    const { id, title, startsFrom, anchors, knownUntil, description } = file
    const english = (description as { en: string }).en
    expect(digest({ id, title, startsFrom, anchors, knownUntil, description: english })).toBe(
      "eee966a2e8bec78776fd587de5af9237c9abf47e5029b9d47df8e8bb0be28978",
    )
  })

  test("loses nothing at the gate either, which has nothing to say about it", () => {
    const { dossier, issues } = validate(JSON.parse(text))
    expect(issues).toEqual([])
    expect(canonical(dossier)).toEqual(canonical(file))
    expect(dossier && dossierToJson(dossier)).toBe(text)
  })
})
