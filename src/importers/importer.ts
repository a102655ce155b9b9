/** What every importer is: a file of some format becomes a draft, which the gate (model/validate) makes a dossier of or refuses. */
import type { MessageId } from "../i18n/intl"
import type { Issue } from "../model/issue"

export interface ReadContext {
  /** Aborted when the reader cancels; look at it between steps. */
  readonly signal: AbortSignal
  /** Share of the file that is read, 0 to 1. */
  readonly report: (share: number) => void
}

export interface Draft {
  /** What the file says, in the form of a dossier; hostile until it has passed the gate. Undefined when nothing could be read. */
  readonly draft: unknown
  /** Why not, or what was left aside; complete when the draft has been through the gate, which may be what reads its records. */
  readonly issues: readonly Issue[]
  /** The JSON of `draft.events[i]` on one line, for those where the file has it ready; saves writing them anew. */
  readonly eventLines?: readonly (string | undefined)[]
}

export interface Importer {
  readonly id: string
  readonly title: MessageId
  /** Endings of file names, with the dot, for the file dialog. */
  readonly accepts: readonly string[]
  /** Whether a file that begins so is of this format; the content decides, not the name. */
  readonly recognizes: (start: string) => boolean
  readonly read: (file: Blob, context: ReadContext) => Promise<Draft>
}
