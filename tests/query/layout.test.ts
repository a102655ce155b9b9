import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { everyRow } from "../../src/query/coverage"
import { type Layout, layoutOf, layoutTies } from "../../src/query/layout"
import type { Ties } from "../../src/query/ties"
import { tiesOf } from "../../src/query/ties"
import { index } from "../fixtures/born-case"

const graph = fc.integer({ min: 1, max: 60 }).chain((size) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 9 })), {
      maxLength: 90,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((pairs): Ties => {
      const ties = pairs.filter(([a, b]) => a !== b)
      return {
        a: Uint32Array.from(ties, ([a, b]) => Math.min(a, b)),
        b: Uint32Array.from(ties, ([a, b]) => Math.max(a, b)),
        weight: Uint32Array.from(ties, ([, , weight]) => weight),
        events: new Uint32Array(size).fill(1),
      }
    }),
)

describe("layoutOf", () => {
  test("gives the same picture every time, and another one for another seed", () => {
    const layout = layoutOf(index)
    expect(layoutOf(index)).toEqual(layout)
    expect(layoutOf(index, { seed: 2 })).not.toEqual(layout)
  })

  test("sets those who act together nearer to each other than those who do not", () => {
    const layout = layoutOf(index)
    const ties = tiesOf(index, everyRow(index))
    const strong = [...ties.weight.keys()]
      .filter((i) => ties.weight[i]! >= 5)
      .map((i) => apart(layout, ties.a[i]!, ties.b[i]!))
    const tied = new Set([...ties.a].map((a, i) => `${a} ${ties.b[i]}`))
    const strangers: number[] = []
    for (let a = 0; a < ties.events.length; a += 1) {
      for (let b = a + 1; b < ties.events.length; b += 1) {
        if (!tied.has(`${a} ${b}`) && ties.events[a]! > 0 && ties.events[b]! > 0) strangers.push(apart(layout, a, b))
      }
    }
    expect(mean(strong)).toBeLessThan(0.8 * mean(strangers))
  })

  test("says how far it has come, from 0 to 1 and never back, and stops when told to", () => {
    const reports: number[] = []
    layoutOf(index, { onProgress: (done) => reports.push(done) })
    expect(reports.length).toBeGreaterThan(10)
    expect(reports).toEqual(reports.toSorted((a, b) => a - b))
    expect(reports.at(-1)).toBe(1)
    const stop = () => {
      throw new Error("stop")
    }
    expect(() => layoutOf(index, { onProgress: stop })).toThrow("stop")
  })
})

describe("layoutTies", () => {
  test("keeps everybody on the sheet, each in a place of their own, whatever the graph", () => {
    fc.assert(
      fc.property(graph, (ties) => {
        const layout = layoutTies(ties)
        const size = ties.events.length
        for (const values of [layout.x, layout.y]) expect(values.every((value) => value >= 0 && value <= 1)).toBe(true)
        let nearest = Number.POSITIVE_INFINITY
        for (let a = 0; a < size; a += 1)
          for (let b = a + 1; b < size; b += 1) nearest = Math.min(nearest, apart(layout, a, b))
        // A row as long as all of them have room side by side.
        if (size > 1) expect(nearest).toBeGreaterThan(0.2 / size)
      }),
      { numRuns: 60 },
    )
  })

  test("sets parts that no tie joins beside each other, none far off", () => {
    const pairs = 40
    const ties: Ties = {
      a: Uint32Array.from({ length: pairs }, (_, i) => 2 * i),
      b: Uint32Array.from({ length: pairs }, (_, i) => 2 * i + 1),
      weight: new Uint32Array(pairs).fill(1),
      events: new Uint32Array(2 * pairs + 20).fill(1),
    }
    const layout = layoutTies(ties)
    const size = ties.events.length
    for (let a = 0; a < size; a += 1) {
      let nearest = Number.POSITIVE_INFINITY
      for (let b = 0; b < size; b += 1) if (a !== b) nearest = Math.min(nearest, apart(layout, a, b))
      expect(nearest).toBeLessThan(0.25)
    }
  })
})

function apart(layout: Layout, a: number, b: number): number {
  return Math.hypot(layout.x[a]! - layout.x[b]!, layout.y[a]! - layout.y[b]!)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
