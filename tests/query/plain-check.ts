/** The oracle at a size it is too slow for when asked event by event: the values of each event are looked up once. */
import { expect } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { type Facet, type Filters, facets, type Window } from "../../src/model/view"
import { rowOrder } from "../../src/query/columns"
import { valuesOf } from "../../src/query/facets"
import type { Filter } from "../../src/query/filter"
import { isInWindow, valuesIn } from "./oracle"

/** Holds a filter's rows and the counts of every facet to a plain count, row by row. */
export function plainCheck(dossier: Dossier) {
  const rows = Array.from(rowOrder(dossier), (position) => {
    const event = dossier.events[position]!
    return { event, values: new Map(facets.map((facet) => [facet, valuesIn(dossier, event, facet)])) }
  })

  function facetsFailed(values: ReadonlyMap<Facet, ReadonlySet<string>>, filters: Filters): readonly Facet[] {
    return facets.filter((facet) => {
      const { include = [], exclude = [] } = filters[facet] ?? {}
      const own = values.get(facet)!
      return exclude.some((id) => own.has(id)) || (include.length > 0 && !include.some((id) => own.has(id)))
    })
  }

  return function check(filter: Filter, filters: Filters, window: Window): void {
    const { vocabulary } = filter.index
    const expected = new Map(facets.map((facet) => [facet, new Uint32Array(valuesOf(vocabulary, facet).length)]))
    const codes = new Map(
      facets.map((facet) => [facet, new Map(valuesOf(vocabulary, facet).map((id, code) => [id, code]))]),
    )
    const shown = filter.rows(filters, window)
    let count = 0
    rows.forEach(({ event, values }, row) => {
      const failed = isInWindow(event, window) ? facetsFailed(values, filters) : undefined
      const passes = failed?.length === 0
      if (passes) count += 1
      if (shown.has(row) !== passes) expect.fail(`row ${row}, ${event.id}`)
      for (const facet of facets) {
        if (!failed || failed.some((other) => other !== facet)) continue
        for (const id of values.get(facet)!) expected.get(facet)![codes.get(facet)!.get(id)!]! += 1
      }
    })
    expect(shown.count).toBe(count)
    for (const facet of facets) expect(filter.counts(facet, filters, window)).toEqual(expected.get(facet))
  }
}
