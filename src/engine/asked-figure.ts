/** The figure that somebody asks for. The one made last is at hand: what a format loses is asked first, and then the file. */
import type { Figure } from "../charts/page/figure"
import type { FigureSpec } from "../model/figure"
import { type FigureDossier, openShelf } from "./figure-shelf"
import type { JobContext } from "./job"
import { makeFigure } from "./make-figure"

export interface AskedFigure {
  readonly dossier: FigureDossier
  readonly spec: FigureSpec
  /** Epoch day. */
  readonly today: number
  /** The data behind it is wanted too. */
  readonly hasData: boolean
  /** The share of the records that have been read. */
  readonly onRead?: (share: number) => void
}

/** Events of a record of which a figure is kept with its data. */
const mostKept = 20_000

let last: { readonly key: string; readonly hasData: boolean; readonly figure: Figure } | undefined

/** Without the hash of its record, which only a file needs. Undefined where the dossier is gone. */
export async function askedFigure(context: JobContext, asked: AskedFigure): Promise<Figure | undefined> {
  const { dossier, spec, today, hasData, onRead } = asked
  const key = JSON.stringify([dossier.id, dossier.body, dossier.revision, today, spec])
  if (last?.key === key && (last.hasData || !hasData)) return last.figure
  last = undefined
  const shelf = await openShelf(context, dossier)
  if (!shelf) return undefined
  const making = { madeOn: today, signal: context.signal, hasTables: hasData, ...(onRead && { onRead }) }
  const figure = await makeFigure({ ...shelf, hash: async () => "" }, spec, making)
  if (!hasData || shelf.record.size <= mostKept) last = { key, hasData, figure }
  return figure
}
