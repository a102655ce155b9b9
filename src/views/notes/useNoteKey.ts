/** The key N, on every screen: a note on what is selected, else on the present stretch of time. */
import { useDossier } from "../../state/useDossier"
import { currentView } from "../../state/useView"
import { useBareKeys } from "../shell/useBareKeys"
import { targetOf, writeNote } from "./write-note"

export function useNoteKey(): void {
  const { window } = useDossier()
  useBareKeys(
    (key) => {
      if (key.toLowerCase() !== "n") return false
      writeNote(targetOf(currentView().selection), window)
      return true
    },
    // On a phone the inspector is itself a dialog, and notes are written in it.
    { within: ".inspector" },
  )
}
