/** Names with how many events each shares, longest bar first: partners of an actor, actors of a topic. */
import type { CSSProperties } from "react"
import type { Selection } from "../../model/view"
import type { Tally } from "../../query/involved"
import { Pages } from "./Pages"
import { useReading } from "./reading"
import { Section } from "./Section"
import { Walk } from "./Walk"

const firstPage = 6

export interface TalliesProps {
  readonly title: string
  readonly tallies: readonly Tally[]
  readonly nameOf: (tally: Tally) => string
  readonly selectionOf: (tally: Tally) => Selection
}

export function Tallies({ title, tallies, nameOf, selectionOf }: TalliesProps) {
  const { words } = useReading()
  const most = tallies[0]?.events ?? 1
  const shareOf = (tally: Tally) => ({ "--share": tally.events / most }) as CSSProperties
  if (tallies.length === 0) return null
  return (
    <Section title={title} aside={words.number(tallies.length)}>
      <Pages items={tallies} first={firstPage}>
        {(shown) => (
          <ol className="inspector-tallies">
            {shown.map((tally) => (
              <li key={tally.code}>
                <Walk to={selectionOf(tally)}>{nameOf(tally)}</Walk>
                <span className="inspector-bar" style={shareOf(tally)} aria-hidden="true" />
                <span className="inspector-number">{words.say("count.events", { n: tally.events })}</span>
              </li>
            ))}
          </ol>
        )}
      </Pages>
    </Section>
  )
}
