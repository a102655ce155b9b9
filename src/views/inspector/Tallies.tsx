/** Names with how many events each shares, longest bar first: partners of an actor, actors of a topic. */
import { type CSSProperties, useState } from "react"
import type { Selection } from "../../model/view"
import type { Tally } from "../../query/involved"
import { useReading } from "./reading"
import { Section } from "./Section"
import { Walk } from "./Walk"

const firstPage = 6
const laterPages = 50

export interface TalliesProps {
  readonly title: string
  readonly tallies: readonly Tally[]
  readonly nameOf: (tally: Tally) => string
  readonly selectionOf: (tally: Tally) => Selection
}

export function Tallies({ title, tallies, nameOf, selectionOf }: TalliesProps) {
  const { words } = useReading()
  const [limit, setLimit] = useState(firstPage)
  const most = tallies[0]?.events ?? 1
  const more = Math.min(laterPages, tallies.length - limit)
  if (tallies.length === 0) return null
  return (
    <Section title={title} aside={words.number(tallies.length)}>
      <ol className="inspector-tallies">
        {tallies.slice(0, limit).map((tally) => (
          <li key={tally.code}>
            <Walk to={selectionOf(tally)}>{nameOf(tally)}</Walk>
            <span
              className="inspector-bar"
              style={{ "--share": tally.events / most } as CSSProperties}
              aria-hidden="true"
            />
            <span className="inspector-number">{words.say("count.events", { n: tally.events })}</span>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className="inspector-more">
          <button type="button" onClick={() => setLimit(limit + laterPages)}>
            {words.say("inspector.showMore", { n: more })}
          </button>
        </p>
      )}
    </Section>
  )
}
