import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { orderBy } from "../../src/query/order"
import { openFirstDay, openLastDay } from "../../src/query/rows"

const near = fc.integer({ min: -50, max: 50 })
const far = fc.oneof(
  near,
  fc.integer({ min: openFirstDay, max: openLastDay }),
  fc.constantFrom(openFirstDay, openLastDay),
)
const pairs = fc.oneof(near, far).chain(() => fc.oneof(fc.array(fc.tuple(near, near)), fc.array(fc.tuple(far, far))))

describe("orderBy", () => {
  test("sorts by the first key, then the second, then the position, near days and far ones", () => {
    fc.assert(
      fc.property(pairs, (keys) => {
        const order = orderBy(
          Int32Array.from(keys, ([a]) => a),
          Int32Array.from(keys, ([, b]) => b),
        )
        const expected = [...keys.keys()].sort(
          (x, y) => keys[x]![0] - keys[y]![0] || keys[x]![1] - keys[y]![1] || x - y,
        )
        expect([...order]).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})
