/** What was last done to a note, to be told once where notes stand. Outlives the note that it is about. */
import type { MessageId } from "../../i18n/intl"
import { makeAudience } from "../../state/audience"

let told: MessageId | undefined
const { tell, subscribe } = makeAudience()

/** Tells it, or with undefined lets it be forgotten. */
export function tellOfNotes(message: MessageId | undefined): void {
  told = message
  tell()
}

export const toldOfNotes = (): MessageId | undefined => told

export const subscribeTold = subscribe
