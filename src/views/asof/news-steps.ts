/** Steps from one day with news to the next. Before the first of them is nothing; after the last is now. */

import { newsAfter, newsBefore } from "../../query/news"
import { knowledgeReach, rewindTo } from "../../query/reach"
import type { Index } from "../../query/rows"
import { changeView, currentView } from "../../state/useView"

export type StepDirection = "previous" | "next"

/** The view's day after a step, undefined for now; or "nowhere" where there is none to step to. `asOf` is the day in force. */
export function stepFrom(
  record: Index,
  asOf: number | undefined,
  direction: StepDirection,
): number | undefined | "nowhere" {
  const reach = knowledgeReach(record)
  if (!reach) return "nowhere"
  if (direction === "previous") return newsBefore(record, asOf ?? reach[1] + 1) ?? "nowhere"
  return asOf === undefined ? "nowhere" : newsAfter(record, asOf)
}

/** Steps the view, from where it is by now: the screens may still be on their way there. False where there is nothing to step to. */
export function stepAsOf(record: Index, direction: StepDirection): boolean {
  const to = stepFrom(record, rewindTo(record, currentView().asOf), direction)
  if (to === "nowhere") return false
  changeView({ asOf: to })
  return true
}
