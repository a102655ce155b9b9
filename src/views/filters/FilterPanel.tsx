/** Region Filters: every facet with its linked counts. */
import type { Facet } from "../../model/view"
import { useWords } from "../../state/useWords"
import { FacetGroup } from "./FacetGroup"
import "./filters.css"

/** The groups in the order of the panel: what it was about, who, how, and how well it is known. */
const order = ["topic", "actor", "level", "kind", "status", "evidence", "source"] as const satisfies readonly Facet[]

export function FilterPanel() {
  const words = useWords()
  return (
    <section className="filters" aria-label={words.say("region.filters")}>
      {order.map((facet) => (
        <FacetGroup key={facet} facet={facet} />
      ))}
    </section>
  )
}
