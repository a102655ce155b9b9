/** From anywhere: opens a new note on what is selected, an event or an actor, else on the present stretch of time, where all notes stand. */
import { everyNote, type Selection, type Window } from "../../model/view"
import { changeView, currentView } from "../../state/useView"
import { beginNote, type NewTarget } from "./target"

/** What a new note would be written on. */
export function targetOf(selection: Selection | undefined): NewTarget {
  if (selection?.kind === "event") return { kind: "event", event: selection.id }
  if (selection?.kind === "actor") return { kind: "actor", actor: selection.id }
  return { kind: "time" }
}

/** Opens the editor and goes where it stands; the screen Data has no inspector, so the timeline is gone to. */
export function writeNote(target: NewTarget, window: Window): void {
  const { dossier, screen, selection } = currentView()
  beginNote(dossier, target, window)
  changeView({
    ...(screen === "data" && { screen: "timeline" }),
    selection: target.kind === "time" ? { kind: "note", id: everyNote } : selection,
  })
}
