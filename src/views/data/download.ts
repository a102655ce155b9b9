/** A stored dossier as a file in the reader's downloads. */
import { run } from "../../engine/client"
import { dossierExporter } from "../../exporters/dossier"
import { isoOfDay } from "../../model/edtf"
import { outcomeOf } from "../../state/refusal"
import { saveFile } from "../../ui/save-file"

/** Returns the name of the file. With a day: the dossier as it stood then. */
export async function downloadDossier(id: string, asOf?: number): Promise<string> {
  const file = outcomeOf(asOf === undefined ? await run("exportDossier", [id]) : await run("exportRewound", [id, asOf]))
  const name = `${id}${asOf === undefined ? "" : `.as-of-${isoOfDay(asOf)}`}${dossierExporter.extension}`
  saveFile(file, name)
  return name
}
