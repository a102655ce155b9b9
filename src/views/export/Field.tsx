/** A field of the dialog with its label; where it holds a draft that was changed, a way back to the draft. */
import { type ReactNode, useId } from "react"
import { useWords } from "../../state/useWords"

interface Props {
  readonly label: string
  readonly children: (id: string) => ReactNode
  /** Absent: there is no draft to go back to. */
  readonly onReset?: (() => void) | undefined
}

export function Field({ label, children, onReset }: Props) {
  const id = useId()
  const words = useWords()
  const reset = () => {
    onReset?.()
    // The button goes with what it was for.
    document.getElementById(id)?.focus()
  }
  return (
    <div className="export-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {onReset && (
        <button
          type="button"
          className="export-reset"
          aria-label={words.say("export.reset", { field: label })}
          onClick={reset}
        >
          {words.say("export.draft")}
        </button>
      )}
    </div>
  )
}
