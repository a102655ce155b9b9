/**
 * A figure that a reader keeps with a dossier: its name, what it was asked to show, and its drawing, which stays as it was when the record moves on. As
 * notes do, saved figures stand with the dossier and not in its record.
 */
import * as v from "valibot"
import { viewFromText, viewToText } from "./address-text"
import { type FigureMemory, figureMemorySchema } from "./figure"
import { idSchema } from "./identifier"
import { instantAfter, instantSchema } from "./instant"
import { tidied } from "./items"

/** Characters of a name (UTF-16), and figures of a dossier, that are kept. */
export const longestFigureName = 200
export const mostFigures = 200

/** Bytes of a drawing: packed, as it is stored, and unpacked. */
export const mostPackedBytes = 4 * 2 ** 20
export const mostDrawingBytes = 32 * 2 ** 20

/** A saved figure in the file of a dossier. */
export const savedFigureSchema = v.object({
  id: idSchema,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestFigureName)),
  created: instantSchema,
  changed: instantSchema,
  /** It is to stay as it is, and need not be told when the record has changed. */
  isKept: v.optional(v.boolean()),
  memory: figureMemorySchema,
  /** The packed drawing in base64. What is wrong with it costs the drawing and not the figure, so that it is judged where it is unpacked. */
  drawing: v.optional(v.string()),
})
export type FiledFigure = Readonly<v.InferOutput<typeof savedFigureSchema>>

/** A saved figure as it is stored. */
export interface SavedFigure extends Omit<FiledFigure, "drawing"> {
  /** Name of its drawing in the store. Absent where none came with it, or none that could be read: then it is drawn anew whenever it is looked at. */
  readonly drawing?: string
}

/** What was drawn: what the drawing remembers, and its name in the store. */
export interface Drawn {
  readonly memory: FigureMemory
  readonly drawing: string
}

/** `now` is milliseconds since the epoch. */
export function newFigure(id: string, name: string, drawn: Drawn, now: number): SavedFigure {
  const moment = new Date(now).toISOString()
  return { id, name: nameOf(name), created: moment, changed: moment, ...drawn }
}

/** A figure under another name. A name of nothing but spaces leaves it the one it has. */
export function renamedFigure(figure: SavedFigure, name: string, now: number): SavedFigure {
  return { ...figure, name: nameOf(name) || figure.name, changed: instantAfter(figure.changed, now) }
}

/** A figure that is to stay as it is, or no longer. */
export function keptFigure({ isKept: _, ...figure }: SavedFigure, isKept: boolean, now: number): SavedFigure {
  return { ...figure, changed: instantAfter(figure.changed, now), ...(isKept && { isKept }) }
}

/** A figure drawn anew. It is no longer kept as it was, since it is not. */
export function refreshedFigure({ isKept: _, ...figure }: SavedFigure, drawn: Drawn, now: number): SavedFigure {
  return { ...figure, ...drawn, changed: instantAfter(figure.changed, now) }
}

/** A figure without its drawing, to be drawn anew from the record it comes to. */
export function undrawn({ drawing: _, isKept: __, ...figure }: FiledFigure | SavedFigure) {
  return figure
}

/** Whether the reader is to be told that the record has changed since. `hash` is that of the present record; title and notes are no part of it. */
export function isOutdated({ isKept, drawing, memory }: SavedFigure, hash: string): boolean {
  // Where no hash can be had nobody knows.
  const isKnown = hash !== "" && memory.hash !== ""
  return isKnown && isKept !== true && drawing !== undefined && memory.hash !== hash
}

/** The memory of a figure that came into the dossier of this id, under whatever id it was made. */
export function memoryIn(dossier: string, memory: FigureMemory): FigureMemory {
  if (memory.dossier === dossier) return memory
  const address = viewToText({ ...viewFromText(memory.spec.address), dossier })
  return { ...memory, dossier, spec: { ...memory.spec, address } }
}

/** Cut to the length that is kept, never through a character. */
function nameOf(name: string): string {
  return tidied(
    [...tidied(name)].reduce((cut, sign) => (cut.length + sign.length > longestFigureName ? cut : cut + sign), ""),
  )
}
