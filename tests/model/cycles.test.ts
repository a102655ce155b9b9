import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { closingEdges } from "../../src/model/cycles"

/** The naive oracle: a graph has a circle when some node can reach itself. */
function hasCircle(edges: ReadonlyMap<string, readonly string[]>): boolean {
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (edges.get(from) ?? []).some((to) => to === goal || (!seen.has(to) && reaches(to, goal, seen.add(to))))
  return [...edges.keys()].some((node) => reaches(node, node, new Set()))
}

describe("circles", () => {
  test("are opened by taking out the closing edges, and nothing is taken out where there is none", () => {
    const node = fc.constantFrom(..."abcdefg")
    const graph = fc.dictionary(node, fc.array(node, { maxLength: 4 })).map((record) => new Map(Object.entries(record)))
    fc.assert(
      fc.property(graph, (edges) => {
        const closing = closingEdges(edges)
        expect(closing.length > 0).toBe(hasCircle(edges))
        const left = [...edges].map(([from, targets]) => {
          const out = new Set(closing.filter((edge) => edge.from === from).map(({ position }) => position))
          return [from, targets.filter((_, i) => !out.has(i))] as const
        })
        expect(hasCircle(new Map(left))).toBe(false)
      }),
      { numRuns: 1000 },
    )
  }, 20_000)

  test("are found at the end of a chain of three hundred thousand links", () => {
    const length = 300_000
    const chain = new Map(Array.from({ length }, (_, i) => [`n${i}`, [`n${(i + 1) % length}`]] as const))
    expect(closingEdges(chain)).toEqual([{ from: `n${length - 1}`, position: 0 }])
  })
})
