/** The jobs. A new one is one function and one line here; what makes files comes when it is first asked for, so that the worker starts without it. */
import { loadBundled } from "./bundled"
import { makeIndex, readSourceText } from "./derive"
import { exportDossier } from "./export"
import { acceptDraft, dropDraft, importDossier, readDraft } from "./import"
import { readLayout } from "./layout"
import { searchEvents } from "./search"
import { packDossier, unpackDossier } from "./share"
import { rankTitles } from "./title-order"

const exportFigure: typeof import("./export-figure").exportFigure = async (...asked) =>
  (await import("./export-figure")).exportFigure(...asked)
const figureLosses: typeof import("./figure-losses").figureLosses = async (...asked) =>
  (await import("./figure-losses")).figureLosses(...asked)
const exportRewound: typeof import("./export-rewound").exportRewound = async (...asked) =>
  (await import("./export-rewound")).exportRewound(...asked)
const readFigure: typeof import("./read-figure").readFigure = async (...asked) =>
  (await import("./read-figure")).readFigure(...asked)

export const jobs = {
  readDraft,
  acceptDraft,
  dropDraft,
  importDossier,
  loadBundled,
  exportDossier,
  exportRewound,
  exportFigure,
  figureLosses,
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
