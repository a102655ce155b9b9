/** The jobs. A new one is one function and one line here; what makes files comes when it is first asked for, so that the worker starts without it. */
import { loadBundled } from "./bundled"
import { makeIndex, readSourceText } from "./derive"
import { exportDossier } from "./export"
import { acceptDraft, dropDraft, importDossier, readDraft } from "./import"
import type { JobContext } from "./job"
import { readLayout } from "./layout"
import { searchEvents } from "./search"
import { packDossier, unpackDossier } from "./share"
import { rankTitles } from "./title-order"

type Job<Asked extends readonly unknown[], Answer> = (context: JobContext, ...asked: Asked) => Promise<Answer>

/** A job that comes with what it needs when it is first asked for. */
function late<Asked extends readonly unknown[], Answer>(load: () => Promise<Job<Asked, Answer>>): Job<Asked, Answer> {
  return async (context, ...asked) => (await load())(context, ...asked)
}

export const jobs = {
  readDraft,
  acceptDraft,
  dropDraft,
  importDossier,
  loadBundled,
  exportDossier,
  exportRewound: late(async () => (await import("./export-rewound")).exportRewound),
  exportFigure: late(async () => (await import("./export-figure")).exportFigure),
  figureLosses: late(async () => (await import("./figure-losses")).figureLosses),
  makeIndex,
  readFigure: late(async () => (await import("./read-figure")).readFigure),
  saveFigure: late(async () => (await import("./save-figure")).saveFigure),
  refreshFigure: late(async () => (await import("./save-figure")).refreshFigure),
  drawFigure: late(async () => (await import("./save-figure")).drawFigure),
  readDrawing: late(async () => (await import("./read-drawing")).readDrawing),
  exportDrawings: late(async () => (await import("./export-drawings")).exportDrawings),
  hashRecord: late(async () => (await import("./hash")).hashRecord),
  readLayout,
  readSourceText,
  packDossier,
  unpackDossier,
  searchEvents,
  rankTitles,
}

export type Jobs = typeof jobs
export type JobName = keyof Jobs
