/** Whether the dialog that chooses lanes is open: asked for by the lanes' own controls and by the palette, wherever they stand. */
import { useSyncExternalStore } from "react"

let isOpen = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  isOpen = next
  for (const listener of listeners) listener()
}

export const openLaneChooser = (): void => set(true)
export const closeLaneChooser = (): void => set(false)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLaneChooser = (): boolean => useSyncExternalStore(subscribe, () => isOpen)
