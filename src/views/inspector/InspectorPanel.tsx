/** The region named Inspector: one part for each kind of selection. A reader who walks on within it stays in it, at its top. */
import { useRef } from "react"
import type { Selection } from "../../model/view"
import { Icon } from "../../ui/Icon"
import { NotThere } from "../asof/NotThere"
import { NotesOf } from "../notes/NotesOf"
import { ActorPart } from "./ActorPart"
import { CommitmentPart } from "./CommitmentPart"
import { DossierPart } from "./DossierPart"
import { EventPart } from "./EventPart"
import { PlacePart } from "./PlacePart"
import { useReading } from "./reading"
import { SourcePart } from "./SourcePart"
import { TiePart } from "./TiePart"
import { TopicPart } from "./TopicPart"
import { useStayAtTop } from "./useStayAtTop"
import { Waiting } from "./Waiting"
import "./evidence.css"
import "./lists.css"
import "./inspector.css"

export interface InspectorPanelProps {
  readonly selection: Selection | undefined
  readonly onClose: () => void
}

export function InspectorPanel({ selection, onClose }: InspectorPanelProps) {
  const { words } = useReading()
  const region = useRef<HTMLElement>(null)
  const key = keyOf(selection)
  useStayAtTop(region, key)
  return (
    <section className="inspector" aria-label={words.say("region.inspector")} ref={region}>
      {selection && (
        <button type="button" className="inspector-close" aria-label={words.say("inspector.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
      {/* A new key: what was unfolded for one selection says nothing of the next. */}
      <Part key={key} selection={selection} />
    </section>
  )
}

function Part({ selection }: { readonly selection: Selection | undefined }) {
  const { eventOf, lookup, rowOf } = useReading()
  if (!selection) return <DossierPart />
  switch (selection.kind) {
    case "event": {
      const row = rowOf(selection.id)
      const event = row === undefined ? undefined : eventOf(row)
      if (row === undefined) return <NotThere selection={selection} id={selection.id} />
      return event ? <EventPart event={event} row={row} /> : <Waiting />
    }
    case "actor": {
      const actor = lookup.actors.get(selection.id)
      return actor ? <ActorPart actor={actor} /> : <Missing id={selection.id} />
    }
    case "topic": {
      const topic = lookup.topics.get(selection.id)
      return topic ? <TopicPart topic={topic} /> : <Missing id={selection.id} />
    }
    case "source": {
      const source = lookup.sources.get(selection.id)
      return source ? <SourcePart source={source} /> : <NotThere selection={selection} id={selection.id} />
    }
    case "place": {
      const place = lookup.places.get(selection.id)
      return place ? <PlacePart place={place} /> : <Missing id={selection.id} />
    }
    case "commitment": {
      const commitment = lookup.commitments.get(selection.id)
      return commitment ? (
        <CommitmentPart commitment={commitment} />
      ) : (
        <NotThere selection={selection} id={selection.id} />
      )
    }
    case "note":
      return <NotesOf shown={{ kind: "note", id: selection.id }} />
    case "tie": {
      const missing = selection.actors.find((id) => !lookup.actors.has(id))
      return missing === undefined ? <TiePart actors={selection.actors} /> : <Missing id={missing} />
    }
    default:
      return selection satisfies never
  }
}

function Missing({ id }: { readonly id: string }) {
  const { words } = useReading()
  return <p className="inspector-hint">{words.say("inspector.missing", { id })}</p>
}

function keyOf(selection: Selection | undefined): string {
  if (!selection) return ""
  return `${selection.kind}:${selection.kind === "tie" ? selection.actors.join("+") : selection.id}`
}
