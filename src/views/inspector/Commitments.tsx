/** A list of commitments, each with the state its last update left it in. */
import type { Commitment } from "../../model/commitment"
import { Pages } from "./Pages"
import { useReading } from "./reading"
import { Section } from "./Section"
import { Walk } from "./Walk"

const firstPage = 6

export function Commitments({ commitments }: { readonly commitments: readonly Commitment[] }) {
  const { text, words } = useReading()
  if (commitments.length === 0) return null
  return (
    <Section title={words.say("inspector.commitments")} aside={words.number(commitments.length)}>
      <Pages items={commitments} first={firstPage}>
        {(shown) => (
          <ul className="inspector-list">
            {shown.map((commitment) => {
              const status = commitment.updates.at(-1)?.status
              return (
                <li key={commitment.id}>
                  <Walk to={{ kind: "commitment", id: commitment.id }}>{text(commitment.text)}</Walk>{" "}
                  {status && (
                    <em className={`inspector-progress is-${status}`}>{words.say(`commitmentStatus.${status}`)}</em>
                  )}
                </li>
              )
            })}
          </ul>
        )}
      </Pages>
    </Section>
  )
}
