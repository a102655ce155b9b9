import { describe, expect, test } from "vitest"
import { readSteps } from "../../src/store/changes"
import type { Database } from "../../src/store/database"
import { readDerived } from "../../src/store/derived"
import { deleteDossier, freeId, readRows, renameDossier, storeDossier, storedDossier } from "../../src/store/dossiers"
import { freshName, incoming, tab } from "./fixture"

const find = async (db: Database, id: string) => storedDossier((await readRows(db)).find((row) => row.id === id))

describe("storing a dossier", () => {
  test("lists it with its title, counts, size and first revision, and keeps what was derived", async () => {
    const db = tab(freshName())
    expect(await storeDossier(incoming("a", 7), { at: 5 }, db)).toBe(1)
    const stored = await find(db, "a")
    expect(stored).toMatchObject({ id: "a", revision: 1, title: { en: "Title of a" }, bytes: 1000, added: 5 })
    expect(stored?.counts.events).toBe(7)
    const derived = await readDerived(stored?.body ?? "", db)
    expect(derived?.catalog).toBe('{"id":"a"}')
    expect([...new Uint8Array(derived?.index ?? new ArrayBuffer())]).toEqual([1, 2, 3])
  })

  test("keeps many dossiers apart", async () => {
    const db = tab(freshName())
    for (const id of ["a", "b", "c"]) await storeDossier(incoming(id), { at: 1 }, db)
    await deleteDossier("b", 2, db)
    expect((await readRows(db)).filter(({ head }) => head).map(({ id }) => id)).toEqual(["a", "c"])
  })

  test("replaces under a new revision and a new body, and keeps the day it was first added", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a", 3), { at: 5 }, db)
    const before = await find(db, "a")
    expect(await storeDossier(incoming("a", 4), { at: 9 }, db)).toBe(2)
    const after = await find(db, "a")
    expect(after).toMatchObject({ revision: 2, added: 5 })
    expect(after?.body).not.toBe(before?.body)
    expect((await readSteps(db)).map(({ kind }) => kind)).toEqual(["import", "replace"])
  })

  test("that fails half-way leaves what was there, to the last row", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a", 300), { at: 1 }, db)
    const rows = async () =>
      JSON.stringify([await readRows(db), await readSteps(db), await db.parts.toCollection().primaryKeys()])
    const before = await rows()
    const stop = (share: number) => {
      if (share > 0.5) throw new Error("stopped")
    }
    await expect(storeDossier(incoming("a", 30_000), { at: 2, onWrite: stop }, db)).rejects.toThrow("stopped")
    expect(await rows()).toBe(before)
  })

  test("that comes with the app is no step to undo and never writes over what is there", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 1, isBundled: true }, db)
    expect(await readSteps(db)).toEqual([])
    await renameDossier("a", { en: "Mine" }, 2, db)
    expect(await storeDossier(incoming("a"), { at: 3, isBundled: true }, db)).toBe(2)
    expect((await find(db, "a"))?.title).toEqual({ en: "Mine" })
  })

  test("that comes with the app comes back after it was deleted, as a step", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 1, isBundled: true }, db)
    await deleteDossier("a", 2, db)
    expect(await storeDossier(incoming("a"), { at: 3, isBundled: true }, db)).toBe(3)
    expect((await readSteps(db)).map(({ kind }) => kind)).toEqual(["delete", "import"])
  })
})

describe("renaming and deleting", () => {
  test("renames under a new revision and leaves the body alone", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 1 }, db)
    const before = await find(db, "a")
    expect(await renameDossier("a", { en: "New", ja: "新" }, 2, db)).toBe(2)
    expect(await find(db, "a")).toEqual({ ...before, revision: 2, title: { en: "New", ja: "新" } })
  })

  test("says when there is nothing to rename or delete, and changes nothing", async () => {
    const db = tab(freshName())
    expect(await renameDossier("a", { en: "New" }, 1, db)).toBeUndefined()
    expect(await deleteDossier("a", 1, db)).toBeUndefined()
    expect(await readRows(db)).toEqual([])
    expect(await readSteps(db)).toEqual([])
  })

  test("never gives a revision twice, not even to a dossier that was deleted and comes again", async () => {
    const db = tab(freshName())
    const revisions = [
      await storeDossier(incoming("a"), { at: 1 }, db),
      await deleteDossier("a", 2, db),
      await storeDossier(incoming("a"), { at: 3 }, db),
    ]
    expect(revisions).toEqual([1, 2, 3])
  })
})

test("finds an id that no dossier has", async () => {
  const db = tab(freshName())
  for (const id of ["a", "a-2", "b"]) await storeDossier(incoming(id), { at: 1 }, db)
  await deleteDossier("b", 2, db)
  const rows = await readRows(db)
  expect([freeId("a", rows), freeId("b", rows), freeId("c", rows)]).toEqual(["a-3", "b", "c"])
})
