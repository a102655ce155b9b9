/** Dated affiliations, each with the name of the one or the other side, the office and its years. */
import type { ReactNode } from "react"
import type { Affiliation } from "../../model/actor"
import { describeDate } from "../../model/dates"
import { DateWords } from "./DateWords"
import { keyed } from "./keyed"
import { Pages } from "./Pages"
import { useReading } from "./reading"

const firstPage = 8

export interface AffiliationsProps<A extends Affiliation> {
  readonly affiliations: readonly A[]
  readonly nameOf: (affiliation: A) => ReactNode
}

export function Affiliations<A extends Affiliation>({ affiliations, nameOf }: AffiliationsProps<A>) {
  const { text, words } = useReading()
  const dated = ({ from, to }: Affiliation): string | undefined => {
    const start = from === undefined ? undefined : describeDate(from, words, "short")
    const end = to === undefined ? undefined : describeDate(to, words, "short")
    if (start !== undefined && end !== undefined) return words.say("inspector.fromTo", { from: start, to: end })
    if (start !== undefined) return words.say("inspector.from", { from: start })
    return end === undefined ? undefined : words.say("inspector.until", { to: end })
  }
  return (
    <Pages items={affiliations} first={firstPage}>
      {(shown) => (
        <ul className="inspector-pairs">
          {keyed(shown, ({ actor, from }) => `${actor} ${from}`).map(({ key, item: affiliation }) => (
            <li key={key}>
              <span>
                {nameOf(affiliation)}
                {affiliation.role && <small className="inspector-office">{text(affiliation.role)}</small>}
              </span>
              <span className="inspector-role">
                <DateWords text={dated(affiliation) ?? ""} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Pages>
  )
}
