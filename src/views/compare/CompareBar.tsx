/** What is compared, in words, and everything that can be done with it: the days and filters of B, exchange, keep, close. */
import { useId } from "react"
import { describeSide, type SideName } from "../../charts/compare/words"
import { type Compare, compareModes } from "../../model/view"
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
      </SideLine>
      <SideLine side="b" comparison={comparison}>
        <WindowPicker comparison={comparison} onChange={(other) => set({ window: other })} />
        <FilterPicker compare={compare} onChange={set} />
      </SideLine>
      <div className="compare-acts">
        <ModeChoice mode={compare.mode} onChange={(mode) => set({ mode })} />
        <button type="button" className="button" onClick={() => change(swapped(view, compare, window))}>
          {words.say("compare.swap")}
        </button>
        <button
          type="button"
          className="button compare-close"
          onClick={() => {
            catchFocus(theFigure)
            change({ compare: undefined })
          }}
        >
          <Icon name="close" />
          {words.say("compare.stop")}
        </button>
      </div>
    </section>
  )
}

interface SideProps {
  readonly side: SideName
  readonly comparison: Comparison
  readonly children: React.ReactNode
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

function ModeChoice({
  mode,
  onChange,
}: {
  readonly mode: Compare["mode"]
  readonly onChange: (to: Compare["mode"]) => void
}) {
  const words = useWords()
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{words.say("compare.mode")}</legend>
      {compareModes.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={mode === one} onChange={() => onChange(one)} />
          <span>{words.say(`compare.mode.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
