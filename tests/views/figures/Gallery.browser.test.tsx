import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { importDossier } from "../../../src/engine/import"
import { defaultView } from "../../../src/model/address"
import { viewToText } from "../../../src/model/address-text"
import type { FigureSpec } from "../../../src/model/figure"
import type { Locale } from "../../../src/model/localized"
import type { SavedFigure } from "../../../src/model/saved-figure"
import { DossierProvider } from "../../../src/state/DossierProvider"
import { renameFigure, saveFigure } from "../../../src/state/saved-figures"
import { changeView, currentView } from "../../../src/state/useView"
import { database } from "../../../src/store/database"
import { readRows, storedDossier } from "../../../src/store/dossiers"
import { choose, currentChoice } from "../../../src/views/export/choice"
import { Gallery } from "../../../src/views/figures/Gallery"
import { NameForm } from "../../../src/views/figures/NameForm"
import "../../../src/ui/base.css"
import { context, fileOf } from "../../engine/fixture"
import { faultsOf } from "../../fixtures/axe"
import { smallDossier } from "../../fixtures/small-dossier"

const id = String(smallDossier().id)
const fresh = currentChoice()
const timeline: FigureSpec = {
  ...{ chart: "timeline", address: viewToText({ ...defaultView(id), search: "munich" }), preset: "slide-16-9" },
  ...{ look: "light", language: "en", title: "How it came about" },
}
const marked: FigureSpec = {
  ...{ chart: "coverage", address: viewToText({ ...defaultView(id), screen: "sources" }), preset: "a4-portrait" },
  ...{ look: "dark", language: "ja", mark: "TLP:AMBER" },
}

/** A worker draws and writes, on a busy machine. */
const slowly = { timeout: 20_000 }

const close = vi.fn()
const onPanel = vi.fn()
let bare: Kept
let withTwo: Kept
beforeAll(async () => {
  await put([])
  await importDossier(context(), fileOf(smallDossier()), "replace")
  bare = await kept()
  await save(two)
  withTwo = await kept()
})
beforeEach(async () => {
  await page.viewport(1440, 900)
  choose(fresh)
})
afterEach(() => {
  vi.restoreAllMocks()
  close.mockClear()
  onPanel.mockClear()
})

const stored = async () => {
  const dossier = storedDossier((await readRows()).find((row) => row.id === id))
  if (!dossier) throw new Error("The dossier is gone")
  return dossier
}
const names = async () => (await stored()).figures.map(({ name }) => name)

type Kept = readonly (readonly unknown[])[]
/** What the store holds, table by table, and back: drawing the same figures for every test would take long. */
const kept = (): Promise<Kept> => Promise.all(database.tables.map((table) => table.toArray()))
async function put(rows: Kept) {
  for (const [i, table] of database.tables.entries()) {
    await table.clear()
    await table.bulkPut([...(rows[i] ?? [])])
  }
}

type Saved = readonly (readonly [string, FigureSpec])[]
const two: Saved = [
  ["Road to Munich", timeline],
  ["Who wrote of it", marked],
]
async function save(figures: Saved) {
  for (const [name, spec] of figures) await saveFigure(await stored(), spec, name)
}

/** The gallery with two figures saved, unless others are asked for. */
async function show(figures?: Saved, language: Locale = "en") {
  await put(figures ? bare : withTwo)
  await save(figures ?? [])
  await open(language)
}
async function open(language: Locale = "en") {
  changeView({ ...defaultView(id), language }, "replace")
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <DossierProvider opening={() => <p>Opening</p>}>
        <Gallery onPanel={onPanel} onClose={close} />
      </DossierProvider>
    </QueryClientProvider>,
  )
  await expect.element(dialog()).toBeVisible()
}
/** The record changes under its figures, as it does when a newer file of the dossier is imported. */
const changeRecord = () => {
  const { events, ...rest } = smallDossier()
  return importDossier(context(), fileOf({ ...rest, events: events.slice(0, 2) }), "replace")
}

const dialog = () => page.getByRole("dialog")
const item = (name: string) => dialog().getByRole("row", { name })
const button = (name: string | RegExp) => dialog().getByRole("button", { name })
/** The text of a drawing as it stands in its item. */
const drawn = (name: string) => item(name).element().querySelector("svg text")?.parentElement?.textContent ?? ""

async function act(name: string, action: string): Promise<void> {
  await button(`Actions for “${name}”`).click()
  await page.getByRole("menuitem", { name: action }).click()
}

test("without figures it tells what it is for, and leads to saving the first", async () => {
  await show([])
  await expect.element(dialog()).toHaveTextContent("No figures saved yet")
  await button("Save the figure on the screen").click()
  expect(onPanel).toHaveBeenCalledWith("saveFigure")
})

test("each figure is drawn, named and told of: chart, size, language, look, day, revision and mark; newest first", async () => {
  await show()
  await expect.poll(() => drawn("Road to Munich"), slowly).toContain("How it came about")
  await expect.poll(() => drawn("Who wrote of it"), slowly).toContain("TLP:AMBER")
  const list = dialog().getByRole("grid", { name: "Figures" }).getByRole("row").elements()
  expect(list.map((row) => row.getAttribute("aria-label"))).toEqual(["Who wrote of it", "Road to Munich"])
  await expect.element(item("Road to Munich")).toHaveAccessibleName(/Road to Munich Timeline · Slide 16:9 · English/)
  await expect
    .element(item("Who wrote of it"))
    .toHaveAccessibleName(/Coverage.*A4, portrait · 日本語 · Dark.*TLP:AMBER/)
  await expect.element(item("Who wrote of it")).toHaveAccessibleName(/, revision \d/)
})

test("a figure of many pages is looked at closer, page by page; Esc leads back to it, and again out", async () => {
  await show([["Small pages", { ...marked, preset: "custom", width: 300, height: 260, mark: undefined }]])
  await expect.element(item("Small pages")).toBeVisible()
  const first = item("Small pages").element()
  first.focus()
  await userEvent.keyboard("{Enter}")
  await button("Page after").click()
  await expect.element(dialog().getByText(/^Page 2 of \d+$/)).toBeVisible()
  await userEvent.keyboard("{Escape}")
  await expect.element(item("Small pages")).toHaveFocus()
  await userEvent.keyboard("{Escape}")
  expect(close).toHaveBeenCalledOnce()
})

test("opening one brings back its view and all that was chosen for it", async () => {
  await show()
  await act("Road to Munich", "Open and edit")
  expect(onPanel).toHaveBeenCalledWith("export")
  expect(currentView().search).toBe("munich")
  const { words, ...choice } = currentChoice()
  expect(Object.values(words)).toContainEqual(expect.objectContaining({ title: "How it came about" }))
  expect(choice).toMatchObject({ preset: "slide-16-9", look: "light", language: "en", mark: undefined })
  await act("Who wrote of it", "Open and edit")
  expect(currentView().screen).toBe("sources")
  expect(currentChoice()).toMatchObject({ preset: "a4-portrait", look: "dark", language: "ja", mark: "TLP:AMBER" })
})

test("a name is written in its place: Enter keeps it, Esc does not, and what another tab writes is shown", async () => {
  await show()
  await act("Road to Munich", "Rename")
  const field = dialog().getByRole("textbox", { name: "Name" })
  await expect.element(field).toHaveFocus()
  await userEvent.keyboard("To Munich{Enter}")
  await expect.element(item("To Munich")).toHaveFocus()
  expect(await names()).toContain("To Munich")
  await act("To Munich", "Rename")
  await expect.element(field).toHaveFocus()
  await userEvent.keyboard("Never{Escape}")
  await expect.element(item("To Munich")).toBeVisible()
  expect(close).not.toHaveBeenCalled()
  const [figure] = (await stored()).figures
  if (figure) await renameFigure(id, figure, "ミュンヘンへ")
  await expect.element(item("ミュンヘンへ")).toBeVisible()
})

test("one that is deleted comes back by Undo and by its key, and the focus stays among the figures", async () => {
  await show()
  await act("Who wrote of it", "Delete")
  await expect.element(dialog().getByRole("status")).toHaveTextContent("“Who wrote of it” was deleted.")
  expect(await names()).toEqual(["Road to Munich"])
  await expect.element(item("Road to Munich")).toHaveFocus()
  await button("Undo").click()
  await expect.element(item("Who wrote of it")).toBeVisible()
  item("Road to Munich").element().focus()
  await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}")
  await expect.element(item("Who wrote of it")).not.toBeInTheDocument()
  await userEvent.keyboard("{Control>}z{/Control}")
  await expect.element(item("Who wrote of it")).toBeVisible()
})

test("a name that is typed takes the place of a draft, also of one that comes after the field", async () => {
  const onSave = vi.fn()
  const form = (draft: string) => <NameForm draft={draft} onSave={onSave} onCancel={close} />
  const { rerender } = await render(form(""))
  await expect.element(page.getByRole("textbox", { name: "Name" })).toHaveFocus()
  await rerender(form("33 days from Munich"))
  await userEvent.keyboard("Who said so{Enter}")
  expect(onSave).toHaveBeenCalledExactlyOnceWith("Who said so")
})

describe("when the record has changed", () => {
  const isTold = "The record has changed since"

  test("it is told of every figure; one is drawn anew, the other kept as it was and told no more", async () => {
    await show()
    await expect.element(item("Road to Munich")).not.toHaveAccessibleName(new RegExp(isTold))
    await changeRecord()
    for (const [name] of two) await expect.element(item(name)).toHaveAccessibleName(new RegExp(isTold))
    const before = (await stored()).figures
    await button("Keep “Road to Munich” as it is").click()
    await expect.element(item("Road to Munich")).toHaveAccessibleName(/Kept as of/)
    await expect.element(item("Road to Munich")).not.toHaveAccessibleName(new RegExp(isTold))
    await button("Refresh all outdated (1)").click()
    await expect.element(dialog().getByRole("status")).toHaveTextContent("1 figure was drawn anew.")
    await expect.element(item("Who wrote of it")).not.toHaveAccessibleName(new RegExp(isTold))
    const after = (await stored()).figures
    expect(after.map(({ drawing }, i) => drawing === before[i]?.drawing)).toEqual([true, false])
    await act("Road to Munich", "Tell when the record has changed")
    await expect.element(item("Road to Munich")).toHaveAccessibleName(new RegExp(isTold))
  })

  test("a drawing that cannot be read says so, and is drawn anew", async () => {
    await put(withTwo)
    const [broken] = (await stored()).figures
    await database.parts.delete([broken?.drawing ?? "", "drawing"])
    await open()
    await expect.element(item("Road to Munich")).toHaveTextContent("The drawing cannot be read")
    await button("Refresh “Road to Munich”").click()
    await expect.poll(() => drawn("Road to Munich"), slowly).toContain("How it came about")
  })
})

const named = (figures: readonly SavedFigure[], i: number) =>
  figures.map((figure) => ({ ...figure, id: `copy-${i}`, name: `Copy ${i}` }))

describe("several", () => {
  /** What was put among the downloads. */
  function caughtFiles() {
    const files: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      files.push(this.download)
    })
    return files
  }

  test("are selected by keys, exported in one file, and let go by Esc", async () => {
    const files = caughtFiles()
    await show()
    item("Who wrote of it").element().focus()
    await userEvent.keyboard(" {ArrowRight} ")
    await expect.element(item("Road to Munich")).toHaveFocus()
    await expect.element(dialog().getByText("2 selected")).toBeVisible()
    await expect.element(dialog().getByRole("checkbox", { name: "Select all" })).toBeChecked()
    await button("Export…").click()
    const ask = dialog().getByRole("region", { name: "Export" })
    await expect.element(ask).toHaveTextContent("Export 2 figures")
    await ask.getByRole("radio", { name: "CSV" }).click({ force: true })
    await expect.element(ask.getByRole("checkbox", { name: /Byte order mark/ })).toBeVisible()
    await button("Download").click()
    await expect.element(dialog().getByRole("status")).toHaveTextContent(/^Saved as small-figures-[\d-]+\.zip/)
    expect(files).toHaveLength(1)
    await button("Cancel").click()
    item("Who wrote of it").element().focus()
    await userEvent.keyboard("{Escape}")
    await expect.element(dialog().getByText("2 selected")).not.toBeInTheDocument()
    expect(close).not.toHaveBeenCalled()
  })

  test("one alone is exported from its menu, and leaves what is selected as it is", async () => {
    const files = caughtFiles()
    choose({ format: "csv" })
    await show()
    await item("Who wrote of it").getByRole("checkbox").click({ force: true })
    await act("Road to Munich", "Export…")
    await expect.element(dialog().getByRole("region", { name: "Export" })).toHaveTextContent("Export “Road to Munich”")
    await button("Download").click()
    await expect.poll(() => files, slowly).toEqual([expect.stringMatching(/^small-timeline-[\d-]+\.csv$/)])
    await button("Cancel").click()
    await expect.element(dialog().getByText("1 selected")).toBeVisible()
  })

  test("are deleted in one step: Undo brings all of them back, and what was said of it goes", async () => {
    await show()
    await dialog().getByText("Select all").click()
    await button("Delete").click()
    await expect.element(dialog()).toHaveTextContent("No figures saved yet")
    const said = dialog().getByRole("status")
    await expect.element(said).toHaveTextContent("2 figures were deleted.")
    expect(await names()).toEqual([])
    await button("Undo").click()
    await expect.element(item("Road to Munich")).toBeVisible()
    await expect.element(said).toHaveTextContent("")
    await button("Clear selection").click()
    item("Road to Munich").element().focus()
    await userEvent.keyboard("{Enter}")
    await button("Delete").click()
    await expect.element(item("Who wrote of it")).toHaveFocus()
    await userEvent.keyboard("{Control>}z{/Control}")
    // In the list, not where it was looked at closer.
    await expect.element(item("Road to Munich")).toBeVisible()
    await expect.element(said).toHaveTextContent("")
  })

  test("of many, the first are drawn and more as they are scrolled; some are found by their words and put in another order", async () => {
    await put(withTwo)
    await database.dossiers.where({ id }).modify(({ head }) => {
      const copies = head?.figures?.slice(0, 1) ?? []
      if (head) Object.assign(head, { figures: Array.from({ length: 30 }, (_, i) => named(copies, i)).flat() })
    })
    await open()
    const rows = dialog().getByRole("row")
    expect(rows.elements()).toHaveLength(24)
    rows.elements().at(-1)?.scrollIntoView()
    await expect.poll(() => rows.elements()).toHaveLength(30)
    await dialog().getByRole("combobox", { name: "Order" }).selectOptions("By name")
    await dialog().getByRole("searchbox", { name: "Find a figure" }).fill("copy 2")
    await expect
      .poll(() => rows.elements().map((row) => row.getAttribute("aria-label")), slowly)
      .toEqual(["Copy 2", "Copy 12", ...Array.from({ length: 10 }, (_, i) => `Copy ${20 + i}`)])
    await dialog().getByRole("searchbox", { name: "Find a figure" }).fill("nothing of the kind")
    await expect.element(dialog().getByText("No figure bears these words.")).toBeVisible()
  })
})

test.each([
  ["en", 1440],
  ["ja", 390],
] as const)("has no fault that axe knows (%s, %i px)", async (language, width) => {
  await page.viewport(width, 844)
  await show(undefined, language)
  await expect.poll(() => dialog().element().querySelector(".gallery-page svg text"), slowly).toBeTruthy()
  await item("Road to Munich").getByRole("checkbox").click({ force: true })
  expect(await faultsOf(dialog().element())).toEqual([])
})
