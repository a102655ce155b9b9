import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Filters, facets } from "../../../src/model/view"
import { markOf, nextMark, withMark } from "../../../src/views/filters/choice"

const ids = fc.constantFrom("a", "b", "c")
const marks = fc.constantFrom("off", "include", "exclude" as const)
const steps = fc.array(fc.tuple(fc.constantFrom(...facets), ids, marks), { maxLength: 30 })

describe("a filter's choice", () => {
  it("goes by clicks from nothing to these, to all but these, and back", () => {
    expect(nextMark("off")).toBe("include")
    expect(nextMark("include")).toBe("exclude")
    expect(nextMark("exclude")).toBe("off")
  })

  it("holds the last mark given to each value, and an absent facet for none", () => {
    fc.assert(
      fc.property(steps, (list) => {
        let filters: Filters = {}
        const last = new Map<string, string>()
        for (const [facet, id, mark] of list) {
          filters = withMark(filters, facet, id, mark as "off")
          last.set(`${facet} ${id}`, mark)
        }
        for (const facet of facets) {
          for (const id of ["a", "b", "c"]) expect(markOf(filters, facet, id)).toBe(last.get(`${facet} ${id}`) ?? "off")
          const choice = filters[facet]
          if (choice) {
            expect(choice.include.length + choice.exclude.length).toBeGreaterThan(0)
            expect(choice.include.filter((id) => choice.exclude.includes(id))).toEqual([])
          }
        }
      }),
    )
  })
})
