/** What a file says it remembers, judged: files come from anywhere. */
import * as v from "valibot"
import { type FigureMemory, figureMemorySchema } from "./figure"

/** Undefined where the value is no memory of a figure. */
export function readFigureMemory(value: unknown): FigureMemory | undefined {
  const read = v.safeParse(figureMemorySchema, value)
  return read.success ? read.output : undefined
}
