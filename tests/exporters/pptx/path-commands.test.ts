/** Paths as lines and curves: the same outline that the rest of the house sees. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { pathCommands } from "../../../src/exporters/pptx/path-commands"
import { polylines, toOutline } from "../../../src/scene/path"

const coordinate = fc.integer({ min: -50, max: 50 })
const letters = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2 } as const

const segment = fc
  .tuple(
    fc.constantFrom(...(Object.keys(letters) as (keyof typeof letters)[])), // the keys of a record are its letters
    fc.boolean(),
    fc.array(coordinate, { minLength: 6, maxLength: 6 }),
  )
  .map(([letter, isRelative, numbers]) => {
    return `${isRelative ? letter.toLowerCase() : letter}${numbers.slice(0, letters[letter]).join(" ")}`
  })
const arc = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 40 }),
    coordinate,
    fc.boolean(),
    fc.boolean(),
    coordinate,
    coordinate,
  )
  .map(([rx, ry, turn, large, sweep, x, y]) => `A${rx} ${ry} ${turn} ${Number(large)} ${Number(sweep)} ${x} ${y}`)

test("every line and curve ends on the outline of the path, however it is written", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(segment, arc, fc.constant("Z")), { maxLength: 8 }), (segments) => {
      const d = `M1 2${segments.join("")}`
      const lines = polylines(d)
      for (const command of pathCommands(d)) {
        if (command.kind !== "line" && command.kind !== "curve") continue
        expect(toOutline(lines, ...command.to)).toBeLessThan(0.5)
      }
    }),
  )
})

test("a circle of two arcs is four curves, each a quarter", () => {
  const curves = pathCommands("M-10 0A10 10 0 0 1 10 0A10 10 0 0 1 -10 0Z")
  expect(curves.map(({ kind }) => kind)).toEqual(["move", "curve", "curve", "curve", "curve", "close"])
  for (const command of curves) {
    if (command.kind === "curve") expect(Math.hypot(...command.to)).toBeCloseTo(10, 6)
  }
})

test("after a close the path goes on from where it began", () => {
  expect(pathCommands("M1 1L5 1Zl2 2").at(-1)).toEqual({ kind: "line", to: [3, 3] })
})
