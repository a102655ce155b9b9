/** What a click or a key makes of a filter's choice: nothing → only these → all but these → nothing. */
import type { Choice, Facet, Filters } from "../../model/view"

export type Mark = "off" | "include" | "exclude"

const empty: Choice = { include: [], exclude: [] }

/** How `id` stands in the filters. */
export function markOf(filters: Filters, facet: Facet, id: string): Mark {
  const choice = filters[facet]
  if (choice?.include.includes(id)) return "include"
  return choice?.exclude.includes(id) ? "exclude" : "off"
}

/** The filters with `id` standing as `mark`. A facet with nothing chosen is absent. */
export function withMark(filters: Filters, facet: Facet, id: string, mark: Mark): Filters {
  const choice = filters[facet] ?? empty
  const others = (ids: readonly string[]) => ids.filter((other) => other !== id)
  const next: Choice = {
    include: mark === "include" ? [...others(choice.include), id] : others(choice.include),
    exclude: mark === "exclude" ? [...others(choice.exclude), id] : others(choice.exclude),
  }
  const { [facet]: _, ...rest } = filters
  return next.include.length + next.exclude.length === 0 ? rest : { ...rest, [facet]: next }
}

/** The mark after a click. */
export function nextMark(mark: Mark): Mark {
  return mark === "off" ? "include" : mark === "include" ? "exclude" : "off"
}
