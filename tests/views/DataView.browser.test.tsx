import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { run } from "../../src/engine/client"
import { importDossier } from "../../src/engine/import"
import { defaultView } from "../../src/model/address"
import { redoStep, undoStep } from "../../src/state/steps"
import { changeView, currentView } from "../../src/state/useView"
import { database } from "../../src/store/database"
import { readRows } from "../../src/store/dossiers"
import { DataView as DataScreen } from "../../src/views/DataView"
import "../../src/ui/base.css"
import { context, dossierOf, fileOf } from "../engine/fixture"
import { faultsOf } from "../fixtures/axe"

beforeEach(async () => {
  await page.viewport(1280, 800)
  for (const table of database.tables) await table.clear()
  await importDossier(context(), fileOf({ ...dossierOf("first", 120), title: { en: "The first", ja: "第一" } }), "new")
  await importDossier(context(), fileOf({ ...dossierOf("second", 3), title: { en: "The second" } }), "new")
  changeView({ ...defaultView("first"), screen: "data", language: "en" }, "replace")
})

async function show() {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <DataScreen />
    </QueryClientProvider>,
  )
}

const row = (title: string) => page.getByRole("row", { name: title })
const storedIds = async () => (await readRows()).filter(({ head }) => head).map(({ id }) => id)
const notice = () => page.getByRole("status")

async function openImport() {
  await page.getByRole("button", { name: "Import", exact: true }).click()
  return page.getByRole("dialog", { name: "Import" })
}

async function choose(...files: File[]) {
  const dialog = await openImport()
  await userEvent.upload(dialog.getByLabelText("Choose files"), files)
  return dialog
}

const fileNamed = (name: string, dossier: unknown) => new File([JSON.stringify(dossier)], name)

describe("the stored dossiers", () => {
  test("stand in a table with title, counts, size, revision and day", async () => {
    await show()
    await expect.element(row("The first")).toBeVisible()
    const cells = [...row("The first").element().querySelectorAll("td[data-name]")].map((cell) => cell.textContent)
    expect(cells.slice(0, 4)).toEqual(["120", "1", "1", "0"])
    expect(cells[4]).toMatch(/^\d+ KB$/)
    expect(cells[5]).toBe("1")
    expect(cells[6]).toMatch(/\b20\d\d$/)
    await expect.element(row("The first")).toHaveTextContent("open now")
  })

  test("open by their title", async () => {
    await show()
    await page.getByRole("link", { name: "Open The second" }).click()
    expect(currentView()).toMatchObject({ dossier: "second", screen: "timeline", language: "en" })
  })

  test("are renamed in either language, and undo takes it back", async () => {
    await show()
    await page.getByRole("button", { name: "Rename The first" }).click()
    const dialog = page.getByRole("dialog", { name: "Rename" })
    await dialog.getByRole("textbox", { name: "Title in English" }).fill("Renamed")
    await dialog.getByRole("button", { name: "Save" }).click()
    await expect.element(row("Renamed")).toBeVisible()
    await expect.element(notice()).toHaveTextContent("Undo takes it back")
    expect((await readRows()).find(({ id }) => id === "first")?.head?.title).toEqual({ en: "Renamed", ja: "第一" })
    await undoStep()
    await expect.element(row("The first")).toBeVisible()
  })

  test("are never renamed to nothing", async () => {
    await show()
    await page.getByRole("button", { name: "Rename The second" }).click()
    await page.getByRole("textbox", { name: "Title in English" }).fill("  ")
    await expect.element(page.getByRole("button", { name: "Save" })).toBeDisabled()
  })

  test("are deleted, brought back by undo and deleted again by redo", async () => {
    await show()
    await page.getByRole("button", { name: "Delete The second" }).click()
    await expect.element(notice()).toHaveTextContent("“The second” was deleted. Undo brings it back.")
    await expect.element(row("The second")).not.toBeInTheDocument()
    await vi.waitFor(async () => {
      await undoStep()
      expect(await storedIds()).toEqual(["first", "second"])
    })
    await expect.element(row("The second")).toBeVisible()
    await redoStep()
    await expect.element(row("The second")).not.toBeInTheDocument()
  })

  test("always leave one open: another takes the place of the one deleted, and the last one stays", async () => {
    await show()
    await page.getByRole("button", { name: "Delete The first" }).click()
    await expect.element(row("The first")).not.toBeInTheDocument()
    expect(currentView()).toMatchObject({ dossier: "second", screen: "data" })
    await expect.element(page.getByRole("button", { name: "Delete The second" })).toBeDisabled()
    await expect.element(page.getByText("One dossier stays open")).toBeVisible()
  })

  test("hand the focus to the row beside when one is deleted, open or not", async () => {
    await importDossier(context(), fileOf({ ...dossierOf("third", 1), title: { en: "The third" } }), "new")
    await show()
    await page.getByRole("button", { name: "Delete The second" }).click()
    await expect.element(row("The second")).not.toBeInTheDocument()
    await expect.element(page.getByRole("link", { name: "Open The first" })).toHaveFocus()
    await page.getByRole("button", { name: "Delete The first" }).click()
    await expect.element(row("The first")).not.toBeInTheDocument()
    await expect.element(page.getByRole("link", { name: "Open The third" })).toHaveFocus()
  })

  test("are written to a file of their own name", async () => {
    await show()
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined)
    await page.getByRole("button", { name: "Export The second" }).click()
    await expect.element(notice()).toHaveTextContent("second.sherpa.json")
    const link = clicked.mock.contexts[0] as HTMLAnchorElement
    clicked.mockRestore()
    expect(link.download).toBe("second.sherpa.json")
    expect((await (await fetch(link.href)).json()).events).toHaveLength(3)
  })
})

describe("the dialog Import", () => {
  test("shows what was found and stores it when it is accepted", async () => {
    await show()
    const dialog = await choose(fileNamed("third.json", { ...dossierOf("third", 7), title: { en: "The third" } }))
    await expect.element(dialog.getByText("The third")).toBeVisible()
    await expect.element(dialog.getByText("7 events, 1 source and 1 actor")).toBeVisible()
    await expect.element(dialog.getByText("No issues were found.")).toBeVisible()
    expect(await storedIds()).toEqual(["first", "second"])
    await dialog.getByRole("button", { name: "Accept all" }).click()
    await expect.element(row("The third")).toBeVisible()
    await expect.element(notice()).toHaveTextContent("Imported “The third”.")
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument()
  })

  test("reads pasted text", async () => {
    await show()
    const dialog = await openImport()
    await expect.element(dialog.getByRole("button", { name: "Read" })).toBeDisabled()
    await dialog.getByRole("textbox", { name: "Paste text" }).fill(JSON.stringify(dossierOf("pasted", 2)))
    await dialog.getByRole("button", { name: "Read" }).click()
    await expect.element(dialog.getByText("2 events, 1 source and 1 actor")).toBeVisible()
    await dialog.getByRole("button", { name: "Accept all" }).click()
    await vi.waitFor(async () => expect(await storedIds()).toEqual(["first", "pasted", "second"]))
  })

  test("names what is wrong: where, what and what to do", async () => {
    await show()
    const dossier = dossierOf("third", 4)
    const dialog = await choose(fileNamed("third.json", { ...dossier, events: [dossier.events[0], { id: "bad" }] }))
    const issues = dialog.getByRole("table", { name: "Issues" })
    await expect.element(issues.getByRole("row").nth(1)).toHaveTextContent("events[1]")
    const headers = issues.getByRole("columnheader")
    expect(headers.elements().map(({ textContent }) => textContent)).toEqual(["Where", "What", "What to do"])
    for (const cell of issues.element().querySelectorAll("tbody td"))
      expect(cell.textContent).not.toMatch(/^(issue\..*)?$/)
  })

  test("says that a file is empty, and of a dossier without events how large it is", async () => {
    await show()
    const dialog = await choose(new File(["\n"], "empty.json"))
    await expect.element(dialog.getByRole("table", { name: "Issues" })).toHaveTextContent("The file is empty.")
    const bare = new File(['{"format":"sherpa.dossier","version":1,"id":"bare","title":{"en":"Bare"}}'], "bare.json")
    await userEvent.upload(dialog.getByLabelText("Choose files"), bare)
    await expect.element(dialog.getByText("0 events")).toBeVisible()
    await dialog.getByRole("button", { name: "Accept all" }).click()
    await expect.element(row("Bare")).toHaveTextContent(`${bare.size} bytes`)
  })

  test("refuses a broken file with its line and column, and loses nothing", async () => {
    await show()
    const dialog = await choose(new File(['{\n  "id": oops\n}'], "broken.json"))
    await expect.element(dialog.getByRole("table", { name: "Issues" })).toHaveTextContent(/2.*9/)
    await expect.element(dialog.getByRole("button", { name: "Accept all" })).toBeDisabled()
    await dialog.getByRole("button", { name: "Cancel" }).click()
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument()
    expect(await storedIds()).toEqual(["first", "second"])
  })

  test.each([
    ["Replace it with this one", ["first", "second"], 5, 2],
    ["Keep both", ["first", "first-2", "second"], 120, 1],
  ])("asks what to do with an id that is taken: %s", async (choice, ids, events, revision) => {
    await show()
    const dialog = await choose(fileNamed("again.json", dossierOf("first", 5)))
    await dialog.getByRole("radiogroup", { name: "A dossier “first” is already stored." }).getByText(choice).click()
    await dialog.getByRole("button", { name: "Accept all" }).click()
    await vi.waitFor(async () => expect(await storedIds()).toEqual(ids))
    const first = (await readRows()).find(({ id }) => id === "first")
    expect(first).toMatchObject({ revision, head: { counts: { events } } })
  })

  test("reads several files at once, and says which of them is wrong", async () => {
    await show()
    const dialog = await choose(fileNamed("a.json", dossierOf("a", 1)), new File(["<html>"], "b.html"))
    await expect.element(dialog.getByText("Nothing could be read from b.html.")).toBeVisible()
    await expect.element(dialog.getByRole("table", { name: "Issues" })).toHaveTextContent("b.html")
    await dialog.getByRole("button", { name: "Accept all" }).click()
    await vi.waitFor(async () => expect(await storedIds()).toEqual(["a", "first", "second"]))
  })

  test("cancels what is under way, and stays open for another file", async () => {
    await show()
    const dialog = await choose(fileNamed("large.json", dossierOf("large", 80_000)))
    await expect.element(dialog.getByRole("progressbar")).toBeVisible()
    await dialog.getByRole("button", { name: "Cancel" }).click()
    await expect.element(dialog.getByRole("progressbar")).not.toBeInTheDocument()
    await expect.element(dialog.getByRole("button", { name: "Accept all" })).toBeDisabled()
    expect(await storedIds()).toEqual(["first", "second"])
  })

  test("says of each file whether it was stored when the storing is cancelled between them", async () => {
    await show()
    const dialog = await choose(
      fileNamed("one.json", dossierOf("one", 1)),
      fileNamed("big.json", dossierOf("big", 80_000)),
    )
    await expect.element(dialog.getByText("80,000 events")).toBeVisible()
    await dialog.getByRole("button", { name: "Accept all" }).click()
    const status = () => dialog.getByRole("status").element().textContent ?? ""
    const cancel = dialog.getByRole("button", { name: "Cancel" }).element()
    await vi.waitFor(() => expect(status()).toContain("Storing big.json"), { timeout: 10_000, interval: 2 })
    if (cancel instanceof HTMLElement) cancel.click()
    await expect.element(dialog.getByText("1 of 2 stored; Undo takes it back.")).toBeVisible()
    await expect.element(dialog.getByText("one.json: stored.")).toBeVisible()
    await expect.element(dialog.getByText("big.json: cancelled; nothing of it was stored.")).toBeVisible()
    expect(await storedIds()).toEqual(["first", "one", "second"])
    await dialog.getByRole("button", { name: "Close" }).click()
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument()
  })

  test("says which file could not be stored, and why", async () => {
    await show()
    const dialog = await choose(fileNamed("one.json", dossierOf("one", 1)))
    await expect.element(dialog.getByText("1 event, 1 source and 1 actor")).toBeVisible()
    // The engine loses what it has read.
    for (let draft = 1; draft < 100; draft += 1) await run("dropDraft", [draft])
    await dialog.getByRole("button", { name: "Accept all" }).click()
    await expect.element(dialog.getByText("Nothing was stored.")).toBeVisible()
    await expect.element(dialog.getByText("one.json: could not be stored; nothing of it was.")).toBeVisible()
    await expect.element(dialog.getByRole("table", { name: "Issues" })).toHaveTextContent("no longer at hand")
    expect(await storedIds()).toEqual(["first", "second"])
  })

  test("closes by Escape at any point, and then nothing is stored", async () => {
    await show()
    for (const file of [new File(["{"], "broken.json"), fileNamed("a.json", dossierOf("a", 3))]) {
      const dialog = await choose(file)
      await expect.element(dialog.getByRole("status")).toHaveTextContent(/issue/)
      await userEvent.keyboard("{Escape}")
      await expect.element(page.getByRole("dialog")).not.toBeInTheDocument()
    }
    expect(await storedIds()).toEqual(["first", "second"])
  })

  test("opens with the files that are dropped anywhere on the screen", async () => {
    await show()
    await expect.element(row("The first")).toBeVisible()
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(fileNamed("dropped.json", dossierOf("dropped", 6)))
    const send = (type: string) =>
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    await expect.poll(() => send("dragover")).toBe(false)
    await expect.element(page.getByText("Drop a figure to go back to its view")).toBeVisible()
    expect(send("drop")).toBe(false)
    await expect.element(page.getByRole("dialog", { name: "Import" }).getByText("6 events")).toBeVisible()
  })
})

describe("the rest of the screen", () => {
  test("offers what comes with the app until it is stored", async () => {
    await show()
    await page.getByRole("button", { name: "Load From Munich to the White House" }).click()
    await expect.element(row("From Munich to the White House")).toBeVisible()
    await expect.element(page.getByRole("button", { name: /^Load From Munich/ })).not.toBeInTheDocument()
  })

  test("says how much room is taken, and what came of asking to keep it", async () => {
    await show()
    await expect.element(page.getByText(/used of the .* this browser allows/)).toBeVisible()
    await page.getByRole("button", { name: "Ask to keep it" }).click()
    await expect.element(notice()).toHaveTextContent(/agree/)
  })

  test("speaks Japanese throughout", async () => {
    changeView({ language: "ja" }, "replace")
    await show()
    await expect.element(page.getByRole("heading", { name: "資料集", exact: true })).toBeVisible()
    await expect.element(row("第一")).toBeVisible()
    await page.getByRole("button", { name: "取り込み" }).click()
    await expect.element(page.getByRole("button", { name: "ファイルを選択" })).toBeVisible()
  })

  test("has nothing axe complains of, wide or narrow, table or dialog", async () => {
    const screen = await show()
    await expect.element(row("The first")).toBeVisible()
    expect(await faultsOf(screen.container)).toEqual([])
    await page.viewport(360, 740)
    expect(await faultsOf(screen.container)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    const dialog = await choose(fileNamed("bad.json", { ...dossierOf("first", 2), riddle: 1 }))
    await expect.element(dialog.getByRole("table", { name: "Issues" })).toBeVisible()
    expect(await faultsOf(dialog.element())).toEqual([])
    expect(dialog.element().scrollWidth).toBeLessThanOrEqual(360)
  })
})
