/** What a browser says when it will not store, as an issue in words. */
import type { Issue } from "../model/issue"
import { type Database, database } from "./database"

const codes: Readonly<Record<string, string>> = {
  QuotaExceededError: "issue.storageFull",
  MissingAPIError: "issue.storageAbsent",
  MissingAPI: "issue.storageAbsent",
  SecurityError: "issue.storageAbsent",
  InvalidStateError: "issue.storageAbsent",
  UnknownError: "issue.storageBroken",
  DataError: "issue.storageBroken",
  VersionError: "issue.storageNewer",
  DatabaseClosedError: "issue.storageNewer",
}

/** The issue that an error of the database stands for; undefined for any other error, which is a bug and should be thrown on. */
export function troubleOf(error: unknown): Issue | undefined {
  for (let at = error; at instanceof Object; at = "inner" in at ? at.inner : undefined) {
    const code = codes["name" in at ? String(at.name) : ""]
    if (code !== undefined) return { severity: "error", where: {}, code, values: {} }
  }
  return undefined
}

/**
 * Tells when this page holds up, or is held up by, another tab with another version of the app. The connection is given up at once, so that the newer
 * one can go on; nothing can be read here until the page is loaded again.
 */
export function onOtherVersion(tell: (issue: Issue) => void, db: Database = database): void {
  const issue = (code: string): Issue => ({ severity: "error", where: {}, code, values: {} })
  db.on("versionchange", (event) => {
    db.close()
    // A null version means that the database is being deleted, as tests and browsers' own settings do.
    tell(issue(event.newVersion === null ? "issue.storageDeleted" : "issue.storageNewer"))
  })
  db.on("blocked", () => tell(issue("issue.storageBlocked")))
}
