/**
 * The records of a body: the events as JSON lines in row order, so that what a window shows lies in one or two pieces; all else as one JSON text.
 * Lines are kept as they were recorded, letter for letter, and the order of the file beside them, so that what comes out is what went in.
 */
import { type Event, eventSchema } from "../model/event"
import { readerOf, unfit } from "../model/schema-reader"
import { type Database, database } from "./database"

export interface Records {
  /** The dossier as JSON with no events in `events`. */
  readonly rest: string
  /** The record of an event as one line of JSON, by its position in the file. */
  readonly line: (position: number) => string
  /** Position in the file of each row. */
  readonly order: Uint32Array
}

/** Rows in one piece. See database.ts for how it was chosen. */
export const rowsPerChunk = 256
/** Pieces handed to the database at once: few enough to stop between, enough to keep it busy. */
const chunksPerWrite = 16
const writesAhead = 8

const eventReader = readerOf(eventSchema)

const chunkName = (chunk: number): string => `events:${chunk}`

/**
 * Writes the records of a body within the caller's transaction. Hands every piece to the database and comes back while it still writes the last ones,
 * so that the caller has time for other work; `done` is when they are written.
 */
export async function putRecords(
  db: Database,
  body: string,
  { rest, line, order }: Records,
  onWrite?: (share: number) => void,
): Promise<{ readonly done: Promise<unknown> }> {
  const isInOrder = order.every((position, row) => position === row)
  await db.parts.put({ body, name: "rest", content: rest })
  if (!isInOrder) await db.parts.put({ body, name: "order", content: order.slice().buffer })
  const chunks = Math.ceil(order.length / rowsPerChunk)
  const writing: Promise<unknown>[] = []
  for (let first = 0; first < chunks; first += chunksPerWrite) {
    const pieces = Array.from({ length: Math.min(chunksPerWrite, chunks - first) }, (_, i) => {
      const rows = order.subarray((first + i) * rowsPerChunk, (first + i + 1) * rowsPerChunk)
      const lines: string[] = []
      for (const position of rows) lines.push(line(position))
      return { body, name: chunkName(first + i), content: lines.join("\n") }
    })
    // A few writes ahead of the database, and no further: they lie in memory until it has taken them.
    await writing.at(-writesAhead)
    onWrite?.(first / chunks)
    const write = db.parts.bulkPut(pieces)
    // Whoever stops here leaves these behind; that they fail then is what was wanted.
    write.catch(() => undefined)
    writing.push(write)
  }
  return { done: Promise.all(writing.slice(-writesAhead)) }
}

/** The events of the rows of one piece, rows `chunk * rowsPerChunk` and on. Lines are read through the schema, which adds what they leave out. */
export async function readEvents(body: string, chunk: number, db: Database = database): Promise<readonly Event[]> {
  const part = await db.parts.get([body, chunkName(chunk)])
  const lines = typeof part?.content === "string" ? part.content : ""
  return parseLines(lines).map((record) => {
    const event = eventReader.read(record)
    if (event === unfit) throw new Error(`A record of ${body} does not fit the schema it was checked by`)
    return event
  })
}

export function parseLines(lines: string): readonly unknown[] {
  // What was written here, one JSON object a line, makes an array of them.
  return JSON.parse(`[${lines.replaceAll("\n", ",")}]`) as unknown[]
}

/** The dossier as JSON without its events, and the JSON lines of its events in the order of the file. Undefined when the body is gone. */
export async function readRecords(
  body: string,
  events: number,
  db: Database = database,
): Promise<{ readonly rest: string; readonly lines: readonly string[] } | undefined> {
  const names = ["rest", "order", ...Array.from({ length: Math.ceil(events / rowsPerChunk) }, (_, i) => chunkName(i))]
  const [rest, order, ...chunks] = await db.parts.bulkGet(names.map((name): [string, string] => [body, name]))
  if (typeof rest?.content !== "string") return undefined
  const rows = chunks.flatMap((chunk) => (typeof chunk?.content === "string" ? chunk.content.split("\n") : []))
  if (!(order?.content instanceof ArrayBuffer)) return { rest: rest.content, lines: rows }
  const lines = new Array<string>(rows.length)
  new Uint32Array(order.content).forEach((position, row) => {
    lines[position] = rows[row] ?? ""
  })
  return { rest: rest.content, lines }
}

/** The lines of the events in row order, some chunks at a time: of a long record no more than that is ever held. */
export async function* readLines(body: string, events: number, db: Database = database): AsyncGenerator<string> {
  const chunks = Math.ceil(events / rowsPerChunk)
  for (let first = 0; first < chunks; first += chunksPerWrite) {
    const count = Math.min(chunksPerWrite, chunks - first)
    const names = Array.from({ length: count }, (_, i): [string, string] => [body, chunkName(first + i)])
    const parts = await db.parts.bulkGet(names)
    yield parts.map((part) => (typeof part?.content === "string" ? part.content : "")).join("\n")
  }
}

/** The dossier as JSON without its events. */
export async function readRest(body: string, db: Database = database): Promise<string | undefined> {
  const part = await db.parts.get([body, "rest"])
  return typeof part?.content === "string" ? part.content : undefined
}
