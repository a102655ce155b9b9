/** Databases of their own for tests, and small things to put into them. */
import { onTestFinished } from "vitest"
import { type Database, openDatabase } from "../../src/store/database"
import type { Incoming } from "../../src/store/dossiers"

let made = 0

/** The name of a database that is deleted when the test ends; open it as often as there are to be tabs. */
export function freshName(): string {
  made += 1
  const name = `test-${made}-${performance.now()}`
  onTestFinished(() => void indexedDB.deleteDatabase(name))
  return name
}

export function tab(name: string): Database {
  const db = openDatabase(name)
  onTestFinished(() => db.close())
  return db
}

/** A dossier of `events` events; `order` gives the position in the file of each row. */
export function incoming(id: string, events = 3, order = Array.from({ length: events }, (_, i) => i)): Incoming {
  return {
    id,
    title: { en: `Title of ${id}` },
    counts: { events, sources: 0, actors: 0, topics: 0, commitments: 0 },
    bytes: 1000,
    records: {
      rest: `{"id":"${id}","events":[]}`,
      line: (position) => eventLine(position),
      order: Uint32Array.from(order),
    },
    derive: () => ({ catalog: `{"id":"${id}"}`, index: new Uint8Array([1, 2, 3]).buffer }),
  }
}

export function eventLine(position: number): string {
  return `{"id":"e${position}","date":"2026-02-14","title":{"en":"Event ${position}","ja":"会談"},"kind":"meeting","status":"occurred"}`
}
