/** A figure of a stored dossier as a file. */
import type { Figure } from "../charts/page/figure"
import type { FigureFormat, FormatOptions } from "../exporters/figure-exporter"
import { figureExporterOf } from "../exporters/figures"
import { refusal } from "../importers/json"
import type { FigureSpec } from "../model/figure"
import { notedEvents } from "../query/search-notes"
import type { StoredDossier } from "../store/dossiers"
import { readEvents } from "../store/records"
import { gone, makeIndex } from "./derive"
import { figureTrouble } from "./figure-trouble"
import { hashOf } from "./hash"
import { done, type JobContext, type Outcome, pause, refused } from "./job"
import { readLayout } from "./layout"
import { makeFigure, type Shelf } from "./make-figure"
import { searchEvents } from "./search"
import { type NamedBody, readStoredIndex } from "./stored-index"

/** A dossier at a revision. */
export type FigureDossier = NamedBody & Pick<StoredDossier, "counts" | "notes">

/** Formats that hold the figure alone, without the data behind it. */
const pictures: ReadonlySet<FigureFormat> = new Set(["svg", "png"])

/** Of the work on a file, what the reading takes. */
const reading = 0.3

/** `today` is an epoch day. */
export async function exportFigure(
  context: JobContext,
  dossier: FigureDossier,
  spec: FigureSpec,
  format: FigureFormat,
  options: FormatOptions,
  today: number,
): Promise<Outcome<Blob>> {
  const { signal } = context
  const report = (share: number) => context.report({ stage: "write", share })
  try {
    report(0)
    const lazy = figureExporterOf(format)
    if (!lazy?.suits(spec.chart)) return refused(refusal("issue.figureFormat", { format }))
    const shelf = await openShelf(context, dossier)
    if (!shelf) return gone({ body: dossier.id, events: 0 })
    const onRead = (share: number) => report(reading * share)
    const hasTables = !pictures.has(format)
    const figure = await makeFigure(shelf, spec, { madeOn: today, signal, onRead, hasTables })
    await pause(context)
    const exporter = await lazy.load()
    const onWrite = (share: number) => {
      signal.throwIfAborted()
      report(reading + (1 - reading) * share)
    }
    const file = await exporter.write(pageOf(figure, options.page), { signal, report: onWrite, options })
    await pause(context)
    await readEnds(file)
    report(1)
    return done(file)
  } catch (error) {
    signal.throwIfAborted()
    const trouble = figureTrouble(error)
    if (!trouble) throw error
    return refused(trouble)
  }
}

function pageOf(figure: Figure, page: number | undefined): Figure {
  const only = page === undefined ? undefined : figure.pages[page]
  return only ? { ...figure, pages: [only] } : figure
}

/** A browser without room for a blob gives one that cannot be read: better known now than in the reader's downloads. */
async function readEnds(file: Blob): Promise<void> {
  await Promise.all([file.slice(0, 1).arrayBuffer(), file.slice(-1).arrayBuffer()])
}

async function openShelf(context: JobContext, dossier: FigureDossier): Promise<Shelf | undefined> {
  const { body, revision, notes, counts } = dossier
  const of = { body, events: counts.events }
  const stored = await readStoredIndex(dossier)
  if (!stored && (await makeIndex(context, of)).kind !== "done") return undefined
  const record = stored ?? (await readStoredIndex(dossier))
  return (
    record && {
      ...{ record, revision, notes },
      readEvents: (chunk) => readEvents(body, chunk),
      search: async (text) => valueIn(await searchEvents(context, of, text, notedEvents(notes, text))),
      async layout() {
        const places = valueIn(await readLayout(context, of))
        return { x: places.subarray(0, places.length / 2), y: places.subarray(places.length / 2) }
      },
      hash: () => hashOf(of),
    }
  )
}

/** What a job gave to another. */
function valueIn<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "done") return outcome.value
  throw new DOMException(outcome.kind === "refused" ? outcome.issues[0]?.code : "Cancelled", "InvalidStateError")
}
