/** The days of B: the stretches that suggest themselves, the dossier's phases, or any date that EDTF can write. */
import { type FormEvent, useId, useState } from "react"
import { describeDays } from "../../charts/frame"
import { windowFromText, windowToText } from "../../model/address-fields"
import { localize } from "../../model/localized"
import type { Window } from "../../model/view"
import { phaseWindow, presetWindow, windowPresetsFor } from "../../query/comparison"
import { windowOf } from "../../query/span"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { Option, Picker } from "./Picker"
import type { Comparison } from "./useComparison"

interface Props {
  readonly comparison: Comparison
  /** Undefined: the days of A. */
  readonly onChange: (window: Window | undefined) => void
}

export function WindowPicker({ comparison, onChange }: Props) {
  const words = useWords()
  const choose = (close: () => void) => (window: Window | undefined) => {
    close()
    onChange(window)
  }
  return (
    <Picker label={words.say("compare.window")}>
      {(close) => (
        <>
          <Options comparison={comparison} onChange={choose(close)} />
          <WrittenWindow window={comparison.window} onChange={choose(close)} />
        </>
      )}
    </Picker>
  )
}

function Options({ comparison: { compare }, onChange }: Props) {
  const { index, window: own } = useDossier()
  const words = useWords()
  const presets = windowPresetsFor(own).map((preset) => ({
    name: words.say(`compare.window.${preset}`),
    window: presetWindow(preset, own),
  }))
  const phases = index.catalog.phases.map((phase) => ({
    name: localize(phase.label, words.locale),
    window: phaseWindow(phase),
  }))
  const isCurrent = (window: Window | undefined) =>
    window?.[0] === compare.window?.[0] && window?.[1] === compare.window?.[1]
  return (
    <ul className="compare-options">
      {[...presets, ...phases.filter(({ window }) => window)].map(({ name, window }) => (
        <Option
          key={name}
          name={name}
          meaning={describeDays(window ? windowOf(index, window) : own, words)}
          isCurrent={isCurrent(window)}
          onChoose={() => onChange(window)}
        />
      ))}
    </ul>
  )
}

/** Any EDTF interval or date; what cannot be read is said beside it. */
function WrittenWindow({ window, onChange }: { readonly window: Window; readonly onChange: (window: Window) => void }) {
  const words = useWords()
  const id = useId()
  const [text, setText] = useState(() => windowToText(window))
  const [isWrong, setWrong] = useState(false)
  const apply = (submit: FormEvent) => {
    submit.preventDefault()
    const read = windowFromText(text.trim())
    if (read) onChange(read)
    else setWrong(true)
  }
  return (
    <form className="compare-written" onSubmit={apply}>
      <label htmlFor={id}>{words.say("compare.window.written")}</label>
      <div>
        <input
          id={id}
          type="text"
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}wrong` : undefined}
          onChange={({ target }) => {
            setText(target.value)
            setWrong(false)
          }}
        />
        <button type="submit" className="button">
          {words.say("compare.apply")}
        </button>
      </div>
      {isWrong && (
        <p id={`${id}wrong`} role="alert">
          {words.say("compare.window.wrong")}
        </p>
      )}
    </form>
  )
}
