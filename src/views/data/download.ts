/** A stored dossier as a file in the reader's downloads. */
import { run } from "../../engine/client"
import { dossierExporter } from "../../exporters/dossier"
import { outcomeOf } from "../../state/refusal"

const millisecondsToTake = 60_000

/** Returns the name of the file. */
export async function downloadDossier(id: string): Promise<string> {
  const file = outcomeOf(await run("exportDossier", [id]))
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = `${id}${dossierExporter.extension}`
  link.click()
  // The browser reads the file after the click; there is no telling when it has.
  setTimeout(() => URL.revokeObjectURL(link.href), millisecondsToTake)
  return link.download
}
