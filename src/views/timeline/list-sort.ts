/** What pressing the head of a column makes of the order of the list. */
import type { Sort, SortField } from "../../model/view"

/** Up, down, and back to the order of time, in which the list stands by itself. */
export function nextSort(sort: Sort | undefined, by: SortField): Sort | undefined {
  if (by === "date") return sort?.by === "date" ? undefined : sort ? undefined : { by, descending: true }
  if (sort?.by !== by) return { by, descending: false }
  return sort.descending ? undefined : { by, descending: true }
}

/** How a column stands, as its head says it aloud. */
export function sortOf(sort: Sort | undefined, by: SortField): "ascending" | "descending" | "none" {
  if ((sort?.by ?? "date") !== by) return "none"
  return sort?.descending ? "descending" : "ascending"
}
