import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { noLaneEdits } from "../../src/model/address"
import {
  collapseLane,
  expandLane,
  hideLane,
  moveLane,
  pinLane,
  showAllLanes,
  showLane,
  unpinLane,
} from "../../src/model/lane-edits"
import type { LaneEdits } from "../../src/model/view"

const keys = ["a", "b", "c", "d", "e", "*"]
const some = fc.shuffledSubarray(keys)
const edits: fc.Arbitrary<LaneEdits> = fc.record({ expanded: some, pinned: some, hidden: some, order: some })
const key = fc.constantFrom(...keys)

describe("edits of lanes", () => {
  test("what is done is undone by its opposite, and done twice is done once", () => {
    fc.assert(
      fc.property(edits, key, (before, lane) => {
        const pairs = [
          [expandLane, collapseLane, "expanded"],
          [pinLane, unpinLane, "pinned"],
          [hideLane, showLane, "hidden"],
        ] as const
        for (const [act, undo, list] of pairs) {
          expect(act(before, lane)[list]).toContain(lane)
          expect(act(act(before, lane), lane)).toEqual(act(before, lane))
          expect(undo(act(before, lane), lane)[list]).toEqual(before[list].filter((other) => other !== lane))
        }
      }),
    )
  })

  test("what is pinned is not hidden, and what is shown again keeps all else", () => {
    fc.assert(
      fc.property(edits, key, (before, lane) => {
        expect(pinLane(before, lane).hidden).not.toContain(lane)
        expect(showAllLanes(before)).toEqual({ ...before, hidden: [] })
      }),
    )
  })

  test("a lane moves to its place among its siblings, which keep their order, and others keep theirs", () => {
    fc.assert(
      fc.property(
        edits,
        fc.shuffledSubarray(keys, { minLength: 1 }),
        fc.nat(),
        fc.integer({ min: -2, max: 9 }),
        (before, siblings, seed, place) => {
          const lane = siblings[seed % siblings.length]!
          const list = before.pinned.includes(lane) ? "pinned" : "order"
          const after = moveLane(before, siblings, lane, place)[list]
          const moved = after.filter((other) => siblings.includes(other))
          const others = siblings.filter((other) => other !== lane)
          expect(moved.filter((other) => other !== lane)).toEqual(others)
          expect(moved.indexOf(lane)).toBe(Math.max(0, Math.min(place, others.length)))
          const rest = before[list].filter((other) => !siblings.includes(other))
          expect(after.filter((other) => !siblings.includes(other))).toEqual(rest)
          expect(new Set(after).size).toBe(after.length)
        },
      ),
    )
  })

  test("nothing done is nothing edited", () => {
    expect(unpinLane(noLaneEdits, "a")).toEqual(noLaneEdits)
    expect(collapseLane(noLaneEdits, "a")).toEqual(noLaneEdits)
  })
})
