/** The name of an exported file: what every file system and mail gateway takes. */
import { isoOfDay } from "../../model/edtf"

/** Characters of the dossier in it. */
const longest = 80

/** `road-to-the-summit-timeline-2026-04-06.svg`. What is not ASCII in an id is left out; the title stands in the file itself. */
export function fileName(dossier: string, chart: string, day: number, extension: string): string {
  const plain = dossier
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\w-]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^[-_]+|[-_]+$/g, "")
  return [plain || "sherpa", chart, isoOfDay(day).replace("+", "")].join("-") + extension
}
