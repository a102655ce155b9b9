/** The key N, on every screen: a note on what is selected, else on the present stretch of time. */
import { useEffect, useEffectEvent } from "react"
import { useDossier } from "../../state/useDossier"
import { currentView } from "../../state/useView"
import { isTyping } from "../shell/keys"
import { targetOf, writeNote } from "./write-note"

/** What takes letters for itself. */
const ownKeys = "dialog, [role=dialog], [role=menu], [role=listbox]"

export function useNoteKey(): void {
  const { window } = useDossier()
  const act = useEffectEvent((key: KeyboardEvent): boolean => {
    if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey || key.isComposing) return false
    if (key.key.toLowerCase() !== "n" || isTyping(key.target)) return false
    // On a phone the inspector is itself a dialog, and notes are written in it.
    const within = key.target instanceof Element ? key.target.closest(ownKeys) : null
    if (within && !within.querySelector(".inspector")) return false
    writeNote(targetOf(currentView().selection), window)
    return true
  })
  useEffect(() => {
    const listen = (key: KeyboardEvent) => {
      if (act(key)) key.preventDefault()
    }
    addEventListener("keydown", listen)
    return () => removeEventListener("keydown", listen)
  }, [])
}
