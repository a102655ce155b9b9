import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeEach, expect, test, vi } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { hashOf } from "../../../src/engine/hash"
import { importDossier } from "../../../src/engine/import"
import { memoryText } from "../../../src/exporters/memory/memory-text"
import { memoryNamespace } from "../../../src/exporters/memory/scan"
import { defaultView } from "../../../src/model/address"
import type { FigureMemory } from "../../../src/model/figure"
import { changeView, currentView } from "../../../src/state/useView"
import { database } from "../../../src/store/database"
import { readRows, storedDossier } from "../../../src/store/dossiers"
import { DataView as DataScreen } from "../../../src/views/DataView"
import { FileDrop } from "../../../src/views/data/FileDrop"
import "../../../src/ui/base.css"
import { context, dossierOf, fileOf } from "../../engine/fixture"
import { faultsOf } from "../../fixtures/axe"

beforeEach(async () => {
  for (const table of database.tables) await table.clear()
  await importDossier(context(), fileOf({ ...dossierOf("first", 12), title: { en: "The first" } }), "new")
  await importDossier(context(), fileOf({ ...dossierOf("second", 3), title: { en: "The second" } }), "new")
  changeView({ ...defaultView("first"), language: "en" }, "replace")
})

/** A memory of a figure of a dossier as it is stored now. */
async function memoryFor(id: string, more: Partial<FigureMemory> = {}): Promise<FigureMemory> {
  const stored = storedDossier((await readRows()).find((row) => row.id === id))
  const hash = stored ? await hashOf({ body: stored.body, events: stored.counts.events }) : "0".repeat(64)
  const spec = { chart: "matrix", preset: "square", look: "light", language: "ja", title: "Topics" } as const
  return {
    ...{
      format: "sherpa.figure",
      version: 1,
      dossier: id,
      revision: stored?.revision ?? 4,
      hash,
      seed: 1,
      made: "2026-04-06",
    },
    spec: { ...spec, address: `/${id}/topics?window=2026-02-01/2026-02-10&lang=ja` },
    ...more,
  }
}

function svgOf(memory: FigureMemory): File {
  const text = memoryText(memory).replaceAll("&", "&amp;").replaceAll("<", "&lt;")
  return new File([`<svg><s:figure xmlns:s="${memoryNamespace}">${text}</s:figure></svg>`], "figure.svg")
}

const inside = (element: React.ReactElement) => (
  <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
    {element}
  </QueryClientProvider>
)

const imported = vi.fn()
async function show() {
  imported.mockClear()
  await render(inside(<FileDrop onImport={imported} />))
}

function drag(kind: "dragover" | "drop", ...files: readonly File[]): void {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  window.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
}

/** A worker has to be started first. */
const slowly = { timeout: 20_000 }
const warning = (name: string) => page.getByRole("alertdialog", { name })
const days = (from: string, to: string) => [Date.parse(from) / 86_400_000, Date.parse(to) / 86_400_000]

test("a figure of the dossier that is open goes back to its view at once, in the reader's language, and Back leads away again", async () => {
  await show()
  drag("dragover", svgOf(await memoryFor("first")))
  await expect.element(page.getByText("Drop a figure to go back to its view")).toBeVisible()
  drag("drop", svgOf(await memoryFor("first")))
  await expect.poll(() => currentView().screen, slowly).toBe("topics")
  expect(currentView()).toMatchObject({ dossier: "first", window: days("2026-02-01", "2026-02-10"), language: "en" })
  expect(page.getByRole("alertdialog").elements()).toEqual([])
  history.back()
  await expect.poll(() => currentView().screen).toBe("timeline")
})

test("of another dossier it asks first, and says which", async () => {
  await show()
  drag("drop", svgOf(await memoryFor("second")))
  await expect
    .element(warning("The figure is of another dossier"))
    .toHaveTextContent(/“Topics” was made from “The second”, revision 1, on April 6, 2026|6 April 2026/)
  expect(await faultsOf(document.body)).toEqual([])
  expect(currentView()).toMatchObject({ dossier: "first", screen: "timeline" })
  await page.getByRole("button", { name: "Open the view" }).click()
  expect(currentView()).toMatchObject({ dossier: "second", screen: "topics" })
})

test("cancelled, it leaves everything as it was", async () => {
  await show()
  drag("drop", svgOf(await memoryFor("second")))
  await warning("The figure is of another dossier").getByRole("button", { name: "Cancel" }).click()
  expect(currentView()).toMatchObject({ dossier: "first", screen: "timeline" })
  expect(page.getByRole("alertdialog").elements()).toEqual([])
})

test("where the record has changed since, that is said; where only the title or the notes have, it is not", async () => {
  await show()
  const before = await memoryFor("first")
  drag("drop", svgOf({ ...before, revision: 77 }))
  await expect.poll(() => currentView().screen, slowly).toBe("topics")
  changeView({ screen: "timeline" })
  await importDossier(context(), fileOf({ ...dossierOf("first", 13), title: { en: "The first" } }), "replace")
  drag("drop", svgOf(before))
  await expect.element(warning("The dossier has changed since")).toHaveTextContent("it is at revision 2 now")
  await userEvent.keyboard("{Escape}")
  expect(currentView().screen).toBe("timeline")
})

test("where the dossier is not here, it says what to do, and offers no view", async () => {
  await show()
  drag("drop", svgOf(await memoryFor("third")))
  await expect.element(warning("The dossier is not here")).toHaveTextContent("“third” at revision 4")
  expect(page.getByRole("button", { name: "Open the view" }).elements()).toEqual([])
  await page.getByRole("button", { name: "Close" }).click()
})

test("an address in the file that names another dossier than the file does not mislead", async () => {
  await show()
  const memory = await memoryFor("first")
  drag("drop", svgOf({ ...memory, spec: { ...memory.spec, address: "/second/network" } }))
  await expect.poll(() => currentView()).toMatchObject({ dossier: "first", screen: "network" })
})

test("a picture that remembers nothing says so", async () => {
  await show()
  drag("drop", new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "other.svg"))
  await expect.element(warning("No figure to go back to")).toHaveTextContent("does not remember a figure of Sherpa")
})

test("what is no picture, and several files, are for the import", async () => {
  await show()
  const dossier = fileOf(dossierOf("new", 1))
  const named = new File([dossier], "new.json")
  drag("drop", named)
  await expect.poll(() => imported.mock.calls).toEqual([[[{ name: "new.json", content: named }]]])
  drag("drop", named, svgOf(await memoryFor("first")))
  await expect.poll(() => imported.mock.lastCall?.[0]).toHaveLength(2)
})

test("a figure may be chosen in the dialog Import, too", async () => {
  changeView({ screen: "data" }, "replace")
  await render(inside(<DataScreen />))
  await page.getByRole("button", { name: "Import", exact: true }).click()
  const dialog = page.getByRole("dialog", { name: "Import" })
  await userEvent.upload(dialog.getByLabelText("Choose files"), [svgOf(await memoryFor("second"))])
  await page.getByRole("button", { name: "Open the view" }).click()
  expect(currentView()).toMatchObject({ dossier: "second", screen: "topics" })
})
