/** Filters the whole by what is inspected, or takes that filter away. */
import type { Facet } from "../../model/view"
import { useReading } from "./reading"

export function FilterButton({ facet, id }: { readonly facet: Facet; readonly id: string }) {
  const { filters, toggleFilter, words } = useReading()
  const isOn = filters[facet]?.include.includes(id) ?? false
  return (
    <p className="inspector-more">
      <button type="button" aria-pressed={isOn} onClick={() => toggleFilter(facet, id)}>
        {words.say("inspector.filter")}
      </button>
    </p>
  )
}
