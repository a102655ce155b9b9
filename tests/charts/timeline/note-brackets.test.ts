import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { NoteStretch } from "../../../src/charts/chart"
import { divide, linesOf, mostLines } from "../../../src/charts/timeline/note-brackets"

const stretch: fc.Arbitrary<NoteStretch> = fc
  .tuple(
    fc.uuid(),
    fc.integer({ min: -50, max: 50 }),
    fc.nat(30),
    fc.constantFrom(undefined, "japan", "motegi", "nobody"),
  )
  .map(([id, firstDay, days, actor]) => ({
    ...{ id, firstDay, lastDay: days === 30 ? Number.POSITIVE_INFINITY : firstDay + days, text: "text" },
    ...(actor !== undefined && { actor: { id: actor, name: undefined } }),
  }))
const stretches = fc.array(stretch, { maxLength: 30 })
const ids = (list: readonly NoteStretch[]) => list.map(({ id }) => id).sort()

describe("brackets in lines", () => {
  test("none is lost, none stands twice, and no two of a line overlap", () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 1, max: 4 }), (list, most) => {
        const { lines, left } = linesOf(list, most)
        expect(ids([...lines.flat(), ...left])).toEqual(ids(list))
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines)
          for (const [i, one] of line.entries()) if (i > 0) expect(line[i - 1]!.lastDay).toBeLessThan(one.firstDay)
      }),
    )
  })

  test("no more lines are taken than as many as overlap on some day", () => {
    fc.assert(
      fc.property(stretches, (list) => {
        const deepest = Math.max(
          0,
          ...list.map(({ firstDay: day }) => list.filter((one) => one.firstDay <= day && one.lastDay >= day).length),
        )
        expect(linesOf(list, list.length + 1)).toMatchObject({ lines: { length: deepest }, left: [] })
      }),
    )
  })

  test("stand in the lane of their actor where there is one, else above the lanes; every one somewhere", () => {
    fc.assert(
      fc.property(stretches, (list) => {
        const { own, strip } = divide({ rows: new Set(), stretches: list }, new Set(["japan", "motegi"]))
        const inLanes = [...own].flatMap(([lane, { lines }]) => {
          for (const one of lines.flat()) expect(one.actor?.id).toBe(lane)
          return lines.flat()
        })
        expect(ids([...inLanes, ...strip.lines.flat(), ...strip.left])).toEqual(ids(list))
        expect(strip.lines.length).toBeLessThanOrEqual(mostLines)
      }),
    )
  })
})
