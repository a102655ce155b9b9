/** Writes figures of the born case where the app writes them, in a worker: a painter of pictures has its fonts only there. */
import { expose } from "comlink"
import type { Figure } from "../../src/charts/page/figure"
import { makeFigure } from "../../src/engine/make-figure"
import type { FigureFormat } from "../../src/exporters/figure-exporter"
import { figureExporterOf } from "../../src/exporters/figures"
import type { Dossier } from "../../src/model/dossier"
import { dayOfIso } from "../../src/model/edtf"
import type { FigureSpec } from "../../src/model/figure"
import { shelfOf } from "../fixtures/shelf"

let shelf: ReturnType<typeof shelfOf> | undefined
/** Made once: every exporter is given the same. */
const figures = new Map<string, Promise<Figure>>()

function figureOf(spec: FigureSpec): Promise<Figure> {
  if (!shelf) throw new Error("No dossier was opened")
  const key = JSON.stringify(spec)
  const making = { madeOn: dayOfIso("2026-04-06"), signal: new AbortController().signal, hasTables: true }
  const figure = figures.get(key) ?? makeFigure(shelf, spec, making)
  figures.set(key, figure)
  return figure
}

const remote = {
  open(dossier: Dossier): void {
    shelf = shelfOf(dossier)
  },

  async write(spec: FigureSpec, format: FigureFormat): Promise<Blob> {
    const [figure, exporter] = await Promise.all([figureOf(spec), figureExporterOf(format)?.load()])
    if (!exporter) throw new Error(`No exporter ${format}`)
    const { signal } = new AbortController()
    return exporter.write(figure, { signal, report: () => undefined, options: { scale: 1 } })
  },

  /** What comes of writing when Cancel was pressed at a share of the work. */
  async cancel(spec: FigureSpec, format: FigureFormat, at: number): Promise<string> {
    const [figure, exporter] = await Promise.all([figureOf(spec), figureExporterOf(format)?.load()])
    const over = new AbortController()
    if (at === 0) over.abort()
    const report = (share: number) => {
      if (share >= at) over.abort()
      over.signal.throwIfAborted()
    }
    const written = exporter?.write(figure, { signal: over.signal, report, options: { scale: 1 } })
    return Promise.resolve(written).then(
      () => "written",
      (error: unknown) => (error instanceof DOMException ? error.name : String(error)),
    )
  },
}
export type ExportersWorker = typeof remote

expose(remote)
