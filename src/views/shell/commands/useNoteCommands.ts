/** What the palette offers to do with notes. */
import { everyNote } from "../../../model/view"
import { useDossier } from "../../../state/useDossier"
import { changeView, currentView, useView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { targetOf, writeNote } from "../../notes/write-note"
import type { Command } from "./command"

export function useNoteCommands(): readonly Command[] {
  const { view } = useView()
  const { window } = useDossier()
  const words = useWords()
  const selected = targetOf(view.selection)
  const here = selected.kind !== "time" && {
    id: "note.here",
    label: words.say(selected.kind === "event" ? "command.noteOnEvent" : "command.noteOnActor"),
    key: "N",
    run: () => writeNote(selected, window),
  }
  return [
    ...(here ? [here] : []),
    {
      id: "note.time",
      label: words.say("command.noteOnTime"),
      ...(!here && { key: "N" }),
      run: () => writeNote({ kind: "time" }, window),
    },
    {
      id: "note.all",
      label: words.say("command.notes"),
      run: () =>
        changeView({
          selection: { kind: "note", id: everyNote },
          ...(currentView().screen === "data" && { screen: "timeline" }),
        }),
    },
  ]
}
