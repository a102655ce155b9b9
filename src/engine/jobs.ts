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
const saveFigure: typeof import("./save-figure").saveFigure = async (...asked) =>
  (await import("./save-figure")).saveFigure(...asked)
const refreshFigure: typeof import("./save-figure").refreshFigure = async (...asked) =>
  (await import("./save-figure")).refreshFigure(...asked)
const drawFigure: typeof import("./save-figure").drawFigure = async (...asked) =>
  (await import("./save-figure")).drawFigure(...asked)
const readDrawing: typeof import("./read-drawing").readDrawing = async (...asked) =>
  (await import("./read-drawing")).readDrawing(...asked)
const exportDrawings: typeof import("./export-drawings").exportDrawings = async (...asked) =>
  (await import("./export-drawings")).exportDrawings(...asked)
const hashRecord: typeof import("./hash").hashRecord = async (...asked) => (await import("./hash")).hashRecord(...asked)

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
  saveFigure,
  refreshFigure,
  drawFigure,
  readDrawing,
  exportDrawings,
  hashRecord,
  readLayout,
  readSourceText,
  packDossier,
  unpackDossier,
  searchEvents,
  rankTitles,
}

export type Jobs = typeof jobs
export type JobName = keyof Jobs
