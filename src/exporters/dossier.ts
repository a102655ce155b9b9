/**
 * A dossier as its own file, one record a line as model/serialize lays it out, but put together from the recorded lines: what was imported comes out
 * letter for letter, and a file of any size is never one string.
 */
import type { Exporter, Subject } from "./exporter"

/** Lines joined to one piece of the file. */
const linesPerPiece = 4096

export const dossierExporter: Exporter = {
  id: "dossier",
  title: "export.dossier",
  extension: ".sherpa.json",
  write: async (subject, { signal, report }) => {
    const pieces: string[] = []
    for (const piece of piecesOf(subject)) {
      signal.throwIfAborted()
      pieces.push(piece)
      report(Math.min(1, (pieces.length * linesPerPiece) / Math.max(1, subject.eventLines.length)))
    }
    return { file: new Blob(pieces, { type: "application/json" }), losses: [] }
  },
}

function* piecesOf({ record, eventLines }: Subject): Generator<string> {
  let separator = "\n"
  yield "{"
  for (const [key, value] of Object.entries(record)) {
    yield `${separator}${JSON.stringify(key)}: `
    separator = ",\n"
    if (key === "events") yield* listOf(eventLines)
    else if (Array.isArray(value)) yield* listOf(value.map((item) => JSON.stringify(item)))
    else yield JSON.stringify(value)
  }
  yield "\n}\n"
}

function* listOf(lines: readonly string[]): Generator<string> {
  if (lines.length === 0) {
    yield "[]"
    return
  }
  yield "[\n"
  for (let start = 0; start < lines.length; start += linesPerPiece) {
    if (start > 0) yield ",\n"
    yield lines.slice(start, start + linesPerPiece).join(",\n")
  }
  yield "\n]"
}
