/** A stored dossier as a file in the reader's downloads. */
import { run } from "../../engine/client"
import { dossierExporter } from "../../exporters/dossier"
import { isoOfDay } from "../../model/edtf"
import { outcomeOf } from "../../state/refusal"

const millisecondsToTake = 60_000

/** Returns the name of the file. With a day: the dossier as it stood then. */
export async function downloadDossier(id: string, asOf?: number): Promise<string> {
  const file = outcomeOf(asOf === undefined ? await run("exportDossier", [id]) : await run("exportRewound", [id, asOf]))
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = `${id}${asOf === undefined ? "" : `.as-of-${isoOfDay(asOf)}`}${dossierExporter.extension}`
  link.click()
  // The browser reads the file after the click; there is no telling when it has.
  setTimeout(() => URL.revokeObjectURL(link.href), millisecondsToTake)
  return link.download
}
