import { Dexie } from "dexie"
import { describe, expect, test } from "vitest"
import { readRows } from "../../src/store/dossiers"
import { openStore, troubleOf } from "../../src/store/trouble"
import { freshName, tab } from "./fixture"

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable("it did not fail"),
    (error: unknown) => error,
  )

describe("what the browser refuses", () => {
  test.each([
    ["QuotaExceededError", "issue.storageFull"],
    ["SecurityError", "issue.storageAbsent"],
    ["UnknownError", "issue.storageBroken"],
  ])("%s is told as %s, also where Dexie has wrapped it", (name, code) => {
    const error = new DOMException("refused", name)
    expect(troubleOf(error)?.code).toBe(code)
    expect(troubleOf(new Dexie.AbortError("aborted", error))?.code).toBe(code)
  })

  test("any other error is a bug and stays one", () => {
    expect(troubleOf(new TypeError("x is not a function"))).toBeUndefined()
    expect(troubleOf(undefined)).toBeUndefined()
  })

  test("a tab in the way of a newer version lets go, and says so from then on", async () => {
    const name = freshName()
    const old = tab(name)
    await openStore(old)
    const newer = new Dexie(name)
    newer
      .version(2)
      .stores({ dossiers: "id", parts: "[body+name], body", derived: "[body+name], body", changes: "++step" })
    await newer.open()
    newer.close()
    expect(troubleOf(await failure(readRows(old)))?.code).toBe("issue.storageClosed")
  })

  test("an older version that holds on is told instead of waited for", async () => {
    const name = freshName()
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1)
      request.onsuccess = () => resolve(request.result)
    })
    const error = await failure(openStore(tab(name)))
    holding.close()
    expect(troubleOf(error)?.code).toBe("issue.storageBlocked")
  })
})
