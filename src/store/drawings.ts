/**
 * The drawings of saved figures, packed. A drawing never changes and bears the name of what it holds, so that the same drawing lies here once, however many
 * figures, steps and tabs lead to it; `purge` forgets it when none does.
 */
import { type Database, database } from "./database"

export interface PackedDrawing {
  readonly name: string
  readonly bytes: ArrayBuffer
}

/** The name of a drawing; `hash` is of its text, hex. No body is named so: they end in a number of few digits. */
export const drawingName = (hash: string): string => `drawing@${hash}`

/** Only within a transaction that also writes what leads to the drawings: else `purge` may come between. */
export async function putDrawings(drawings: readonly PackedDrawing[], db: Database): Promise<void> {
  await db.parts.bulkPut(drawings.map(({ name, bytes }) => ({ body: name, name: "drawing", content: bytes })))
}

/** The packed drawing; undefined where it is not there. */
export async function readDrawing(name: string, db: Database = database): Promise<ArrayBuffer | undefined> {
  const content = (await db.parts.get([name, "drawing"]))?.content
  return content instanceof ArrayBuffer ? content : undefined
}
