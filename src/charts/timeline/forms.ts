/** What forms a record holds: the legend keeps room for them, so that no lane moves when one of them comes into the window. */
import { formBits } from "../../query/rows"
import type { TimelineAnswer } from "./answer"
import { formsOfRow } from "./event-glyph"
import type { LegendForm } from "./legend-items"

/** Beyond so many events lanes are crowded, and the legend is short. */
const mostLooked = 3000

export interface Forms {
  readonly forms: ReadonlySet<LegendForm>
  readonly families: ReadonlySet<number>
}

const known = new WeakMap<TimelineAnswer, Forms>()

export function formsOfRecord(answer: TimelineAnswer): Forms {
  const made = known.get(answer) ?? findForms(answer)
  known.set(answer, made)
  return made
}

function findForms(answer: TimelineAnswer): Forms {
  const forms = new Set<LegendForm>()
  const families = new Set<number>()
  if (answer.field === "topic" || answer.field === "actor") forms.add("minor")
  if (answer.all.size > mostLooked) return { forms, families }
  const { traits } = answer
  for (const row of answer.all.inOrder()) {
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
    for (const form of formsOfRow(answer, row, style)) forms.add(form)
  }
  return { forms, families }
}
