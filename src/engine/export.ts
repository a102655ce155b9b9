/** A stored dossier as a file. */
import { dossierExporter } from "../exporters/dossier"
import { refusal } from "../importers/json"
import { readRows, storedDossier } from "../store/dossiers"
import { readRecords } from "../store/records"
import { fileFigures } from "./filed-figures"
import { done, type JobContext, type Outcome, refused } from "./job"

export async function exportDossier(
  { signal, report }: JobContext,
  id: string,
  how: "whole" | "recordOnly" = "whole",
): Promise<Outcome<Blob>> {
  const dossier = storedDossier((await readRows()).find((row) => row.id === id))
  const records = dossier && (await readRecords(dossier.body, dossier.counts.events))
  if (!records) return refused(refusal("issue.noDossier", { id }))
  signal.throwIfAborted()
  // The store wrote this text, from a dossier.
  const rest = JSON.parse(records.rest) as Record<string, unknown>
  const { title } = dossier
  const notes = how === "whole" ? dossier.notes : []
  const figures = how === "whole" ? await fileFigures({ signal }, dossier.figures) : []
  // Lists that are stored apart stand where they stood among the fields.
  const record = {
    ...{ ...rest, title },
    ...((notes.length > 0 || Array.isArray(rest.notes)) && { notes }),
    ...((figures.length > 0 || Array.isArray(rest.figures)) && { figures }),
  }
  const subject = { kind: "dossier", record, eventLines: records.lines } as const
  const { file } = await dossierExporter.write(subject, {
    signal,
    report: (share) => report({ stage: "write", share }),
  })
  return done(file)
}
