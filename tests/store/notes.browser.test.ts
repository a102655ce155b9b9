import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { editedNote, mostNotes, type Note, newNote } from "../../src/model/note"
import { readSteps, redoChange, undoChange } from "../../src/store/changes"
import type { Database } from "../../src/store/database"
import { deleteDossier, readRows, renameDossier, storeDossier } from "../../src/store/dossiers"
import { deleteNote, putNote } from "../../src/store/notes"
import { freshName, incoming, tab } from "./fixture"

const noteOf = (id: string, text = `Note ${id}`, at = 0): Note => newNote(id, { kind: "event", event: "e1" }, text, at)
const texts = async (db: Database, dossier = "a") =>
  (await readRows(db)).find(({ id }) => id === dossier)?.head?.notes?.map(({ text }) => text) ?? []

async function opened(): Promise<Database> {
  const db = tab(freshName())
  await storeDossier(incoming("a"), { at: 1 }, db)
  return db
}

describe("a note", () => {
  test("is written, changed and deleted, each a step to be undone and done again", async () => {
    const db = await opened()
    const first = noteOf("n1", "one")
    await putNote("a", first, 2, db)
    await putNote("a", noteOf("n2", "other"), 3, db)
    await putNote("a", editedNote(first, first.on, "two", 4), 4, db)
    await deleteNote("a", "n1", 5, db)
    const states = [["other"], ["two", "other"], ["one", "other"], ["one"], []]
    expect((await readSteps(db)).map(({ kind }) => kind)).toEqual([
      ...["import", "noteAdd", "noteAdd", "noteChange", "noteDelete"],
    ])
    expect(await texts(db)).toEqual(states[0])
    for (const state of states.slice(1)) {
      await undoChange(undefined, db)
      expect(await texts(db)).toEqual(state)
    }
    for (const state of states.slice(0, -1).reverse()) {
      await redoChange(undefined, db)
      expect(await texts(db)).toEqual(state)
    }
  })

  test("bumps the revision and leaves the body alone", async () => {
    const db = await opened()
    await putNote("a", noteOf("n1"), 2, db)
    const [row] = await readRows(db)
    expect(row).toMatchObject({ revision: 2, head: { body: "a@1" } })
  })

  test("survives renaming, and deleting and bringing back", async () => {
    const db = await opened()
    await putNote("a", noteOf("n1"), 2, db)
    await renameDossier("a", { en: "Renamed" }, 3, db)
    expect(await texts(db)).toEqual(["Note n1"])
    await deleteDossier("a", 4, db)
    expect(await texts(db)).toEqual([])
    await undoChange(undefined, db)
    expect(await texts(db)).toEqual(["Note n1"])
  })

  test("on a dossier that is gone, or beyond what there is room for, is refused and changes nothing", async () => {
    const db = await opened()
    expect(await putNote("b", noteOf("n1"), 2, db)).toBe("gone")
    const many = Array.from({ length: mostNotes }, (_, i) => noteOf(`n${i}`))
    await storeDossier({ ...incoming("a"), notes: many }, { at: 3 }, db)
    const steps = (await readSteps(db)).length
    expect(await putNote("a", noteOf("one-more"), 4, db)).toBe("full")
    expect(await putNote("a", noteOf("n7", "changed"), 5, db)).toBe("done")
    expect((await readSteps(db)).length).toBe(steps + 1)
    expect(await deleteNote("a", "never-written", 6, db)).toBe("done")
    expect((await readSteps(db)).length).toBe(steps + 1)
  })

  test("a hundred steps on many notes do not hold all notes a hundred times", async () => {
    const db = await opened()
    await storeDossier(
      { ...incoming("a"), notes: Array.from({ length: 500 }, (_, i) => noteOf(`n${i}`)) },
      { at: 2 },
      db,
    )
    for (let i = 0; i < 20; i += 1) await putNote("a", noteOf("n3", `text ${i}`), 3, db)
    const noted = (await readSteps(db)).filter(({ kind }) => kind === "noteChange")
    expect(noted).toHaveLength(20)
    expect(JSON.stringify(noted).length).toBeLessThan(20_000)
  })
})

describe("two tabs", () => {
  test("lose none of each other's notes, and the last word on one note stands", async () => {
    const name = freshName()
    const [one, two] = [tab(name), tab(name)]
    await storeDossier(incoming("a"), { at: 1 }, one)
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => putNote("a", noteOf(`n${i}`, `by ${i % 2}`), 2, i % 2 ? one : two)),
    )
    expect((await readRows(two))[0]?.head?.notes).toHaveLength(20)
    await putNote("a", noteOf("n3", "first"), 3, one)
    await putNote("a", noteOf("n3", "last"), 4, two)
    expect((await readRows(one))[0]?.head?.notes?.find(({ id }) => id === "n3")?.text).toBe("last")
    await undoChange(undefined, one)
    expect((await readRows(two))[0]?.head?.notes?.find(({ id }) => id === "n3")?.text).toBe("first")
  })

  test("a note deleted in one and changed in the other is not lost", async () => {
    const name = freshName()
    const [one, two] = [tab(name), tab(name)]
    await storeDossier(incoming("a"), { at: 1 }, one)
    const note = noteOf("n1", "typed")
    await putNote("a", note, 2, one)
    await deleteNote("a", "n1", 3, one)
    expect(await putNote("a", editedNote(note, note.on, "typed more", 4), 4, two)).toBe("done")
    expect(await texts(one)).toEqual(["typed more"])
  })
})

describe("a new file in place of a dossier", () => {
  test("keeps the notes, joins its own by the later change, and gives the former back when undone", async () => {
    const db = await opened()
    await putNote("a", noteOf("mine", "mine"), 2, db)
    await putNote("a", noteOf("both", "older here", 1_000), 3, db)
    const notes = [noteOf("both", "newer there", 2_000), noteOf("theirs", "theirs")]
    await storeDossier({ ...incoming("a", 5), notes }, { at: 4 }, db)
    expect(await texts(db)).toEqual(["mine", "newer there", "theirs"])
    await undoChange(undefined, db)
    expect(await texts(db)).toEqual(["mine", "older here"])
    await redoChange(undefined, db)
    expect(await texts(db)).toEqual(["mine", "newer there", "theirs"])
  })

  test("under an id of its own carries the notes of the file, and those alone", async () => {
    const db = await opened()
    await putNote("a", noteOf("mine"), 2, db)
    await storeDossier({ ...incoming("b"), notes: [noteOf("theirs")] }, { at: 3 }, db)
    expect([await texts(db, "a"), await texts(db, "b")]).toEqual([["Note mine"], ["Note theirs"]])
  })

  test("what comes with the app has its notes again when it is loaded after its deletion", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 1, isBundled: true }, db)
    await putNote("a", noteOf("mine"), 2, db)
    await deleteDossier("a", 3, db)
    await storeDossier(incoming("a"), { at: 4, isBundled: true }, db)
    expect(await texts(db)).toEqual(["Note mine"])
  })
})

test("whatever is done, undoing it all leads back through every state, and redoing forward again", async () => {
  const id = fc.constantFrom("n1", "n2", "n3")
  const deed = fc.oneof(
    fc.record({ kind: fc.constant("put" as const), id, text: fc.constantFrom("one", "two", "three") }),
    fc.record({ kind: fc.constant("delete" as const), id }),
    fc.record({ kind: fc.constant("rename" as const), id }),
    fc.record({ kind: fc.constant("replace" as const), id }),
  )
  const state = async (db: Database) => JSON.stringify((await readRows(db)).map(({ head }) => head))
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
      const db = await opened()
      const states = [await state(db)]
      for (const [at, one] of deeds.entries()) {
        if (one.kind === "put") await putNote("a", noteOf(one.id, one.text, at), at, db)
        else if (one.kind === "delete") await deleteNote("a", one.id, at, db)
        else if (one.kind === "rename") await renameDossier("a", { en: `At ${at}` }, at, db)
        else await storeDossier({ ...incoming("a"), notes: [noteOf(one.id, "filed", at)] }, { at }, db)
        states.push(await state(db))
      }
      const steps = states.filter((one, i) => i === 0 || one !== states[i - 1])
      for (const before of steps.slice(0, -1).reverse()) {
        await undoChange(undefined, db)
        while ((await state(db)) !== before && (await undoChange(undefined, db)));
        expect(await state(db)).toBe(before)
      }
      for (const after of steps.slice(1)) {
        while ((await state(db)) !== after && (await redoChange(undefined, db)));
        expect(await state(db)).toBe(after)
      }
      db.close()
    }),
    { numRuns: 20 },
  )
})
