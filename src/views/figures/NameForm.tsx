/** Asks for a figure's name, with a draft. Enter saves it, Esc leaves it. */
import { type FormEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react"
import { longestFigureName } from "../../model/saved-figure"
import { useWords } from "../../state/useWords"

interface Props {
  readonly draft: string
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
}

export function NameForm({ draft, onSave, onCancel }: Props) {
  const words = useWords()
  const id = useId()
  // Until something is typed the draft may still change: the figure is being drawn.
  const [typed, setTyped] = useState<string>()
  const name = (typed ?? draft).trim()
  const field = useRef<HTMLInputElement>(null)
  // What is typed over a draft takes its place, also where the draft comes after the field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft that stands there is selected, whatever it is
  useLayoutEffect(() => {
    if (typed === undefined && document.activeElement === field.current) field.current?.select()
  }, [draft, typed])
  const save = (submit: FormEvent) => {
    submit.preventDefault()
    if (name) onSave(name)
  }
  const leave = (press: KeyboardEvent) => {
    // What is being composed by an input method is left by Esc first.
    if (press.key !== "Escape" || press.nativeEvent.isComposing) return
    press.stopPropagation()
    onCancel()
  }
  return (
    <form className="figure-naming" onSubmit={save} onKeyDown={leave}>
      <label htmlFor={id}>{words.say("figures.name")}</label>
      <input
        ref={field}
        id={id}
        dir="auto"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it was asked for by a press, and takes the place of what was pressed
        autoFocus
        maxLength={longestFigureName}
        value={typed ?? draft}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="button" className="button" onClick={onCancel}>
        {words.say("action.cancel")}
      </button>
      <button type="submit" className="button primary" aria-disabled={!name}>
        {words.say("data.save")}
      </button>
    </form>
  )
}
