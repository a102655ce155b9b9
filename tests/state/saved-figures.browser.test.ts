import { QueryClient } from "@tanstack/react-query"
import { unzipSync } from "fflate"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { exportDossier } from "../../src/engine/export"
import { importDossier } from "../../src/engine/import"
import { packDossier, unpackDossier } from "../../src/engine/share"
import { newNote } from "../../src/model/note"
import { isOutdated, mostFigures, type SavedFigure } from "../../src/model/saved-figure"
import { issuesOf } from "../../src/state/refusal"
import {
  drawingQuery,
  exportFigures,
  keepFigure,
  recordHashQuery,
  refreshFigure,
  removeFigures,
  renameFigure,
  saveFigure,
} from "../../src/state/saved-figures"
import { readSteps, undoChange } from "../../src/store/changes"
import { database } from "../../src/store/database"
import { deleteDossier, readRows, type StoredDossier, storedDossier } from "../../src/store/dossiers"
import { putNote } from "../../src/store/notes"
import { context, dossierOf, everything, fileOf, withEmptyStore } from "../engine/fixture"
import { specOf } from "../fixtures/figure-of"
import { savedFigure } from "../fixtures/saved-figure"

withEmptyStore()
let client: QueryClient
beforeEach(() => {
  client = new QueryClient()
})

const spec = specOf({ address: "/a/timeline", preset: "square", title: "What was said" })

async function stored(id = "a"): Promise<StoredDossier> {
  const dossier = storedDossier((await readRows()).find((row) => row.id === id))
  if (!dossier) throw new Error(`${id} is not stored`)
  return dossier
}

async function opened(events = 6): Promise<StoredDossier> {
  await importDossier(context(), fileOf(dossierOf("a", events)), "replace")
  return stored()
}

const figureOf = async (id = "a"): Promise<SavedFigure> => {
  const [figure] = (await stored(id)).figures
  if (!figure) throw new Error("no figure")
  return figure
}
const drawing = async (figure: SavedFigure, id = "a") => client.fetchQuery(drawingQuery(await stored(id), figure))
const outdated = async (id = "a") =>
  isOutdated(await figureOf(id), await client.fetchQuery(recordHashQuery(await stored(id))))
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => issuesOf(error)[0]?.code ?? String(error),
  )
const exported = async (id = "a") => {
  const outcome = await exportDossier(context(), id)
  if (outcome.kind !== "done") throw new Error("not exported")
  return outcome.value
}
const clear = () => Promise.all(database.tables.map((table) => table.clear()))

describe("a saved figure", () => {
  test("is drawn, kept with the dossier, and looked at again as it was, whatever becomes of the record", async () => {
    const figure = await saveFigure(await opened(), spec, "  ")
    expect(figure).toMatchObject({ name: "What was said", memory: { spec, dossier: "a", revision: 1 } })
    expect(await figureOf()).toEqual(figure)
    const before = await drawing(figure)
    expect(before).toMatchObject({ title: "What was said", memory: figure.memory })
    expect(before.tables[0]?.rows).toHaveLength(6)
    expect(await outdated()).toBe(false)
    await putNote("a", newNote("n1", { kind: "time", date: "2026" }, "A note", 0), 3)
    expect(await outdated()).toBe(false)

    await opened(9)
    expect(await outdated()).toBe(true)
    client.clear()
    expect(await drawing(await figureOf())).toEqual(before)

    await keepFigure(await stored(), figure)
    expect(await outdated()).toBe(false)
    await renameFigure("a", figure, "Six events")
    const fresh = await refreshFigure(await stored(), figure)
    expect(fresh).toMatchObject({ id: figure.id, name: "Six events" })
    expect(fresh.isKept).toBeUndefined()
    expect(await outdated()).toBe(false)
    expect((await drawing(fresh)).tables[0]?.rows).toHaveLength(9)
    await removeFigures("a", [figure])
    expect((await stored()).figures).toEqual([])
    const kinds = (await readSteps()).map(({ kind }) => kind)
    expect(kinds).toEqual([
      ...["import", "figureAdd", "noteAdd", "replace", "figureChange", "figureChange", "figureChange", "figureDelete"],
    ])
    await undoChange()
    await undoChange()
    expect(await drawing(await figureOf())).toEqual(before)
  })

  test("that was cancelled, or whose dossier or figure is gone, leaves the store as it was", async () => {
    const dossier = await opened()
    const over = new AbortController()
    const before = await everything()
    const saving = saveFigure(dossier, spec, "Never", { signal: over.signal, onProgress: () => over.abort() })
    await expect(saving).rejects.toThrow(/Cancelled|abort/i)
    expect(await everything()).toBe(before)
    const figure = await saveFigure(dossier, spec, "Here")
    await removeFigures("a", [figure])
    const without = await everything()
    expect(await codeOf(refreshFigure(dossier, figure))).toBe("issue.figureGone")
    expect(await codeOf(renameFigure("a", figure, "x"))).toBe("issue.figureGone")
    expect(await everything()).toBe(without)
    await deleteDossier("a", 9)
    expect(await codeOf(saveFigure(dossier, spec, "Late"))).toBe("issue.noDossier")
  })

  test("for which there is no room is refused before it is drawn", async () => {
    const dossier = await opened()
    const full = { ...dossier, figures: Array.from({ length: mostFigures }, (_, i) => savedFigure(`f${i}`)) }
    const onProgress = vi.fn()
    expect(await codeOf(saveFigure(full, spec, "One more", { onProgress }))).toBe("issue.tooManyFigures")
    expect(onProgress).not.toHaveBeenCalled()
  })

  test("whose drawing is lost says so, and is drawn anew when it is refreshed", async () => {
    const figure = await saveFigure(await opened(), spec, "Lost")
    await database.parts.delete([figure.drawing ?? "", "drawing"])
    expect(await codeOf(drawing(figure))).toBe("issue.drawing")
    expect(await codeOf(exportFigures(await stored(), [figure], { format: "csv", options: {} }))).toBe("issue.drawing")
    await refreshFigure(await stored(), figure)
    expect(await drawing(await figureOf())).toMatchObject({ title: "What was said" })
  })

  test("leaves as its file, and several as a ZIP with a file each under their names", async () => {
    const dossier = await opened()
    const one = await saveFigure(dossier, spec, "概要")
    const two = await saveFigure(dossier, { ...spec, title: "Other" }, "概要")
    await opened(9)
    const csv = await exportFigures(await stored(), [one], { format: "csv", options: {} })
    expect(csv.type).toMatch(/^text\/csv/)
    expect((await csv.text()).match(/Event \d/g)).toHaveLength(6)
    const told: number[] = []
    const zip = await exportFigures(
      dossier,
      [one, two],
      { format: "csv", options: {} },
      {
        onProgress: ({ share }) => told.push(share ?? 0),
      },
    )
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    expect(Object.keys(files)).toEqual(["概要.csv", "概要 (2).csv"])
    expect(told).toEqual([...told].sort((a, b) => a - b))
  })
})

describe("the file of a dossier", () => {
  test("brings its figures back as they were, and again the same file", async () => {
    const figure = await saveFigure(await opened(), spec, "Saved")
    const before = await drawing(figure)
    const file = await exported()
    await clear()
    client.clear()
    await importDossier(context(), file, "replace")
    expect(await figureOf()).toEqual(figure)
    expect(await drawing(figure)).toEqual(before)
    expect(await outdated()).toBe(false)
    expect(await (await exported()).text()).toBe(await file.text())
  })

  test("under another id brings figures of that id; a link brings none", async () => {
    await saveFigure(await opened(), spec, "Saved")
    await importDossier(context(), await exported(), "new")
    const copy = await figureOf("a-2")
    expect(copy.memory).toMatchObject({ dossier: "a-2", spec: { address: "/a-2/timeline" } })
    expect(await outdated("a-2")).toBe(false)
    expect(await refreshFigure(await stored("a-2"), copy)).toMatchObject({ memory: { dossier: "a-2" } })
    const packed = await packDossier(context(), "a")
    const link = packed.kind === "done" ? await unpackDossier(context(), packed.value) : packed
    if (link.kind !== "done") throw new Error("no link")
    expect(JSON.parse(await link.value.text()).figures ?? []).toEqual([])
  })

  test("is not joined to a dossier that would then have more figures than its own file may hold", async () => {
    await saveFigure(await opened(), spec, "Mine")
    const before = await everything()
    const figures = Array.from({ length: mostFigures }, (_, i) => savedFigure(`f${i}`, btoa("x")))
    const file = fileOf({ ...dossierOf("a", 3), figures: figures.map(({ drawing: _, ...figure }) => figure) })
    expect(await importDossier(context(), file, "replace")).toMatchObject({
      issues: [{ code: "issue.tooManyFigures" }],
    })
    expect(await everything()).toBe(before)
    expect(await importDossier(context(), file, "new")).toMatchObject({
      kind: "done",
      value: { id: "a-2", issues: [] },
    })
  })

  test("with a drawing that is none says so, keeps the figure, and draws it anew when it is looked at", async () => {
    const figure = await saveFigure(await opened(), spec, "Bent")
    const whole = JSON.parse(await (await exported()).text())
    for (const bent of ["!!!", btoa("no packing"), whole.figures[0].drawing.slice(0, -40)]) {
      await clear()
      client.clear()
      const file = fileOf({ ...whole, figures: [{ ...whole.figures[0], drawing: bent }] })
      const outcome = await importDossier(context(), file, "replace")
      expect(outcome).toMatchObject({
        kind: "done",
        value: { issues: [{ code: "issue.figureDrawing", where: { path: "figures[0].drawing" } }] },
      })
      const { drawing: _, ...undrawn } = figure
      expect(await figureOf()).toEqual(undrawn)
      expect(await drawing(await figureOf())).toMatchObject({ title: "What was said" })
      expect(await outdated()).toBe(false)
    }
    await keepFigure(await stored(), await figureOf())
    expect(await figureOf()).toMatchObject({ isKept: true, drawing: figure.drawing })
  })
})
