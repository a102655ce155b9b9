/** The notes on an event, on an actor, of the whole dossier, or a selected one. Fetched when they are first looked at, so that the first figure need not wait for them. */
import { lazy, Suspense } from "react"

const EventNotes = lazy(() => import("./EventNotes").then((module) => ({ default: module.EventNotes })))
const ActorNotes = lazy(() => import("./ActorNotes").then((module) => ({ default: module.ActorNotes })))
const AllNotes = lazy(() => import("./AllNotes").then((module) => ({ default: module.AllNotes })))
const NotePart = lazy(() => import("./NotePart").then((module) => ({ default: module.NotePart })))

export type NotesShown =
  | { readonly kind: "event"; readonly event: string }
  | { readonly kind: "actor"; readonly actor: string }
  | { readonly kind: "dossier" }
  | { readonly kind: "note"; readonly id: string }

export function NotesOf({ shown }: { readonly shown: NotesShown }) {
  return <Suspense fallback={<div className="inspector-section" />}>{part(shown)}</Suspense>
}

function part(shown: NotesShown) {
  switch (shown.kind) {
    case "event":
      return <EventNotes event={shown.event} />
    case "actor":
      return <ActorNotes actor={shown.actor} />
    case "dossier":
      return <AllNotes />
    case "note":
      return <NotePart id={shown.id} />
    default:
      return shown satisfies never
  }
}
