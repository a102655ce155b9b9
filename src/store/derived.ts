/** What was made from a body so as not to be made again: the columns, the catalog, the words of the search, the places of the network. */
import { type Database, database } from "./database"

export interface Derived {
  /** The dossier without events and texts, as JSON. */
  readonly catalog: string
  /** The columns, as query/columns encodes them. */
  readonly index: ArrayBuffer
}

export type DerivedName = "search" | "layout"

export async function putDerived(body: string, { catalog, index }: Derived, db: Database = database): Promise<void> {
  await db.derived.bulkPut([
    { body, name: "catalog", content: catalog },
    { body, name: "index", content: new Blob([index]) },
  ])
}

/** The catalog and the columns of a body; undefined when they are to be made anew. */
export async function readDerived(body: string, db: Database = database): Promise<Derived | undefined> {
  const [catalog, index] = await db.derived.bulkGet([
    [body, "catalog"],
    [body, "index"],
  ])
  if (typeof catalog?.content !== "string" || !(index?.content instanceof Blob)) return undefined
  return { catalog: catalog.content, index: await index.content.arrayBuffer() }
}

export async function putBytes(
  body: string,
  name: DerivedName,
  bytes: ArrayBuffer,
  db: Database = database,
): Promise<void> {
  await db.derived.put({ body, name, content: new Blob([bytes]) })
}

export async function readBytes(
  body: string,
  name: DerivedName,
  db: Database = database,
): Promise<ArrayBuffer | undefined> {
  const content = (await db.derived.get([body, name]))?.content
  return content instanceof Blob ? content.arrayBuffer() : undefined
}
