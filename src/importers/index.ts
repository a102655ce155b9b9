/** The importers. A new one is one file and one line here; the first that recognises a file reads it. */
import { dossierImporter } from "./dossier"
import { dossierLinesImporter } from "./dossier-lines"
import type { Importer } from "./importer"

export const importers: readonly Importer[] = [dossierLinesImporter, dossierImporter]

/** The importer for a file that begins so. */
export function importerFor(start: string): Importer | undefined {
  return importers.find((importer) => importer.recognizes(start))
}
