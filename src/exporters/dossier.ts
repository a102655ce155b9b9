/**
 * A dossier as its own file, one record a line as model/serialize lays it out, but put together from the recorded lines: what was imported comes out
 * letter for letter, and a file of any size is never one string.
 */
import type { Exporter, Subject } from "./exporter"

/** Lines joined to one piece of the file. */
const linesPerPiece = 4096
const lettersPerPiece = 16 * 2 ** 20

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
    else if (Array.isArray(value)) yield* listOf(written(value))
    else yield JSON.stringify(value)
  }
  yield "\n}\n"
}

function* written(items: readonly unknown[]): Generator<string> {
  for (const item of items) yield JSON.stringify(item)
}

/** No piece is longer than a string may be, however long the lines. */
function* listOf(lines: Iterable<string>): Generator<string> {
  let piece: string[] = []
  let length = 0
  let start = "[\n"
  for (const line of lines) {
    piece.push(line)
    length += line.length
    if (piece.length < linesPerPiece && length < lettersPerPiece) continue
    yield start + piece.join(",\n")
    piece = []
    length = 0
    start = ",\n"
  }
  if (piece.length > 0) yield start + piece.join(",\n")
  yield piece.length === 0 && start === "[\n" ? "[]" : "\n]"
}
