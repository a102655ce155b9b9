import { describe, expect, test } from "vitest"
import { ancestorsOf, branchOf, lookupOf } from "../../src/query/lookup"
import { dossier, index } from "../fixtures/born-case"

const lookup = lookupOf(index.catalog)
const withTopics = (parents: Readonly<Record<string, string | undefined>>) =>
  lookupOf({
    ...index.catalog,
    topics: Object.entries(parents).map(([id, parent]) => ({ id, label: { en: id }, ...(parent && { parent }) })),
  })

describe("lookup", () => {
  test("finds every noun by its id, and is made once for a catalog", () => {
    for (const actor of dossier.actors) expect(lookup.actors.get(actor.id)).toEqual(actor)
    for (const topic of dossier.topics) expect(lookup.topics.get(topic.id)).toEqual(topic)
    for (const place of dossier.places) expect(lookup.places.get(place.id)).toEqual(place)
    for (const commitment of dossier.commitments) expect(lookup.commitments.get(commitment.id)).toEqual(commitment)
    expect(lookupOf(index.catalog)).toBe(lookup)
  })

  test("members are affiliations turned round, each member once", () => {
    for (const { id } of dossier.actors) {
      const named = dossier.actors.filter(({ affiliations }) => affiliations.some(({ actor }) => actor === id))
      expect((lookup.members.get(id) ?? []).map((member) => member.id)).toEqual(named.map((member) => member.id))
    }
  })

  test("a topic's branch is all beneath it, its ancestors all above it, the root first", () => {
    const tree = withTopics({ a: undefined, b: "a", c: "b", d: "a", e: undefined })
    expect(branchOf(tree, "a")).toEqual(["a", "b", "d", "c"])
    expect(branchOf(tree, "e")).toEqual(["e"])
    expect(ancestorsOf(tree, "c").map(({ id }) => id)).toEqual(["a", "b"])
  })

  test("a circle of topics, or a parent that is not there, comes to an end", () => {
    const circle = withTopics({ a: "c", b: "a", c: "b", d: "nowhere" })
    expect(branchOf(circle, "a").toSorted()).toEqual(["a", "b", "c"])
    expect(ancestorsOf(circle, "a").length).toBeLessThanOrEqual(3)
    expect(ancestorsOf(circle, "d")).toEqual([])
  })
})
