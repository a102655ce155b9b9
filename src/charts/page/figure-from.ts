/** Reads a figure that was kept as text, and came from anywhere: what no painter could be given is no figure. */
import { readFigureMemory } from "../../model/figure-memory"
import { mostSide } from "../../model/presets"
import { readerOf, unfit as strange } from "../../model/schema-reader"
import { type Source, sourceSchema } from "../../model/source"
import type { Cell, DataTable, Figure, Page } from "./figure"
import { listOf, numberIn, objectOf, oneOf, type Read, textOf, unfit } from "./plain"
import { mostMarks, sceneFrom } from "./scene-from"

const mostPages = 500
const mostRows = 1_000_000
const mostColumns = 200
const longestText = 200_000
/** A page may be a little larger than was asked. */
const largestSide = 2 * mostSide

const text = textOf(longestText)
const sourceReader = readerOf(sourceSchema)
const source: Read<Source> = (value) => {
  const read = sourceReader.read(value)
  return read === strange ? unfit : read
}

/** JSON says of a cell without a value that it is null. */
const cell: Read<Cell> = (value) => {
  if (value === null || value === undefined) return undefined
  return typeof value === "number" ? value : text(value)
}
const table: Read<DataTable> = (value) => {
  const read = objectOf<Omit<DataTable, "keys">, Required<Pick<DataTable, "keys">>>(
    {
      name: text,
      columns: listOf(
        objectOf({ id: text, label: text, kind: oneOf(["text", "number", "share", "date"]) }),
        mostColumns,
      ),
      rows: listOf(listOf(cell, mostColumns), mostRows),
    },
    { keys: listOf(text, mostRows) },
  )(value)
  if (read === unfit) return unfit
  const { columns, rows, keys } = read
  const isEven = rows.every((row) => row.length === columns.length) && (keys?.length ?? rows.length) === rows.length
  return isEven ? read : unfit
}

/** Undefined where the value is no figure. */
export function figureFrom(value: unknown): Figure | undefined {
  const budget = { marks: mostMarks }
  const page: Read<Page> = (given) => {
    const read = objectOf<Page>({ scene: (scene) => sceneFrom(scene, budget), zoom: numberIn(0.01, 100) })(given)
    if (read === unfit) return unfit
    const { scene, zoom } = read
    return Math.max(scene.width, scene.height) * zoom <= largestSide ? read : unfit
  }
  const figure = objectOf<
    Omit<Figure, "note" | "spec" | "narrow">,
    Required<Pick<Figure, "narrow">> & { note: string }
  >(
    {
      ...{ title: text, subtitle: text, altShort: text, altLong: text, source: text },
      pages: listOf(page, mostPages, 1),
      sources: listOf(source, mostRows),
      tables: listOf(table, mostColumns),
      memory: (memory) => readFigureMemory(memory) ?? unfit,
    },
    { note: text, narrow: listOf(page, mostPages) },
  )(value)
  if (figure === unfit) return undefined
  // What it remembers is what was asked for.
  return { ...figure, note: figure.note, spec: figure.memory.spec }
}
