/** Agenda items an event belongs to: what became of each at the summit and after, and what is not known. */
import type { AgendaItem } from "../../model/dossier"
import { Facts } from "./Facts"
import { keyed } from "./keyed"
import { useReading } from "./reading"
import { TopicChips } from "./TopicChips"

export function AgendaItems({ items }: { readonly items: readonly AgendaItem[] }) {
  const { text, words } = useReading()
  return (
    <ul className="inspector-list">
      {keyed(items, (item) => text(item.item)).map(({ key, item }) => (
        <li key={key}>
          <strong>{text(item.item)}</strong>
          {item.confidence && <span className="inspector-role"> {words.say(`confidence.${item.confidence}`)}</span>}
          <Facts
            facts={[
              [words.say("inspector.summitOutcome"), text(item.summitOutcome)],
              [words.say("inspector.afterSummit"), text(item.afterSummit)],
              [words.say("inspector.gaps"), item.gaps],
            ]}
          />
          <TopicChips ids={item.topics} />
        </li>
      ))}
    </ul>
  )
}
