/** Light or dark: the reader's choice, else the system's; on paper always light. */
import { useSyncExternalStore } from "react"
import { makeAudience } from "./audience"
import { readPreference, writePreference } from "./preferences"
import { isPrinting, subscribePrinting } from "./usePrinting"

export type ThemeName = "light" | "dark"

const system = matchMedia("(prefers-color-scheme: dark)")
const { tell, subscribe } = makeAudience()

function current(): ThemeName {
  if (isPrinting()) return "light"
  const kept = readPreference("theme")
  if (kept === "light" || kept === "dark") return kept
  return system.matches ? "dark" : "light"
}

function apply(): void {
  document.documentElement.dataset.theme = current()
  tell()
}

system.addEventListener("change", apply)
subscribePrinting(apply)
document.documentElement.dataset.theme = current()

/** Switches between light and dark and keeps the choice. */
export function switchTheme(): void {
  writePreference("theme", current() === "dark" ? "light" : "dark")
  apply()
}

export function useTheme(): ThemeName {
  return useSyncExternalStore(subscribe, current)
}
