/** What the inspector shows when nothing is selected: what to do, and the dossier's own account of itself. */
import { describeDate } from "../../model/dates"
import type { Provenance } from "../../model/dossier"
import { Changes } from "../asof/Changes"
import { NotesOf } from "../notes/NotesOf"
import { DateWords } from "./DateWords"
import { EdtfDate } from "./EdtfDate"
import { EventRow } from "./EventRow"
import { keyed } from "./keyed"
import { LinkOut } from "./LinkOut"
import { useReading } from "./reading"
import { Section } from "./Section"
import { SourceLine, SourceTitle } from "./SourceTitle"
import { Title } from "./Title"

export function DossierPart() {
  const { index, lookup, rowOf, text, words } = useReading()
  const { title, description, knownUntil, phases, anchors, startsFrom, provenance } = index.catalog
  const start = startsFrom === undefined ? undefined : lookup.sources.get(startsFrom)
  const ends = anchors ? [rowOf(anchors.opening), rowOf(anchors.culminating)].filter((row) => row !== undefined) : []
  return (
    <>
      <Changes />
      <p className="inspector-hint">{words.say("inspector.hint")}</p>
      <Title>{text(title)}</Title>
      {description && <p className="inspector-summary">{text(description)}</p>}
      {knownUntil !== undefined && (
        <p className="inspector-line">
          <KnownUntil edtf={knownUntil} />
        </p>
      )}
      {ends.length > 0 && (
        <Section title={words.say("inspector.anchors")}>
          <ul className="inspector-events">
            {ends.map((row) => (
              <EventRow key={row} row={row} />
            ))}
          </ul>
        </Section>
      )}
      {phases.length > 0 && (
        <Section title={words.say("inspector.phases")}>
          <ol className="inspector-pairs">
            {keyed(phases, ({ id }) => id).map(({ key, item: phase }) => (
              <li key={key}>
                <span>{text(phase.label)}</span>
                <span className="inspector-role">
                  <EdtfDate edtf={phase.date} style="short" />
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {start && (
        <Section title={words.say("inspector.startsFrom")}>
          <SourceTitle source={start} />
          <SourceLine source={start} />
        </Section>
      )}
      <NotesOf shown={{ kind: "dossier" }} />
      {provenance.length > 0 && (
        <Section title={words.say("inspector.provenance")}>
          {keyed(provenance, ({ gatheredFrom }) => text(gatheredFrom)).map(({ key, item }) => (
            <Origin key={key} provenance={item} />
          ))}
        </Section>
      )}
    </>
  )
}

function KnownUntil({ edtf }: { readonly edtf: string }) {
  const { words } = useReading()
  return (
    <span title={edtf}>
      <DateWords text={words.say("inspector.knownUntil", { date: describeDate(edtf, words) })} />
    </span>
  )
}

function Origin({ provenance }: { readonly provenance: Provenance }) {
  const { text, words } = useReading()
  const { gatheredFrom, license, note, url } = provenance
  return (
    <div className="inspector-note">
      <p>{text(gatheredFrom)}</p>
      {note && <p>{text(note)}</p>}
      <p className="inspector-meta">
        {license !== undefined && <span>{words.say("inspector.licence", { licence: license })}</span>}
        <LinkOut url={url} name={text(gatheredFrom)} />
      </p>
    </div>
  )
}
