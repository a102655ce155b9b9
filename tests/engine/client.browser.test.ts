import { describe, expect, test } from "vitest"
import { run } from "../../src/engine/client"
import type { Progress } from "../../src/engine/job"
import { database } from "../../src/store/database"
import { readRows } from "../../src/store/dossiers"
import { dossierOf, everything, fileOf, withEmptyStore } from "./fixture"

withEmptyStore()

describe("the engine's worker", () => {
  test("imports off the page, tells how far it has come, and the page sees what it stored", async () => {
    const told: Progress[] = []
    const outcome = await run("importDossier", [fileOf(dossierOf("a", 5000)), "new"], {
      onProgress: (progress) => told.push(progress),
    })
    expect(outcome).toMatchObject({ kind: "done", value: { id: "a", revision: 1 } })
    expect(told.map(({ stage }) => stage)).toContain("store")
    expect((await readRows())[0]?.head?.counts.events).toBe(5000)
  })

  test("hears Cancel in the middle of an import and leaves what was there", async () => {
    await run("importDossier", [fileOf(dossierOf("a", 100)), "new"])
    const before = await everything()
    for (const at of ["check", "sort", "store"]) {
      const cancel = new AbortController()
      const onProgress = ({ stage }: Progress) => stage === at && cancel.abort()
      const outcome = await run("importDossier", [fileOf(dossierOf("a", 60_000)), "replace"], {
        signal: cancel.signal,
        onProgress,
      })
      expect(outcome, at).toEqual({ kind: "cancelled" })
      expect(await everything(), at).toBe(before)
    }
  })

  test("tells nothing more about a job once its outcome is known", async () => {
    for (let i = 0; i < 20; i += 1) {
      let isOver = false
      let late = 0
      const onProgress = () => {
        if (isOver) late += 1
      }
      await run("readDraft", [fileOf(dossierOf("a", 5))], { onProgress })
      isOver = true
      await new Promise((resume) => setTimeout(resume, 5))
      expect(late).toBe(0)
    }
  })

  test("does not begin what is cancelled before it begins", async () => {
    const signal = AbortSignal.abort()
    expect(await run("importDossier", [fileOf(dossierOf("a", 1)), "new"], { signal })).toEqual({ kind: "cancelled" })
    expect(await readRows()).toEqual([])
  })

  test("goes on working after a refusal", async () => {
    expect((await run("importDossier", [new Blob(["{"]), "new"])).kind).toBe("refused")
    expect((await run("importDossier", [fileOf(dossierOf("a", 1)), "new"])).kind).toBe("done")
  })

  // Both write and read the same store; which comes first on a busy machine is its own affair, but a search that always waits never does.
  test("answers a search while an import is under way", { retry: 3 }, async () => {
    await run("importDossier", [fileOf(dossierOf("a", 100)), "replace"])
    let isImported = false
    const importing = run("importDossier", [fileOf(dossierOf("b", 60_000)), "replace"]).then(() => {
      isImported = true
    })
    const found = await run("searchEvents", [{ body: "a@1", events: 100 }, "event 42"])
    expect(isImported).toBe(false)
    expect(found).toMatchObject({ kind: "done" })
    await importing
  })

  test("a worker that is ended in the middle of an import leaves what was there", async () => {
    await run("importDossier", [fileOf(dossierOf("a", 100)), "new"])
    const before = await everything()
    // As when the tab is closed: nothing is told, the worker is gone.
    const { wrap, proxy } = await import("comlink")
    for (const at of ["sort", "store"]) {
      const worker = new Worker(new URL("../../src/engine/worker.ts", import.meta.url), { type: "module" })
      const remote = wrap<{ run(...args: unknown[]): Promise<unknown> }>(worker)
      await new Promise<void>((resolve) => {
        const report = proxy(({ stage, share }: Progress) => {
          if (stage !== at || share === 0) return
          worker.terminate()
          resolve()
        })
        void remote.run("importDossier", 1, [fileOf(dossierOf("a", 60_000)), "replace"], report)
      })
      expect(await everything(), at).toBe(before)
      expect(await database.parts.where("body").equals("a@2").count(), at).toBe(0)
    }
  })
})

describe("loading a bundled dossier", () => {
  const address = new URL("/road-to-the-summit.json", location.href).href

  test("fetches it with progress and stores it once", async () => {
    const told: Progress[] = []
    const first = await run("loadBundled", [address, 500_000], { onProgress: (progress) => told.push(progress) })
    expect(first).toMatchObject({ kind: "done", value: { id: "road-to-the-summit", revision: 1, issues: [] } })
    expect(told[0]?.stage).toBe("fetch")
    expect(await run("loadBundled", [address, 500_000])).toMatchObject({ kind: "done", value: { revision: 1 } })
    expect(await database.changes.count()).toBe(0)
  })

  test("says when the host has no such file, or does not answer", async () => {
    const missing = await run("loadBundled", [new URL("/src/no-such-file.json", location.href).href, 1])
    expect(missing).toMatchObject({ kind: "refused" })
    const away = await run("loadBundled", ["http://127.0.0.1:9/a.json", 1])
    expect(away).toMatchObject({ kind: "refused", issues: [{ code: "issue.offline" }] })
    expect(await readRows()).toEqual([])
  })
})
