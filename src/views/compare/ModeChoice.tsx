/** Beside each other, or one over the other. */
import { useId } from "react"
import { type Compare, compareModes } from "../../model/view"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

export function ModeChoice({ compare }: { readonly compare: Compare }) {
  const { change } = useView()
  const words = useWords()
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{words.say("compare.mode")}</legend>
      {compareModes.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name={name}
            checked={compare.mode === mode}
            onChange={() => change({ compare: { ...compare, mode } })}
          />
          <span>{words.say(`compare.mode.${mode}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
