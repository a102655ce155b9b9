/** What a figure remembers, as text that lies in a file: JSON where a format holds text, base64 of it where it holds plain letters only. */
import type { FigureMemory } from "../../model/figure"
import { readFigureMemory } from "../../model/figure-memory"
import { fromBase64, toBase64 } from "../base64"

/** Longer than any memory that was written here, whose parts are each bounded by their schema. */
export const longestMemory = 1_000_000

export const memoryText = (memory: FigureMemory): string => JSON.stringify(memory)

/** ASCII letters without brackets, quotes or breaks: for a PDF's Info dictionary, key `SherpaFigure`. */
export const memoryBase64 = (memory: FigureMemory): string => toBase64(new TextEncoder().encode(memoryText(memory)))

/** The memory in a text that anyone may have written; undefined where it is none. */
export function readMemory(text: string): FigureMemory | undefined {
  if (text.length > longestMemory) return undefined
  try {
    return readFigureMemory(JSON.parse(text))
  } catch {
    return undefined
  }
}

export function readMemoryBase64(text: string): FigureMemory | undefined {
  if (text.length > 2 * longestMemory) return undefined
  const bytes = fromBase64(text)
  return bytes && readMemory(new TextDecoder().decode(bytes))
}
