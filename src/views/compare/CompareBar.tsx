/** What is compared, in words, and everything that can be done with it: the days and filters of B, exchange, keep, close. */
import type { ReactNode } from "react"
import { describeSide, type SideName } from "../../charts/compare/words"
import type { Compare } from "../../model/view"
import { keptAs, swapped } from "../../query/comparison"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { catchFocus, theFigure } from "../../ui/catch-focus"
import { Icon } from "../../ui/Icon"
import { FilterPicker } from "./FilterPicker"
import type { Comparison } from "./useComparison"
import { WindowPicker } from "./WindowPicker"

export function CompareBar({ comparison }: { readonly comparison: Comparison }) {
  const { view, change } = useView()
  const { window } = useDossier()
  const words = useWords()
  const { compare } = comparison
  const set = (patch: Partial<Compare>) => change({ compare: { ...compare, ...patch } })
  return (
    <section className="compare-bar" aria-label={words.say("compare.title")}>
      <SideLine side="a" comparison={comparison}>
        <button
          type="button"
          className="button"
          title={words.say("compare.keep.why")}
          onClick={() => change({ compare: keptAs(compare.mode, view, window) })}
        >
          {words.say("compare.keep")}
        </button>
        <button type="button" className="button" onClick={() => change(swapped(view, compare, window))}>
          {words.say("compare.swap")}
        </button>
        <button
          type="button"
          className="button compare-stop"
          aria-label={words.say("compare.stop")}
          onClick={() => {
            catchFocus(theFigure)
            change({ compare: undefined })
          }}
        >
          <Icon name="close" />
          <span>{words.say("compare.stop")}</span>
        </button>
      </SideLine>
      <SideLine side="b" comparison={comparison}>
        <WindowPicker comparison={comparison} onChange={(other) => set({ window: other })} />
        <FilterPicker compare={compare} onChange={set} />
      </SideLine>
    </section>
  )
}

interface SideProps {
  readonly side: SideName
  readonly comparison: Comparison
  readonly children: ReactNode
}

function SideLine({ side, comparison: { answer }, children }: SideProps) {
  const words = useWords()
  const name = words.say(`compare.${side}`)
  return (
    <div className="compare-side">
      <span className={`compare-sign compare-sign-${side}`} aria-hidden="true" />
      <p>
        <strong>{name}</strong> {describeSide(answer, side, words)}
        <span className="compare-count">
          {" · "}
          {words.say("timeline.lane.count", { n: answer[side].count })}
        </span>
      </p>
      <div className="compare-side-acts">{children}</div>
    </div>
  )
}
