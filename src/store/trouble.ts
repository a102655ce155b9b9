/** What a browser says when it will not store, as an issue in words. */
import type { Issue } from "../model/issue"
import { type Database, database } from "./database"

const codes: Readonly<Record<string, string>> = {
  QuotaExceededError: "issue.storageFull",
  MissingAPIError: "issue.storageAbsent",
  SecurityError: "issue.storageAbsent",
  InvalidStateError: "issue.storageAbsent",
  UnknownError: "issue.storageBroken",
  DataError: "issue.storageBroken",
  // The connection is given up when a newer version of the app asks for it, or the browser clears the page's data.
  DatabaseClosedError: "issue.storageClosed",
  StorageBlocked: "issue.storageBlocked",
}

/** The issue that an error of the database stands for; undefined for any other error, which is a bug. */
export function troubleOf(error: unknown): Issue | undefined {
  for (let at = error; at instanceof Object; at = "inner" in at ? at.inner : undefined) {
    const code = codes["name" in at ? String(at.name) : ""]
    if (code !== undefined) return { severity: "error", where: {}, code, values: {} }
  }
  return undefined
}

/** Opens the database. Fails, instead of waiting for ever, while another tab holds an older version of it and will not let go. */
export async function openStore(db: Database = database): Promise<void> {
  if (db.isOpen()) return
  const blocked = new Promise<never>((_, reject) => {
    db.on("blocked", () => {
      const error = new Error("Another tab holds an older version of the database")
      error.name = "StorageBlocked"
      reject(error)
      return false
    })
  })
  await Promise.race([db.open(), blocked])
}
