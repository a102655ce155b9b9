/** The list twin of the comparison: what is only in A, only in B, in both, one row an event, by part or all together, in the order of the list. */
import { useId, useMemo, useState } from "react"
import type { CompareAnswer } from "../../charts/compare/answer"
import { forEachRow } from "../../query/bitmap"
import { type Difference, type Part, parts } from "../../query/difference"
import { useListOrder } from "../../state/list-order"
import { describeError } from "../../state/refusal"
import { useWords } from "../../state/useWords"
import { DifferenceTable } from "./DifferenceTable"

type Shown = Part | "all"
const choices = ["all", ...parts] as const

export function DifferenceList({ answer, title }: { readonly answer: CompareAnswer; readonly title: string }) {
  const words = useWords()
  const name = useId()
  const [shown, setShown] = useState<Shown>("all")
  const { difference } = answer
  const { counts } = difference
  const inTime = useMemo(() => rowsOf(difference, shown), [difference, shown])
  const { rows: list, share, error } = useListOrder(inTime)
  const countOf = (choice: Shown) => (choice === "all" ? counts.a + counts.b + counts.both : counts[choice])
  return (
    <section className="difference" aria-label={words.say("compare.difference")}>
      <header>
        <h2>{words.say("compare.difference")}</h2>
        <fieldset className="segments">
          <legend className="visually-hidden">{words.say("compare.part")}</legend>
          {choices.map((choice) => (
            <label key={choice}>
              <input type="radio" name={name} checked={shown === choice} onChange={() => setShown(choice)} />
              <span>{words.say(`compare.part.${choice}`, { n: countOf(choice) })}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <p className="difference-sorting" aria-live="polite">
        {share !== undefined && words.say("events.sorting", { share: words.percent(share) })}
        {error && words.say("events.notSorted", { why: describeError(error, words) })}
      </p>
      <DifferenceTable caption={title} list={list} difference={difference} />
    </section>
  )
}

/** By row, and so by time. */
function rowsOf({ rows, counts }: Difference, shown: Shown): Uint32Array {
  const wanted: readonly Part[] = shown === "all" ? parts : [shown]
  const list = new Uint32Array(wanted.reduce((sum, part) => sum + counts[part], 0))
  let end = 0
  for (const part of wanted)
    forEachRow(rows[part], 0, rows[part].size, (row) => {
      list[end++] = row
    })
  return wanted.length > 1 ? list.sort() : list
}
