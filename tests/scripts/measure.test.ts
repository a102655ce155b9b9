import { describe, expect, test } from "vitest"
import { quantile, rowOf, tableOf } from "../../scripts/measure.mjs"

const series = { name: "drag", unit: "ms", reference: "other", budget: { p95: 1, ratio: 0.5 } }

describe("a quantile", () => {
  test("lies between its neighbours in proportion", () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5)
    expect(quantile([0, 10], 0.95)).toBe(9.5)
    expect(quantile([7], 0.95)).toBe(7)
  })

  test("of nothing is not a number", () => {
    expect(quantile([], 0.5)).toBeNaN()
  })
})

describe("a row", () => {
  test("holds the median against the reference's median", () => {
    expect(rowOf(series, 10, [1, 2, 3], [8, 8, 100])).toMatchObject({
      median: 2,
      ratio: 0.25,
      reference: "other",
      n: 10,
    })
  })

  test("meets its budget only when every bound holds", () => {
    expect(rowOf(series, 10, [0.1], [1]).met).toBe(true)
    expect(rowOf(series, 10, [0.9], [1]).met).toBe(false)
    expect(rowOf(series, 10, [2], [100]).met).toBe(false)
  })

  test("has no ratio where the reference did not run, and is judged by the other bounds", () => {
    expect(rowOf(series, 10, [0.1], [])).toMatchObject({ ratio: null, reference: null, met: true })
    expect(rowOf({ ...series, budget: undefined }, 10, [0.1], [])).toMatchObject({ met: null })
  })
})

test("a table says what missed its budget", () => {
  const table = tableOf([rowOf(series, 1000, [2], [1]), rowOf(series, 1000, [0.1], [1])])
  expect(table.split("\n")).toHaveLength(3)
  expect(table).toMatch(/1,000 .* MISSED\n.* met$/)
})
