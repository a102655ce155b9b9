/** What every exporter is: a subject becomes a file, and what the format could not carry is told. */
import type { MessageId } from "../i18n/intl"
import type { Issue } from "../model/issue"

/** What is exported: a dossier as it is recorded. Figures and briefs are to join it here. */
export interface Subject {
  readonly kind: "dossier"
  /** The dossier without its events, as recorded. */
  readonly record: Readonly<Record<string, unknown>>
  /** The events as recorded, each as JSON on one line, in the order of the file they came from. */
  readonly eventLines: readonly string[]
}

export interface ExportContext {
  readonly signal: AbortSignal
  /** Share of the file that is written, 0 to 1. */
  readonly report: (share: number) => void
}

export interface Exporter {
  readonly id: string
  readonly title: MessageId
  /** Ending of the file's name, with the dot. */
  readonly extension: string
  readonly write: (
    subject: Subject,
    context: ExportContext,
  ) => Promise<{ readonly file: Blob; readonly losses: readonly Issue[] }>
}
