import { QueryClient, QueryObserver } from "@tanstack/react-query"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { importDossier } from "../../src/engine/import"
import { wordsFor } from "../../src/i18n/intl"
import { validate } from "../../src/model/validate"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { layoutOf } from "../../src/query/layout"
import { addNote, changeNote, deleteDossier, removeNote, renameDossier } from "../../src/state/edits"
import { progressOf, subscribeProgress } from "../../src/state/progress"
import * as queries from "../../src/state/queries"
import { describeError, Refusal } from "../../src/state/refusal"
import { currentSteps } from "../../src/state/steps"
import { readSteps, undoChange } from "../../src/store/changes"
import { database, openDatabase } from "../../src/store/database"
import { deleteDossier as deleteElsewhere, renameDossier as renameElsewhere } from "../../src/store/dossiers"
import { putNote as putElsewhere } from "../../src/store/notes"
import { context, dossierOf, fileOf, withEmptyStore } from "../engine/fixture"

withEmptyStore()
let client: QueryClient
beforeEach(() => {
  client = new QueryClient()
})
afterEach(() => client.clear())

const road = "road-to-the-summit"
const store = (id: string, events: number) => importDossier(context(), fileOf(dossierOf(id, events)), "replace")

async function storedTitle(id: string) {
  return client.getQueryData(queries.dossiersQuery().queryKey)?.find((dossier) => dossier.id === id)?.title.en
}

describe("opening a dossier", () => {
  test("gives one that is stored as it is, without asking the network", async () => {
    await store("a", 3)
    const fetched = vi.spyOn(globalThis, "fetch")
    expect(await client.fetchQuery(queries.openDossierQuery("a"))).toMatchObject({ id: "a", revision: 1 })
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })

  test("loads one that comes with the app at first use, tells how far it has come, and not again", async () => {
    const told = new Set<string | undefined>()
    const stop = subscribeProgress(() => told.add(progressOf(road)?.stage))
    expect(await client.fetchQuery(queries.openDossierQuery(road))).toMatchObject({ id: road, revision: 1 })
    stop()
    expect(told).toContain("fetch")
    expect(progressOf(road)).toBeUndefined()
    const again = await new QueryClient().fetchQuery(queries.openDossierQuery(road))
    expect(again.revision).toBe(1)
  })

  test("says in words of either language that there is none of the id", async () => {
    const error = await client.fetchQuery(queries.openDossierQuery("nowhere")).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Refusal)
    expect(describeError(error, wordsFor("en"))).toMatch(/no dossier “nowhere”.*Import|import/)
    expect(describeError(error, wordsFor("ja"))).toMatch(/「nowhere」.*資料集/)
  })

  test("stops loading when nobody waits for it any more", async () => {
    const opening = client.fetchQuery(queries.openDossierQuery(road)).catch(() => "cancelled")
    await new Promise((resume) => setTimeout(resume, 1))
    await client.cancelQueries({ queryKey: ["open"] })
    expect(await opening).toBe("cancelled")
    await vi.waitFor(() => expect(progressOf(road)).toBeUndefined())
  })
})

describe("what is asked by revision", () => {
  test("the index is the one the dossier makes, whether stored, lost or of an older make", async () => {
    const { dossier } = validate(dossierOf("a", 700))
    if (!dossier) return expect.unreachable()
    await store("a", 700)
    const expected = { ...buildIndex(dossier, 1), catalog: expect.anything() }
    const read = () => new QueryClient().fetchQuery(queries.indexQuery("a", 1))
    expect(await read()).toEqual(expected)
    await database.derived.clear()
    expect(await read()).toEqual(expected)
    await database.derived.update(["a@1", "index"], { content: new Blob([new Uint8Array(5000)]) })
    expect(await read()).toEqual(expected)
    expect((await read()).catalog.sources).toEqual([
      { id: "mofa", title: "Readout", publisher: "MOFA", kind: "official" },
    ])
  })

  test("events come in the order of the rows, chunk by chunk, to the last", async () => {
    const { dossier } = validate(dossierOf("a", 700))
    if (!dossier) return expect.unreachable()
    await store("a", 700)
    const order = rowOrder(dossier)
    for (const row of [0, 255, 256, 511, 512, 699]) {
      const { chunk, place } = queries.chunkOfRow(row)
      const events = await client.fetchQuery(queries.eventsQuery("a", 1, chunk))
      expect(events[place], String(row)).toEqual(dossier.events[order[row] ?? -1])
    }
  })

  test("a revision that is gone can still be read by who has seen it", async () => {
    await store("a", 10)
    await client.fetchQuery(queries.openDossierQuery("a"))
    await store("a", 20)
    expect((await client.fetchQuery(queries.indexQuery("a", 1))).size).toBe(10)
    expect((await client.fetchQuery(queries.indexQuery("a", 2))).size).toBe(20)
  })

  test("a rename shows in the catalog of its revision", async () => {
    await store("renamed", 10)
    await renameDossier("renamed", { en: "Renamed" })
    expect((await client.fetchQuery(queries.indexQuery("renamed", 2))).catalog.title).toEqual({ en: "Renamed" })
  })

  test("a note or a new name leaves the index as it is: nothing made from it or asked by it is read again", async () => {
    await store("noted", 300)
    const { revision } = await client.fetchQuery(queries.openDossierQuery("noted"))
    const index = await client.fetchQuery(queries.indexQuery("noted", revision))
    await addNote("noted", { kind: "event", event: "e1" }, "Ask again")
    const read = vi.spyOn(database.parts, "get")
    const readDerived = vi.spyOn(database.derived, "bulkGet")
    expect(await client.fetchQuery(queries.indexQuery("noted", 2))).toBe(index)
    await renameDossier("noted", { en: "Renamed" })
    const renamed = await client.fetchQuery(queries.indexQuery("noted", 3))
    expect(renamed.catalog.title).toEqual({ en: "Renamed" })
    expect([renamed.revision, renamed.firstDay]).toEqual([index.revision, index.firstDay])
    expect(renamed.firstDay).toBe(index.firstDay)
    expect([read.mock.calls, readDerived.mock.calls]).toEqual([[], []])
    await store("noted", 10)
    expect((await client.fetchQuery(queries.indexQuery("noted", 4))).size).toBe(10)
  })

  test("search finds events by what is written on them", async () => {
    await store("written-on", 50)
    const { dossier } = validate(dossierOf("written-on", 50))
    const ids = dossier ? Array.from(rowOrder(dossier), (position) => dossier.events[position]?.id) : []
    const among = (text: string, noted: readonly (readonly string[])[]) =>
      client
        .fetchQuery(queries.searchQuery("written-on", 1, text, noted))
        .then((rows) => Array.from(rows, (row) => ids[row]))
    expect(await among("xyzzy", [["e7", "never"]])).toEqual(["e7"])
    expect((await among("xyzzy 日本", [["e7"], []])).sort()).toEqual(["e7"])
    expect(await among("xyzzy 42", [["e7"], []])).toEqual([])
  })

  test("search finds rows by their words, from words gathered and words stored", async () => {
    await store("a", 50)
    const { dossier } = validate(dossierOf("a", 50))
    const ids = dossier ? Array.from(rowOrder(dossier), (position) => dossier.events[position]?.id) : []
    const found = await client.fetchQuery(queries.searchQuery("a", 1, "Event 42"))
    expect(Array.from(found, (row) => ids[row])).toEqual(["e42"])
    expect(await client.fetchQuery(queries.searchQuery("a", 1, "no such word"))).toHaveLength(0)
    expect(await client.fetchQuery(queries.searchQuery("a", 1, "日本"))).toHaveLength(50)
    expect(await database.derived.get(["a@1", "search"])).toBeDefined()
  })

  test("the layout is that of the index, made once and then stored", async () => {
    await client.fetchQuery(queries.openDossierQuery(road))
    const index = await client.fetchQuery(queries.indexQuery(road, 1))
    const layout = await client.fetchQuery(queries.layoutQuery(road, 1))
    expect(layout).toEqual(layoutOf(index))
    expect(await new QueryClient().fetchQuery(queries.layoutQuery(road, 1))).toEqual(layout)
    expect(await database.derived.get([`${road}@1`, "layout"])).toBeDefined()
  })

  test("the text of a source is read when it is asked for, and null where none is held", async () => {
    await store("a", 1)
    expect(await client.fetchQuery(queries.sourceTextQuery("a", 1, "mofa"))).toBe("全文。")
    expect(await client.fetchQuery(queries.sourceTextQuery("a", 1, "other"))).toBeNull()
  })
})

describe("following the store", () => {
  test("every query that a change touches is told, whoever makes it", async () => {
    await store("a", 3)
    await client.fetchQuery(queries.dossiersQuery())
    await client.fetchQuery(queries.openDossierQuery("a"))
    await renameDossier("a", { en: "Here" })
    await vi.waitFor(async () => expect(await storedTitle("a")).toBe("Here"))
    expect(client.getQueryData(queries.openDossierQuery("a").queryKey)?.revision).toBe(2)
    expect(currentSteps().done.at(-1)?.name).toBe("step.rename")

    const elsewhere = openDatabase("sherpa")
    await renameElsewhere("a", { en: "Elsewhere" }, 1, elsewhere)
    elsewhere.close()
    await vi.waitFor(async () => expect(await storedTitle("a")).toBe("Elsewhere"))
  })

  test("a dossier deleted elsewhere leaves the list, and who reads it may read on", async () => {
    await store("a", 3)
    await client.fetchQuery(queries.dossiersQuery())
    const { revision } = await client.fetchQuery(queries.openDossierQuery("a"))
    await deleteDossier("a")
    await vi.waitFor(async () => expect(await storedTitle("a")).toBeUndefined())
    expect(await client.fetchQuery(queries.eventsQuery("a", revision, 0))).toHaveLength(3)
  })

  test("who has a dossier open is told that it was deleted elsewhere, and has it back when that is undone", async () => {
    await store("a", 3)
    const open = new QueryObserver(client, queries.openDossierQuery("a"))
    const stop = open.subscribe(() => undefined)
    await vi.waitFor(() => expect(open.getCurrentResult().data?.revision).toBe(1))
    const elsewhere = openDatabase("sherpa")
    await deleteElsewhere("a", 1, elsewhere)
    await vi.waitFor(() => expect(open.getCurrentResult().error).toBeInstanceOf(Refusal))
    expect(open.getCurrentResult().data).toBeUndefined()
    expect(describeError(open.getCurrentResult().error, wordsFor("en"))).toMatch(/“a” was deleted.*Undo/)
    expect(queries.canLoadAgain(open.getCurrentResult().error)).toBe(false)
    await undoChange(undefined, elsewhere)
    elsewhere.close()
    await vi.waitFor(() => expect(open.getCurrentResult().data?.revision).toBe(3))
    expect(open.getCurrentResult().error).toBeNull()
    stop()
  })

  test("a deleted dossier that comes with the app is not loaded unasked; loading it again is a step of its own", async () => {
    await client.fetchQuery(queries.openDossierQuery(road))
    await deleteDossier(road)
    const visit = new QueryClient()
    const error = await visit.fetchQuery(queries.openDossierQuery(road)).catch((reason: unknown) => reason)
    expect(queries.canLoadAgain(error)).toBe(true)
    expect(describeError(error, wordsFor("ja"))).toMatch(/削除/)
    const kinds = async () => (await readSteps()).map(({ kind }) => kind)
    expect(await kinds()).toEqual(["delete"])
    expect(await queries.loadAgain(road, visit)).toMatchObject({ id: road, revision: 3 })
    expect(await kinds()).toEqual(["delete", "import"])
    visit.clear()
  })
})

test("the bundled list says what the files hold", async () => {
  for (const { id, address, counts, bytes } of await client.fetchQuery(queries.bundledQuery())) {
    const text = await (await fetch(address)).text()
    const file = JSON.parse(text)
    expect(file.id).toBe(id)
    expect(new TextEncoder().encode(text).length).toBe(bytes)
    expect(counts).toMatchObject({
      events: file.events.length,
      sources: file.sources.length,
      actors: file.actors.length,
    })
  }
})

test("the storage estimate is in bytes", async () => {
  const { usage, quota, isPersistent } = await client.fetchQuery(queries.storageQuery())
  expect(usage).toBeGreaterThanOrEqual(0)
  expect(quota).toBeGreaterThan(1e6)
  expect(isPersistent).toBeTypeOf("boolean")
})

describe("the notes of an open dossier", () => {
  const texts = () =>
    client.getQueryData(queries.openDossierQuery("a").queryKey)?.notes.map(({ text }: { text: string }) => text)

  test("follow what is written here and elsewhere, and what is undone", async () => {
    await store("a", 3)
    await client.fetchQuery(queries.openDossierQuery("a"))
    await addNote("a", { kind: "time", date: "2026-02" }, " Ask again ")
    await vi.waitFor(() => expect(texts()).toEqual(["Ask again"]))
    const [note] = client.getQueryData(queries.openDossierQuery("a").queryKey)?.notes ?? []
    if (!note) return expect.unreachable()
    await changeNote("a", note, note.on, "Asked")
    await vi.waitFor(() => expect(texts()).toEqual(["Asked"]))
    const elsewhere = openDatabase("sherpa")
    await putElsewhere("a", { ...note, id: "there" }, 5, elsewhere)
    await vi.waitFor(() => expect(texts()).toEqual(["Asked", "Ask again"]))
    elsewhere.close()
    await removeNote("a", note.id)
    await vi.waitFor(() => expect(texts()).toEqual(["Ask again"]))
    await undoChange()
    await vi.waitFor(() => expect(texts()).toEqual(["Asked", "Ask again"]))
  })

  test("are refused in words where the dossier is gone or the browser will not store", async () => {
    const on = { kind: "event", event: "e1" } as const
    const said = async (attempt: Promise<void>) => describeError(await attempt.catch((error) => error), wordsFor("en"))
    expect(await said(addNote("nowhere", on, "text"))).toMatch(/no dossier “nowhere”/)
    await store("a", 3)
    const full = vi.spyOn(database, "transaction").mockRejectedValueOnce(new DOMException("", "QuotaExceededError"))
    expect(await said(addNote("a", on, "text"))).toMatch(/room|full/i)
    full.mockRejectedValueOnce(new DOMException("", "DatabaseClosedError"))
    expect(await said(addNote("a", on, "text"))).toMatch(/reload|again/i)
    full.mockRestore()
    expect((await database.dossiers.get("a"))?.head?.notes).toBeUndefined()
  })
})
