/** In place of a figure where nothing of the record was known yet on the day it is rewound to. */
import { knowledgeReach } from "../../query/reach"
import type { Index } from "../../query/rows"
import { changeView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { sayDay } from "./say-day"

export function NothingKnown({ record, asOf }: { readonly record: Index; readonly asOf: number }) {
  const words = useWords()
  const first = knowledgeReach(record)?.[0]
  if (first === undefined) return null
  return (
    <div className="nothing-here">
      <p>{words.say("asOf.nothingKnown", { day: sayDay(asOf, words), first: sayDay(first, words) })}</p>
      <p>
        <button type="button" className="button" onClick={() => changeView({ asOf: first })}>
          {words.say("asOf.goTo", { day: sayDay(first, words) })}
        </button>
        <button type="button" className="button" onClick={() => changeView({ asOf: undefined })}>
          {words.say("asOf.toNow")}
        </button>
      </p>
    </div>
  )
}
