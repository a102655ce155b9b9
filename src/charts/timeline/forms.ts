/** What forms a window holds, before anything is placed: to know how much room the legend will need. */
import type { Window } from "../../model/view"
import { formBits } from "../../query/rows"
import type { TimelineAnswer } from "./answer"
import { formOf } from "./entry"
import { formsOf } from "./event-marks"
import type { LegendForm } from "./legend-items"

/** Beyond so many events in sight lanes are crowded, and the legend is short. */
const mostLooked = 3000

export function formsInSight(
  answer: TimelineAnswer,
  window: Window,
): { forms: Set<LegendForm>; families: Set<number> } {
  const forms = new Set<LegendForm>()
  const families = new Set<number>()
  if (answer.field === "topic" || answer.field === "actor") forms.add("minor")
  if (answer.all.count(window) > mostLooked) return { forms, families }
  const { traits } = answer
  answer.all.forEach(window, (row) => {
    const bits = traits.form[row]!
    const style = {
      status: answer.statuses[traits.status[row]!] ?? "occurred",
      level: answer.levels[traits.level[row]!] ?? "none",
      ink: "soft",
      isAnchor: row === answer.opening?.row || row === answer.culminating?.row,
      approximate: (bits & formBits.approximate) !== 0,
      uncertain: (bits & formBits.uncertain) !== 0,
    } as const
    families.add(traits.family[row]!)
    for (const form of formsOf(answer, row, formOf(answer, row), style, undefined)) forms.add(form)
  })
  return { forms, families }
}
