/** What was last done to a note, to be told once where notes stand. Outlives the note that it is about. */
import type { MessageId } from "../../i18n/intl"

let told: MessageId | undefined
const listeners = new Set<() => void>()

/** Tells it, or with undefined lets it be forgotten. */
export function tellOfNotes(message: MessageId | undefined): void {
  told = message
  for (const listener of listeners) listener()
}

export const toldOfNotes = (): MessageId | undefined => told

export function subscribeTold(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
