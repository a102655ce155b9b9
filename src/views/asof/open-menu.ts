/** Whether the choice of the day stands open: the header's button opens it, and so does a command. */
import { useSyncExternalStore } from "react"

let isOpen = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  isOpen = next
  for (const listener of listeners) listener()
}

export const openAsOf = (): void => set(true)
export const closeAsOf = (): void => set(false)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useAsOfOpen(): readonly [boolean, (isOpen: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => isOpen), set]
}
