/** The jobs. A new one is one function and one line here. */
import { loadBundled } from "./bundled"
import { makeIndex, readSourceText } from "./derive"
import { exportDossier } from "./export"
import { exportFigure } from "./export-figure"
import { exportRewound } from "./export-rewound"
import { acceptDraft, dropDraft, importDossier, readDraft } from "./import"
import { readLayout } from "./layout"
import { readFigure } from "./read-figure"
import { searchEvents } from "./search"
import { packDossier, unpackDossier } from "./share"
import { rankTitles } from "./title-order"

export const jobs = {
  readDraft,
  acceptDraft,
  dropDraft,
  importDossier,
  loadBundled,
  exportDossier,
  exportRewound,
  exportFigure,
  makeIndex,
  readFigure,
  readLayout,
  readSourceText,
  packDossier,
  unpackDossier,
  searchEvents,
  rankTitles,
}

export type Jobs = typeof jobs
export type JobName = keyof Jobs
