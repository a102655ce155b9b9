/** One thing to choose: its name, and beneath it what it means or why it cannot be chosen. */
import { useId } from "react"

interface Props {
  readonly type: "radio" | "checkbox"
  readonly name?: string
  readonly label: string
  readonly about?: string | undefined
  readonly isDisabled?: boolean
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

export function DisplayOption({ type, name, label, about, isDisabled = false, isChosen, onChoose }: Props) {
  const described = useId()
  return (
    <div className="display-option" data-disabled={isDisabled || undefined}>
      <label>
        <input
          type={type}
          name={name}
          checked={isChosen}
          disabled={isDisabled}
          aria-describedby={about === undefined ? undefined : described}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <span>{label}</span>
      </label>
      {about !== undefined && <small id={described}>{about}</small>}
    </div>
  )
}
