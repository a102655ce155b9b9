/** The list of dossiers that come with the app, made with them and served beside them. */
import type { Localized } from "../model/localized"
import type { Counts } from "../store/database"
import { Refusal } from "./refusal"

export interface BundledDossier {
  readonly id: string
  readonly title: Localized
  readonly description: Localized
  readonly counts: Counts
  /** Size of the file. */
  readonly bytes: number
  /** Where the file is; absolute, since a worker has another base than the page. */
  readonly address: string
}

let list: Promise<readonly BundledDossier[]> | undefined

/** Fetched once a page. */
export function readBundled(): Promise<readonly BundledDossier[]> {
  list ??= fetchList().catch((error: unknown) => {
    list = undefined
    throw error
  })
  return list
}

async function fetchList(): Promise<readonly BundledDossier[]> {
  const base = new URL(import.meta.env.BASE_URL, document.baseURI)
  const issue = (code: string, values = {}) => new Refusal([{ severity: "error", where: {}, code, values }])
  const response = await fetch(new URL("dossiers.json", base)).catch(() => {
    throw issue("issue.offline")
  })
  if (!response.ok) throw issue("issue.notFetched", { status: response.status })
  // Our own file, made and tested with the dossiers.
  const entries = (await response.json()) as readonly (Omit<BundledDossier, "address"> & { readonly file: string })[]
  return entries.map(({ file, ...entry }) => ({ ...entry, address: new URL(file, base).href }))
}
