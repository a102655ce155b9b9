/** The exporters. A new one is one file and one line here. */
import { dossierExporter } from "./dossier"
import type { Exporter } from "./exporter"

export const exporters: readonly Exporter[] = [dossierExporter]
