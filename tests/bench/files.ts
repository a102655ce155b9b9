/** Dossiers as the files that readers bring: one JSON text, or a line a record. */
import type { Dossier } from "../../src/model/dossier"

/** Records a piece, so that no text is longer than a browser allows. */
const pieceSize = 10_000

export const jsonFile = (dossier: Dossier): Blob => new Blob([JSON.stringify(dossier)])

export function linesFile({ sources, actors, topics, events, ...head }: Dossier): Blob {
  const { phases: _, places: __, commitments: ___, claims: ____, agenda: _____, ...own } = head
  const lines = (noun: string, records: readonly object[]) =>
    records.map((record) => `{"${noun}":${JSON.stringify(record)}}\n`).join("")
  const pieces = Array.from({ length: Math.ceil(events.length / pieceSize) }, (_, i) =>
    lines("event", events.slice(i * pieceSize, (i + 1) * pieceSize)),
  )
  return new Blob([
    `${JSON.stringify(own)}\n`,
    lines("source", sources),
    lines("actor", actors),
    lines("topic", topics),
    ...pieces,
  ])
}
