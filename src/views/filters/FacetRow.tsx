/** One value of a facet: a checkbox named “label, count”, its name in full, a bar and the count under all other filters. */
import { useEffect, useRef } from "react"
import type { Words } from "../../i18n/intl"
import { type Mark, nextMark } from "./choice"
import type { FacetValue } from "./values"

interface Props {
  readonly value: FacetValue
  readonly count: number
  /** 0–1, of the longest bar of the group. */
  readonly share: number
  readonly mark: Mark
  readonly onMark: (mark: Mark) => void
  readonly branch: { readonly isOpen: boolean; readonly toggle: () => void } | undefined
  readonly words: Words
}

export function FacetRow({ value, count, share, mark, onMark, branch, words }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = mark === "exclude"
  }, [mark])
  const color = value.family === undefined ? undefined : `var(--family-${value.family % 8})`
  return (
    <li
      className="facet-row"
      data-mark={mark}
      data-empty={count === 0 && mark === "off"}
      style={{ color, paddingInlineStart: value.depth * 14 }}
    >
      <label className="facet-label" title={value.note ? `${value.label} — ${value.note}` : value.label}>
        <input
          ref={box}
          type="checkbox"
          checked={mark === "include"}
          aria-label={words.say("filters.value", { label: value.label, n: count })}
          aria-description={mark === "exclude" ? words.say("filters.excluded") : undefined}
          onChange={() => onMark(nextMark(mark))}
          onKeyDown={(key) => {
            if (key.key !== "-") return
            key.preventDefault()
            key.stopPropagation()
            onMark(mark === "exclude" ? "off" : "exclude")
          }}
        />
        <span className="facet-name">
          {value.label}
          {value.note && <small>{value.note}</small>}
        </span>
        <span className="facet-bar" aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
        </span>
        <span className="facet-count" aria-hidden="true">
          {words.number(count)}
        </span>
      </label>
      {branch && (
        <button
          type="button"
          className="facet-branch"
          aria-expanded={branch.isOpen}
          aria-label={words.say(branch.isOpen ? "filters.closeBranch" : "filters.openBranch", { label: value.label })}
          onClick={branch.toggle}
        >
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M3 1.5 7 5 3 8.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        </button>
      )}
    </li>
  )
}
