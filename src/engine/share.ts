/** A stored dossier into a link and out of it. */
import { refusal } from "../importers/json"
import { exportDossier } from "./export"
import { done, type JobContext, type Outcome, refused } from "./job"
import { longestPacked, packFile, unpackFile } from "./packed"

/**
 * The dossier as text for a link; refused where it is too long for one. Without the reader's notes, which stay at home, and without saved figures, whose
 * drawings no link could hold.
 */
export async function packDossier(context: JobContext, id: string): Promise<Outcome<string>> {
  const exported = await exportDossier(context, id, "recordOnly")
  if (exported.kind !== "done") return exported
  const text = await packFile(exported.value)
  if (text.length <= longestPacked) return done(text)
  const size = Math.ceil(text.length / 1000)
  return refused(refusal("issue.linkTooLong", { size, most: longestPacked / 1000 }))
}

/** The file in a link, for the import to read. */
export async function unpackDossier(_: JobContext, text: string): Promise<Outcome<Blob>> {
  const file = await unpackFile(text)
  return file ? done(file) : refused(refusal("issue.linkBroken"))
}
