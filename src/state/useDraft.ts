/** A draft for components. */
import { useSyncExternalStore } from "react"
import { type Draft, draftOf, subscribeDrafts } from "./drafts"

export function useDraft(key: string): Draft | undefined {
  return useSyncExternalStore(subscribeDrafts, () => draftOf(key))
}
