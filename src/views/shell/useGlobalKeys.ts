/** Keys that work on every screen: the palette, the list of keys, search, undo and redo, and Esc, which steps back. */
import { useEffect } from "react"
import { askStep, togglePlaying } from "../../state/playback"
import { redoStep, undoStep } from "../../state/steps"
import { changeView, currentView } from "../../state/useView"
import { isCommand, isTyping } from "./keys"

/** `saveFigure` and `exportFigures` are the dialogs of a figure and of the gallery, a step ahead. */
export type Panel = "palette" | "shortcuts" | "filters" | "export" | "saveFigure" | "figures" | "exportFigures"

function act(key: KeyboardEvent, open: (panel: Panel) => void): boolean {
  const letter = key.key.toLowerCase()
  if (isCommand(key) && letter === "k") open("palette")
  else if (isTyping(key.target) || document.querySelector("dialog[open], [role=dialog]")) return false
  else if (isCommand(key) && letter === "z") void (key.shiftKey ? redoStep() : undoStep())
  else if (isCommand(key) && letter === "y") void redoStep()
  else if (isCommand(key) || key.altKey) return false
  else if (key.key === "?") open("shortcuts")
  else if (letter === "e" && currentView().screen !== "data") open("export")
  else if (letter === "g") open("figures")
  else if (key.key === "/") document.getElementById("search")?.focus()
  else if (isPlayKey(key)) play(key)
  else if (key.key === "Escape" && currentView().selection) changeView({ selection: undefined })
  else return false
  return true
}

/** The player has no place on the screen Data. */
const isPlayKey = ({ key }: KeyboardEvent) => ["p", "P", ",", "."].includes(key) && currentView().screen !== "data"

function play({ key, repeat }: KeyboardEvent): void {
  if (key === ",") askStep(-1)
  else if (key === ".") askStep(1)
  else if (!repeat) togglePlaying()
}

export function useGlobalKeys(open: (panel: Panel) => void): void {
  useEffect(() => {
    const listen = (key: KeyboardEvent) => {
      if (!key.defaultPrevented && act(key, open)) key.preventDefault()
    }
    addEventListener("keydown", listen)
    return () => removeEventListener("keydown", listen)
  }, [open])
}
