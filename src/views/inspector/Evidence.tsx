/** The evidence of an event: who says it, and each source with its grade, words and way out. Every text of a source is a text node, never markup. */
import type { Evidence } from "../../model/event"
import type { Source } from "../../model/source"
import { EdtfDate } from "./EdtfDate"
import { Grade } from "./Grade"
import { keyed } from "./keyed"
import { LinkOut } from "./LinkOut"
import { useReading } from "./reading"
import { Walk } from "./Walk"

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

/** A source's title, a link to walk to it, in the language it is written in. */
export function SourceTitle({ source }: { readonly source: Source }) {
  return (
    <Walk to={{ kind: "source", id: source.id }} lang={source.language}>
      {source.title}
    </Walk>
  )
}

/** Publisher, day and kind in one quiet line. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { words } = useReading()
  return (
    <p className="inspector-line">
      <span>{source.publisher}</span>
      {source.published !== undefined && <EdtfDate edtf={source.published} style="short" />}
      <span>{words.say(`sourceKind.${source.kind}`)}</span>
    </p>
  )
}
