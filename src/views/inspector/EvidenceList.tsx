/** The evidence of an event: who says it, and each source with its grade, words and way out. Every text of a source is a text node, never markup. */
import type { Evidence } from "../../model/event"
import { Grade } from "./Grade"
import { keyed } from "./keyed"
import { LinkOut } from "./LinkOut"
import { useReading } from "./reading"
import { SourceLine, SourceTitle } from "./SourceTitle"

export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul className="inspector-sources">
      {keyed(evidence, ({ source }) => source).map(({ key, item }) => (
        <EvidenceItem key={key} item={item} />
      ))}
    </ul>
  )
}

function EvidenceItem({ item }: { readonly item: Evidence }) {
  const { lookup, words } = useReading()
  const source = lookup.sources.get(item.source)
  if (!source) return <li className="inspector-source">{item.source}</li>
  return (
    <li className="inspector-source">
      <Grade source={source} />
      <div className="inspector-source-body">
        <SourceTitle source={source} />
        <SourceLine source={source} />
        {item.quote !== undefined && <q lang={source.language}>{item.quote}</q>}
        {item.note !== undefined && <p className="inspector-note">{item.note}</p>}
        <p className="inspector-meta">
          {item.confidence && (
            <span className={`inspector-confidence is-${item.confidence}`}>
              {words.say(`confidence.${item.confidence}`)}
            </span>
          )}
          {item.locator !== undefined && <span>{words.say("inspector.locator", { locator: item.locator })}</span>}
          <LinkOut url={source.url} name={source.title} />
        </p>
      </div>
    </li>
  )
}
