import fc from "fast-check"
import { describe, expect, test, vi } from "vitest"
import { mostFigures, renamedFigure, type SavedFigure } from "../../src/model/saved-figure"
import { keptSteps, purge, readSteps, redoChange, undoChange } from "../../src/store/changes"
import type { Database } from "../../src/store/database"
import { deleteDossier, readRows, renameDossier, storeDossier, storedDossier } from "../../src/store/dossiers"
import { readDrawing } from "../../src/store/drawings"
import { addFigure, changeFigure, deleteFigures } from "../../src/store/figures"
import { troubleOf } from "../../src/store/trouble"
import { savedFigure } from "../fixtures/saved-figure"
import { freshName, incoming, tab } from "./fixture"

const drawingOf = (figure: SavedFigure) => ({ name: figure.drawing ?? "", bytes: new Uint8Array([1, 2, 3]).buffer })
const add = (db: Database, figure: SavedFigure, at = 2) => addFigure("a", figure, drawingOf(figure), at, db)
const refresh = (db: Database, id: string, drawing: string, at = 2) =>
  changeFigure(
    "a",
    id,
    (figure) => ({ ...figure, drawing }),
    { at, drawing: { ...drawingOf(savedFigure(id)), name: drawing } },
    db,
  )
const rename = (db: Database, id: string, name: string, at = 2) =>
  changeFigure("a", id, (figure) => renamedFigure(figure, name, at), { at }, db)

const figuresOf = async (db: Database, dossier = "a") =>
  storedDossier((await readRows(db)).find(({ id }) => id === dossier))?.figures ?? []
const names = async (db: Database) => (await figuresOf(db)).map(({ name }) => name)
const drawings = async (db: Database) =>
  (await db.parts.toCollection().primaryKeys()).map(([body]) => body).filter((body) => body.startsWith("drawing@"))

async function opened(): Promise<Database> {
  const db = tab(freshName())
  await storeDossier(incoming("a"), { at: 1 }, db)
  return db
}

describe("a figure", () => {
  test("is saved, renamed, drawn anew and deleted, each a step to be undone and done again", async () => {
    const db = await opened()
    await add(db, savedFigure("f1"))
    await add(db, savedFigure("f2"))
    await rename(db, "f1", "Renamed")
    await refresh(db, "f1", "drawing@new")
    await deleteFigures("a", ["f1"], 6, db)
    const kinds = ["figureAdd", "figureAdd", "figureChange", "figureChange", "figureDelete"]
    const steps = await readSteps(db)
    expect(steps.map(({ kind }) => kind)).toEqual(["import", ...kinds])
    expect(steps.slice(1).every(({ before, after }) => !before && !after)).toBe(true)
    const states = [await figuresOf(db)]
    for (const _ of kinds) {
      await undoChange(undefined, db)
      states.push(await figuresOf(db))
    }
    const told = states.map((figures) => figures.map(({ name, drawing }) => `${name} ${drawing}`).join(", "))
    expect(told).toEqual([
      "Figure f2 drawing@f2",
      "Renamed drawing@new, Figure f2 drawing@f2",
      "Renamed drawing@f1, Figure f2 drawing@f2",
      "Figure f1 drawing@f1, Figure f2 drawing@f2",
      "Figure f1 drawing@f1",
      "",
    ])
    for (const state of states.slice(0, -1).reverse()) {
      await redoChange(undefined, db)
      expect(await figuresOf(db)).toEqual(state)
    }
    expect(new Uint8Array((await readDrawing("drawing@new", db)) ?? new ArrayBuffer(0))).toEqual(
      new Uint8Array([1, 2, 3]),
    )
  })

  test("is deleted together with others in one step, which brings all of them back to their places", async () => {
    const db = await opened()
    for (const id of ["f1", "f2", "f3", "f4"]) await add(db, savedFigure(id))
    const before = await figuresOf(db)
    expect(await deleteFigures("a", ["f1", "f3", "never-saved"], 6, db)).toBe("done")
    expect(await names(db)).toEqual(["Figure f2", "Figure f4"])
    expect((await readSteps(db)).at(-1)?.kind).toBe("figuresDelete")
    await purge(7, db)
    await undoChange(undefined, db)
    expect(await figuresOf(db)).toEqual(before)
    for (const { drawing } of before) expect(await readDrawing(drawing ?? "", db)).toBeDefined()
    await redoChange(undefined, db)
    expect(await names(db)).toEqual(["Figure f2", "Figure f4"])
    const steps = (await readSteps(db)).length
    expect(await deleteFigures("a", ["f1", "f3"], 8, db)).toBe("done")
    expect(await deleteFigures("b", ["f2", "f4"], 8, db)).toBe("gone")
    expect(await readSteps(db)).toHaveLength(steps)
  })

  test("on a dossier that is gone, beyond what there is room for, or gone itself, is refused and changes nothing", async () => {
    const db = await opened()
    const figures = Array.from({ length: mostFigures }, (_, i) => savedFigure(`f${i}`))
    await storeDossier({ ...incoming("a"), figures }, { at: 2 }, db)
    const before = JSON.stringify([await readRows(db), await readSteps(db), await drawings(db)])
    expect(await add(db, savedFigure("one-more"))).toBe("full")
    expect(await addFigure("b", savedFigure("f"), drawingOf(savedFigure("f")), 2, db)).toBe("gone")
    expect(await rename(db, "never-saved", "x")).toBe("figureGone")
    expect(await refresh(db, "never-saved", "drawing@x")).toBe("figureGone")
    expect(await deleteFigures("a", ["never-saved"], 2, db)).toBe("done")
    expect(JSON.stringify([await readRows(db), await readSteps(db), await drawings(db)])).toBe(before)
  })

  test("for whose drawing there is no room is not saved at all", async () => {
    const db = await opened()
    await add(db, savedFigure("f1"))
    const before = JSON.stringify([await readRows(db), await readSteps(db), await drawings(db)])
    const full = vi.spyOn(db.parts, "bulkPut").mockRejectedValue(new DOMException("", "QuotaExceededError"))
    const refused = await Promise.allSettled([add(db, savedFigure("f2")), refresh(db, "f1", "drawing@x")])
    full.mockRestore()
    for (const one of refused)
      expect(one.status === "rejected" && troubleOf(one.reason)).toMatchObject({ code: "issue.storageFull" })
    expect(JSON.stringify([await readRows(db), await readSteps(db), await drawings(db)])).toBe(before)
  })

  test("survives renaming its dossier, deleting it and bringing it back; what comes with the app has its figures again", async () => {
    const db = tab(freshName())
    await storeDossier(incoming("a"), { at: 1, isBundled: true }, db)
    await add(db, savedFigure("f1"))
    await renameDossier("a", { en: "Renamed" }, 3, db)
    await deleteDossier("a", 4, db)
    expect(await names(db)).toEqual([])
    await undoChange(undefined, db)
    expect(await names(db)).toEqual(["Figure f1"])
    await deleteDossier("a", 5, db)
    await storeDossier(incoming("a"), { at: 6, isBundled: true }, db)
    expect(await names(db)).toEqual(["Figure f1"])
  })

  test("stays when a new file comes in place of its dossier, joined by the later change", async () => {
    const db = await opened()
    await add(db, savedFigure("mine"))
    await add(db, { ...savedFigure("both"), changed: "2026-02-01T00:00:00Z" })
    const newer = { ...savedFigure("both", "drawing@newer"), name: "Newer", changed: "2026-02-02T00:00:00Z" }
    await storeDossier({ ...incoming("a"), figures: [newer], drawings: [drawingOf(newer)] }, { at: 4 }, db)
    expect(await names(db)).toEqual(["Figure mine", "Newer"])
    expect(await readDrawing("drawing@newer", db)).toBeDefined()
    await undoChange(undefined, db)
    expect(await names(db)).toEqual(["Figure mine", "Figure both"])
  })
})

describe("two tabs", () => {
  test("lose none of each other's figures, and a name given in one stands when the other draws the figure anew", async () => {
    const name = freshName()
    const [one, two] = [tab(name), tab(name)]
    await storeDossier(incoming("a"), { at: 1 }, one)
    await Promise.all(Array.from({ length: 10 }, (_, i) => add(i % 2 ? one : two, savedFigure(`f${i}`))))
    expect(await figuresOf(two)).toHaveLength(10)
    await Promise.all([rename(one, "f3", "Named"), refresh(two, "f3", "drawing@again")])
    const figure = (await figuresOf(one)).find(({ id }) => id === "f3")
    expect(figure).toMatchObject({ name: "Named", drawing: "drawing@again" })
  })
})

describe("drawings", () => {
  test("lie in the store as long as a figure or a step leads to them, and no longer", async () => {
    const db = await opened()
    await add(db, savedFigure("f1", "drawing@one"))
    await add(db, savedFigure("f2", "drawing@one"))
    await refresh(db, "f1", "drawing@two")
    await deleteFigures("a", ["f2"], 5, db)
    await purge(6, db)
    expect(await drawings(db)).toEqual(["drawing@one", "drawing@two"])
    for (let i = 0; i < keptSteps; i += 1) await rename(db, "f1", `Name ${i}`, 7)
    await purge(8, db)
    expect(await drawings(db)).toEqual(["drawing@two"])
    await deleteDossier("a", 9, db)
    await purge(10, db)
    expect(await drawings(db)).toEqual(["drawing@two"])
    await undoChange(undefined, db)
    expect(await names(db)).toEqual([`Name ${keptSteps - 1}`])
    await redoChange(undefined, db)
    await purge(10 + 31 * 86_400_000, db)
    expect(await db.parts.count()).toBe(0)
  })

  test("are there for every figure that any number of undone and redone steps brings back", async () => {
    const id = fc.constantFrom("f1", "f2")
    const deed = fc.oneof(
      fc.record({ kind: fc.constant("add" as const), id }),
      fc.record({ kind: fc.constant("delete" as const), id }),
      fc.record({ kind: fc.constant("clear" as const) }),
      fc.record({ kind: fc.constant("refresh" as const), id, drawing: fc.constantFrom("drawing@x", "drawing@y") }),
      fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const, "purge" as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        const db = await opened()
        for (const one of deeds) {
          if (one.kind === "add") await add(db, savedFigure(one.id))
          else if (one.kind === "delete") await deleteFigures("a", [one.id], 2, db)
          else if (one.kind === "clear") await deleteFigures("a", ["f1", "f2"], 2, db)
          else if (one.kind === "refresh") await refresh(db, one.id, one.drawing)
          else if (one.kind === "undo") await undoChange(undefined, db)
          else if (one.kind === "redo") await redoChange(undefined, db)
          else await purge(3, db)
          for (const { drawing } of await figuresOf(db)) expect(await readDrawing(drawing ?? "", db)).toBeDefined()
        }
        db.close()
      }),
      { numRuns: 15 },
    )
  })
})
