import { describe, expect, test } from "vitest"
import { keptSteps, pendingOf, purge, readSteps, redoChange, undoChange } from "../../src/store/changes"
import type { Database } from "../../src/store/database"
import { deleteDossier, readRows, renameDossier, storeDossier } from "../../src/store/dossiers"
import { readEvents } from "../../src/store/records"
import { freshName, incoming, tab } from "./fixture"

const heads = async (db: Database) =>
  (await readRows(db)).map(({ id, head }) => [id, head?.title.en, head?.counts.events])
const pending = async (db: Database) => {
  const { undo, redo } = pendingOf(await readSteps(db))
  return [undo?.kind, redo?.kind]
}

describe("undo and redo", () => {
  test("walk every kind of change back to the beginning and forward again", async () => {
    const db = tab(freshName())
    const states: unknown[] = [[["a", undefined, undefined]]]
    const changes = [
      () => storeDossier(incoming("a", 3), { at: 1 }, db),
      () => renameDossier("a", { en: "Renamed" }, 2, db),
      () => storeDossier(incoming("a", 5), { at: 3 }, db),
      () => deleteDossier("a", 4, db),
    ]
    for (const change of changes) {
      await change()
      states.push(await heads(db))
    }
    expect(await pending(db)).toEqual(["delete", undefined])
    for (const state of states.slice(0, -1).reverse()) {
      await undoChange(undefined, db)
      expect(await heads(db)).toEqual(state)
    }
    expect(await pending(db)).toEqual([undefined, "import"])
    expect(await undoChange(undefined, db)).toBeUndefined()
    for (const state of states.slice(1)) {
      await redoChange(undefined, db)
      expect(await heads(db)).toEqual(state)
    }
    expect(await redoChange(undefined, db)).toBeUndefined()
  })

  test("bring a deleted dossier back with all its records, under a revision of its own", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a", 300), { at: 1 }, db)
    await deleteDossier("a", 2, db)
    await purge(3, db)
    await undoChange(undefined, db)
    const [row] = await readRows(db)
    expect(row?.revision).toBe(3)
    expect(await readEvents(row?.head?.body ?? "", 1, db)).toHaveLength(300 - 256)
  })

  test("are cut off by a new change", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 1 }, db)
    await renameDossier("a", { en: "One" }, 2, db)
    await undoChange(undefined, db)
    await renameDossier("a", { en: "Two" }, 3, db)
    expect(await pending(db)).toEqual(["rename", undefined])
    await undoChange(undefined, db)
    expect(await heads(db)).toEqual([["a", "Title of a", 3]])
  })

  test("leave alone a step that is not the one asked for", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 1 }, db)
    await renameDossier("a", { en: "One" }, 2, db)
    const [first, second] = await readSteps(db)
    expect(await undoChange(first?.step, db)).toBeUndefined()
    expect((await undoChange(second?.step, db))?.kind).toBe("rename")
    expect(await undoChange(second?.step, db)).toBeUndefined()
    expect((await redoChange(second?.step, db))?.kind).toBe("rename")
  })
})

describe("purging", () => {
  const month = 30 * 86_400_000
  const bodies = async (db: Database) => [
    ...new Set([...(await db.parts.toArray()), ...(await db.derived.toArray())].map(({ body }) => body)),
  ]

  test("keeps what a step may still bring back, and drops it when the step is too old", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 0 }, db)
    await storeDossier(incoming("b"), { at: 0 }, db)
    await deleteDossier("a", 10, db)
    await purge(month, db)
    expect(await bodies(db)).toEqual(["a@1", "b@1"])
    await purge(month + 10, db)
    expect(await bodies(db)).toEqual(["b@1"])
    expect(await readSteps(db)).toEqual([])
  })

  test("drops the body of a replacement that was undone and cut off", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 0 }, db)
    await storeDossier(incoming("a"), { at: 1 }, db)
    await undoChange(undefined, db)
    await renameDossier("a", { en: "Kept" }, 2, db)
    await purge(3, db)
    expect(await bodies(db)).toEqual(["a@1"])
  })

  test("keeps a hundred steps and no more", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 0 }, db)
    for (let i = 0; i < keptSteps + 20; i += 1) await renameDossier("a", { en: `Name ${i}` }, 1, db)
    await purge(2, db)
    expect(await readSteps(db)).toHaveLength(keptSteps)
    expect(await bodies(db)).toEqual(["a@1"])
  })
})
