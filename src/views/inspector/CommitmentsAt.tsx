/** What was promised at an event, and what an event did to promises made before. */
import { commitmentsAt } from "../../query/claims"
import { keyed } from "./keyed"
import { useReading } from "./reading"
import { Section } from "./Section"
import { Walk } from "./Walk"

export function CommitmentsAt({ event }: { readonly event: string }) {
  const { index, text, words } = useReading()
  const found = commitmentsAt(index.catalog, event)
  if (found.length === 0) return null
  return (
    <Section title={words.say("inspector.commitments")} aside={words.number(found.length)}>
      <ul className="inspector-list">
        {found.map(({ commitment, made, updates }) => (
          <li key={commitment.id}>
            <Walk to={{ kind: "commitment", id: commitment.id }}>{text(commitment.text)}</Walk>
            {made && <span className="inspector-role"> {words.say("inspector.made")}</span>}
            {keyed(updates, ({ status }) => status).map(({ key, item: update }) => (
              <p key={key} className="inspector-note">
                <em className={`inspector-progress is-${update.status}`}>
                  {words.say(`commitmentStatus.${update.status}`)}
                </em>{" "}
                {text(update.note)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
