/** Claims of an article, paragraph by paragraph, with the events that bear them out and the other sources that say the same. */
import type { Claim } from "../../model/dossier"
import { EventRow } from "./EventRow"
import { keyed } from "./keyed"
import { Pages } from "./Pages"
import { useReading } from "./reading"
import { SourceLinks } from "./SourceLinks"
import { SourceTitle } from "./SourceTitle"

const firstPage = 8

export interface ClaimsProps {
  readonly claims: readonly Claim[]
  /** Name the article, where the claims are not shown under it. */
  readonly namesSource?: boolean
  /** Show the events that bear a claim out, where they are not what the claims are shown under. */
  readonly showsEvents?: boolean
}

export function Claims({ claims, namesSource = false, showsEvents = false }: ClaimsProps) {
  const { lookup, words } = useReading()
  return (
    <Pages items={claims} first={firstPage}>
      {(shown) => (
        <ol className="inspector-claims">
          {keyed(shown, ({ source, paragraph }) => `${source} ${paragraph}`).map(({ key, item: claim }) => {
            const source = lookup.sources.get(claim.source)
            return (
              <li key={key}>
                <p>
                  <span className="inspector-locator">{words.say("inspector.paragraph", { n: claim.paragraph })}</span>{" "}
                  {claim.claim}
                </p>
                {namesSource && source && (
                  <p className="inspector-meta">
                    <SourceTitle source={source} />
                  </p>
                )}
                {claim.note !== undefined && <p className="inspector-note">{claim.note}</p>}
                {showsEvents && <ClaimEvents claim={claim} />}
                <Corroboration claim={claim} />
              </li>
            )
          })}
        </ol>
      )}
    </Pages>
  )
}

function ClaimEvents({ claim }: { readonly claim: Claim }) {
  const { rowOf } = useReading()
  const rows = [...new Set(claim.events)].map(rowOf).filter((row) => row !== undefined)
  return (
    <ul className="inspector-events">
      {rows.map((row) => (
        <EventRow key={row} row={row} />
      ))}
    </ul>
  )
}

function Corroboration({ claim }: { readonly claim: Claim }) {
  const { words } = useReading()
  if (claim.corroboratedBy.length === 0) {
    return <p className="inspector-meta inspector-caution">{words.say("inspector.notCorroborated")}</p>
  }
  return (
    <details className="inspector-details">
      <summary>
        {words.say("inspector.corroboratedBy")} · {words.say("says.sources", { n: claim.corroboratedBy.length })}
      </summary>
      <SourceLinks ids={claim.corroboratedBy} />
    </details>
  )
}
