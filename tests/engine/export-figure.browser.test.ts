import { expect, test } from "vitest"
import { run } from "../../src/engine/client"
import { exportFigure, type FigureDossier } from "../../src/engine/export-figure"
import { figureTrouble } from "../../src/engine/figure-trouble"
import { hashOf } from "../../src/engine/hash"
import { importDossier } from "../../src/engine/import"
import type { Progress } from "../../src/engine/job"
import { RefusedFigure } from "../../src/exporters/refused-figure"
import { defaultView } from "../../src/model/address"
import { viewToText } from "../../src/model/address-text"
import { dayOfIso } from "../../src/model/edtf"
import type { FigureSpec } from "../../src/model/figure"
import { database } from "../../src/store/database"
import { readRows, storedDossier } from "../../src/store/dossiers"
import { context, everything, fileOf, withEmptyStore } from "./fixture"

withEmptyStore()

const id = "road-to-the-summit"
const today = dayOfIso("2026-04-06")
const spec: FigureSpec = {
  ...{ chart: "timeline", address: viewToText(defaultView(id)), preset: "slide-16-9", look: "light", language: "en" },
}

async function bornCase(): Promise<FigureDossier> {
  await importDossier(context(), fileOf(await (await fetch(`/${id}.json`)).json()), "new")
  const stored = storedDossier((await readRows()).find((row) => row.id === id))
  if (!stored) throw new Error("not stored")
  return stored
}

test("a stored dossier becomes a file in the worker, told from beginning to end", async () => {
  const dossier = await bornCase()
  const told: Progress[] = []
  const onProgress = (progress: Progress) => void told.push(progress)
  const outcome = await run("exportFigure", [dossier, spec, "svg", {}, today], { onProgress })
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  const text = await outcome.value.text()
  expect(text).toContain("33 days from Munich to the White House")
  expect(text).toContain(await hashOf({ body: dossier.body, events: dossier.counts.events }))
  const shares = told.map(({ share }) => share ?? 0)
  expect(shares[0]).toBe(0)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
})

test("what a format cannot carry is told by the worker, letters by what the fonts hold, and the file that follows is whole", async () => {
  const dossier = await bornCase()
  const titled = { ...spec, title: "Summit 🗓 \u202f" }
  const outcome = await run("figureLosses", [dossier, titled, "svg", today])
  expect(outcome).toEqual({
    kind: "done",
    value: [{ severity: "warning", where: {}, code: "issue.noGlyph", values: { n: 1, characters: "🗓" } }],
  })
  // A saved figure leaves as it was drawn, whatever would be drawn now.
  const saved = await run("saveFigure", [dossier, titled, "Saved", today])
  const drawing = saved.kind === "done" ? saved.value.drawing : undefined
  expect(await run("figureLosses", [dossier, spec, "svg", today])).toEqual({ kind: "done", value: [] })
  expect(await run("figureLosses", [dossier, spec, "svg", today, drawing])).toEqual(outcome)
  const file = await run("exportFigure", [dossier, titled, "svg", {}, today])
  if (file.kind !== "done") throw new Error(JSON.stringify(file))
  // The figure at hand knows nothing of the record's hash.
  expect(await file.value.text()).toContain(await hashOf({ body: dossier.body, events: dossier.counts.events }))
  // Asked of a picture first, the data behind it is read when it is wanted.
  const tables = [titled, spec].map(async (each) => {
    const table = await run("exportFigure", [dossier, each, "csv", {}, today])
    return table.kind === "done" ? table.value.text() : JSON.stringify(table)
  })
  const [table = "", anew] = await Promise.all(tables)
  expect(table.split("\n").length).toBeGreaterThan(70)
  expect(table).toBe(anew)
  expect(await run("figureLosses", [dossier, titled, "csv", today])).toMatchObject({ kind: "done" })
})

test("columns of an older make are made anew first", async () => {
  const dossier = await bornCase()
  await database.derived.clear()
  const outcome = await exportFigure(context(), dossier, spec, "csv", {}, today)
  expect(outcome.kind).toBe("done")
})

test("a dossier that is gone, and a format that is not there, are told", async () => {
  const dossier = { ...(await bornCase()), body: "nothing@1" }
  expect(await exportFigure(context(), dossier, spec, "svg", {}, today)).toMatchObject({
    kind: "refused",
    issues: [{ code: "issue.noDossier" }],
  })
  // Of another make of the app, as an older tab may ask for it.
  const unknown = await exportFigure(context(), await bornCase(), spec, "gif" as "svg", {}, today)
  expect(unknown).toMatchObject({ kind: "refused", issues: [{ code: "issue.figureFormat" }] })
})

test("a cancelled export leaves nothing: no file, and the store as it was", async () => {
  const dossier = await bornCase()
  const before = await everything()
  const over = new AbortController()
  const outcome = run("exportFigure", [dossier, spec, "svg", {}, today], {
    signal: over.signal,
    onProgress: () => over.abort(),
  })
  expect((await outcome).kind).toBe("cancelled")
  expect(await everything()).toBe(before)
})

test("only the page that is asked for is written", async () => {
  const dossier = await bornCase()
  const small: FigureSpec = { ...spec, preset: "custom", width: 420, height: 300 }
  const whole = await exportFigure(context(), dossier, small, "svg", {}, today)
  const first = await exportFigure(context(), dossier, small, "svg", { page: 0 }, today)
  if (whole.kind !== "done" || first.kind !== "done") throw new Error("not written")
  expect(whole.value.type).toBe("application/zip")
  expect(first.value.type).toBe("image/svg+xml")
})

test.each([
  ["a full disk", new DOMException("", "QuotaExceededError"), "issue.figureDisk"],
  ["a blob without room", new DOMException("", "NotReadableError"), "issue.figureDisk"],
  ["memory that is used up", new RangeError("Array buffer allocation failed"), "issue.figureMemory"],
  [
    "a part that cannot be fetched",
    new TypeError("Failed to fetch dynamically imported module: x"),
    "issue.figureParts",
  ],
  [
    "what an exporter refuses",
    new RefusedFigure({ severity: "error", where: {}, code: "issue.figureFormat", values: {} }),
    "issue.figureFormat",
  ],
])("%s is told in words", (_, error, code) => {
  expect(figureTrouble(error)?.code).toBe(code)
})

test("a bug is no trouble of the reader's", () => {
  expect(figureTrouble(new TypeError("x is not a function"))).toBeUndefined()
  expect(figureTrouble(new RangeError("Invalid time value"))).toBeUndefined()
})
