/** What is being written on: an event, the present stretch of time, an actor in it, or a note that is there already. */
import { windowToText } from "../../model/address-fields"
import { faultOfDate } from "../../model/edtf"
import type { Note, NoteOn } from "../../model/note"
import type { Window } from "../../model/view"
import { openDraft } from "../../state/drafts"

export type NoteTarget =
  | { readonly kind: "event"; readonly event: string }
  | { readonly kind: "time" }
  | { readonly kind: "actor"; readonly actor: string }
  | { readonly kind: "note"; readonly note: Note }

/** Names the draft of a target. */
export function draftKey(dossier: string, target: NoteTarget): string {
  switch (target.kind) {
    case "event":
      return `${dossier}/event:${target.event}`
    case "time":
      return `${dossier}/time`
    case "actor":
      return `${dossier}/actor:${target.actor}`
    case "note":
      return `${dossier}/note:${target.note.id}`
    default:
      return target satisfies never
  }
}

/** What a new note can be written on. */
export type NewTarget = Exclude<NoteTarget, { kind: "note" }>

/** Opens the editor of a new note, which begins with the window's days. */
export function beginNote(dossier: string, target: NewTarget, window: Window): void {
  openDraft(draftKey(dossier, target), target.kind === "event" ? undefined : stretchOf(window))
}

/** Opens the editor of a note that is there, which begins with the note as it is. */
export function editNote(dossier: string, note: Note): void {
  openDraft(draftKey(dossier, { kind: "note", note }), dateOf(note.on), note.text)
}

/** The date of what is written on, where that has one of its own to choose. */
export const dateOf = (on: NoteOn): string | undefined => (on.kind === "event" ? undefined : on.date)

/** A window as EDTF; one day is written once. */
export function stretchOf([first, last]: Window): string {
  const [from, to] = [Math.round(first), Math.round(last)]
  const text = windowToText([from, to])
  return from === to ? text.slice(0, text.indexOf("/", 1)) : text
}

/** Where the note of a draft is to stand; undefined while its date is none. */
export function placeOf(target: NoteTarget, date: string | undefined): NoteOn | undefined {
  const on = target.kind === "note" ? target.note.on : target
  if (on.kind === "event") return { kind: "event", event: on.event }
  const written = date?.trim() ?? ""
  if (faultOfDate(written) !== undefined) return undefined
  return on.kind === "time" ? { kind: "time", date: written } : { kind: "actor", actor: on.actor, date: written }
}
