/** A dossier that comes with the app: fetched from the app's own origin at first use, then stored and never fetched again. */
import { refusal } from "../importers/json"
import type { Issue } from "../model/issue"
import { type Imported, importBundled } from "./import"
import { type JobContext, type Outcome, refused } from "./job"

/** `address` is absolute; `bytes` is the size of the file, since a host that packs it on the way does not say. */
export async function loadBundled(context: JobContext, address: string, bytes: number): Promise<Outcome<Imported>> {
  const file = await fetchFile(context, address, bytes)
  return file instanceof Blob ? importBundled(context, file) : refused(file)
}

async function fetchFile({ signal, report }: JobContext, address: string, bytes: number): Promise<Blob | Issue> {
  try {
    const response = await fetch(address, { signal })
    if (!response.ok || !response.body) return refusal("issue.notFetched", { status: response.status })
    const pieces: Uint8Array<ArrayBuffer>[] = []
    let read = 0
    for await (const piece of response.body) {
      pieces.push(piece)
      read += piece.byteLength
      report({ stage: "fetch", share: Math.min(1, read / bytes) })
    }
    return new Blob(pieces)
  } catch (error) {
    if (signal.aborted) throw error
    return refusal("issue.offline")
  }
}
