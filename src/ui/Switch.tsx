/** A switch with its name beside it. */
import "./choices.css"

export interface SwitchProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

export function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <button type="button" role="switch" className="switch" aria-checked={isOn} onClick={() => onChange(!isOn)}>
      <span className="switch-track" aria-hidden="true" />
      {label}
    </button>
  )
}
