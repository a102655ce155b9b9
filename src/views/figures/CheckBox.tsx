/** The box of a checkbox; ticked, half or empty by the state of what it stands in. */
export function CheckBox() {
  return (
    <svg className="check-box" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <rect x="0.5" y="0.5" width="17" height="17" rx="4" />
      <path className="check-tick" d="M4.5 9.5 7.5 12.5 13.5 5.5" />
      <path className="check-half" d="M5 9h8" />
    </svg>
  )
}
