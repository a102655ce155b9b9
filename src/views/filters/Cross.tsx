/** The sign that a chip can be taken away. */
export function Cross() {
  return (
    <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      <path d="M1.5 1.5 7.5 7.5 M7.5 1.5 1.5 7.5" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  )
}
