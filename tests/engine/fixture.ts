/** What tests of jobs need: a place to run them in, dossiers to run them on, an empty database before each. */
import { beforeEach } from "vitest"
import type { JobContext, Progress } from "../../src/engine/job"
import { database } from "../../src/store/database"
import { readRows } from "../../src/store/dossiers"

/** Empties the app's database before every test of the file. */
export function withEmptyStore(): void {
  beforeEach(async () => {
    for (const table of database.tables) await table.clear()
  })
}

export function context(signal = new AbortController().signal): JobContext & { readonly told: Progress[] } {
  const told: Progress[] = []
  return { signal, report: (progress) => told.push(progress), told }
}

export function dossierOf(id: string, events: number) {
  return {
    format: "sherpa.dossier",
    version: 1,
    id,
    title: { en: `Dossier ${id}`, ja: "資料" },
    actors: [{ id: "japan", kind: "state", name: { en: "Japan", ja: "日本" } }],
    sources: [{ id: "mofa", title: "Readout", publisher: "MOFA", kind: "official", text: "全文。" }],
    events: Array.from({ length: events }, (_, i) => ({
      id: `e${i}`,
      date: `${2026 - (i % 150)}-0${1 + (i % 9)}-14`,
      title: { en: `Event ${i}` },
      kind: "meeting",
      status: "occurred",
      participants: [{ actor: "japan", role: "host" }],
      evidence: [{ source: "mofa" }],
    })),
  }
}

export const fileOf = (dossier: unknown): Blob => new Blob([JSON.stringify(dossier)])

/** All that is stored, to compare before and after. */
export async function everything(): Promise<string> {
  const [parts, derived, steps] = await Promise.all([
    database.parts.toArray(),
    database.derived.toCollection().primaryKeys(),
    database.changes.toArray(),
  ])
  return JSON.stringify([await readRows(), parts, derived, steps])
}
