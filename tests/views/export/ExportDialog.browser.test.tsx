import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { importDossier } from "../../../src/engine/import"
import { figureExporters } from "../../../src/exporters/figures"
import { defaultView } from "../../../src/model/address"
import { viewToText } from "../../../src/model/address-text"
import { leastSide } from "../../../src/model/presets"
import type { View } from "../../../src/model/view"
import { DossierProvider } from "../../../src/state/DossierProvider"
import { changeView } from "../../../src/state/useView"
import { database } from "../../../src/store/database"
import { readRows } from "../../../src/store/dossiers"
import { choose, chooseSpec, currentChoice } from "../../../src/views/export/choice"
import { ExportDialog } from "../../../src/views/export/ExportDialog"
import "../../../src/ui/base.css"
import { context } from "../../engine/fixture"
import { faultsOf } from "../../fixtures/axe"

const id = "road-to-the-summit"
const fresh = currentChoice()

beforeAll(async () => {
  for (const table of database.tables) await table.clear()
  await importDossier(context(), await (await fetch(`/${id}.json`)).blob(), "new")
})
beforeEach(async () => {
  await page.viewport(1440, 900)
  choose(fresh)
})
const close = vi.fn()
const gallery = vi.fn()
afterEach(() => {
  vi.restoreAllMocks()
  close.mockClear()
  document.documentElement.removeAttribute("data-theme")
})

async function show(view: Partial<View> = {}) {
  changeView({ ...defaultView(id), language: "en", ...view }, "replace")
  const shown = await render(
    <QueryClientProvider client={new QueryClient()}>
      <DossierProvider opening={() => <p>Opening</p>}>
        <ExportDialog onGallery={gallery} onClose={close} />
      </DossierProvider>
    </QueryClientProvider>,
  )
  await expect.element(preview()).toBeVisible()
  return shown
}

const dialog = () => page.getByRole("dialog", { name: "Export" })
const preview = () => page.getByRole("region", { name: "Preview" }).getByRole("img")
const field = (name: string) => dialog().getByRole("textbox", { name, exact: true })
const drawn = () => preview().element().textContent ?? ""
const said = () => dialog().getByRole("status").last()

/** What was put among the downloads. */
function caughtFiles() {
  const files: { name: string; href: string }[] = []
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, href: this.href })
  })
  return files
}

describe("the preview", () => {
  test("shows the figure with its title, its legend, its sources and the revision", async () => {
    await show()
    expect(drawn()).toContain("33 days from Munich to the White House")
    expect(drawn()).toContain("Sources:")
    expect(drawn()).toContain("revision 1")
  })

  test("follows the title as it is written, and the draft comes back", async () => {
    await show()
    await expect.element(field("Title")).toHaveValue("33 days from Munich to the White House")
    await field("Title").fill("The run-up, day by day 🗓 عربي")
    await expect.poll(drawn).toContain("The run-up")
    await dialog().getByRole("button", { name: "Use the draft for “Title”" }).click()
    await expect.element(field("Title")).toHaveValue("33 days from Munich to the White House")
    await expect.element(field("Title")).toHaveFocus()
    await expect.poll(drawn).toContain("33 days from Munich")
  })

  test("a title of 300 characters is set on more lines and nothing is cut", async () => {
    await show()
    const long = "preparations for the summit ".repeat(11).slice(0, 300).trim()
    await field("Title").fill(long)
    await expect.poll(() => drawn().replaceAll(/\s/g, "")).toContain(long.replaceAll(/\s/g, "").slice(0, 40))
    const { height } = preview().element().getBoundingClientRect()
    expect(height).toBeGreaterThan(200)
  })

  test("takes the language, the look, the size, the author and the mark of the figure", async () => {
    await show()
    await dialog().getByRole("radio", { name: "日本語" }).click({ force: true })
    await expect.poll(drawn).toContain("ミュンヘン")
    await expect.element(field("Title")).toHaveAttribute("lang", "ja")
    await dialog().getByRole("radio", { name: "Dark" }).click({ force: true })
    await expect.poll(() => getComputedStyle(preview().element()).backgroundColor).toBe("rgb(20, 22, 26)")
    await dialog().getByRole("combobox", { name: "Preset" }).selectOptions("A4, portrait")
    await expect
      .poll(() => preview().element().getBoundingClientRect())
      .toSatisfy(({ width, height }) => height > width)
    await field("Author").fill("K. Sato")
    await expect.poll(drawn).toContain("K. Sato")
    await dialog().getByRole("combobox", { name: "Handling mark" }).selectOptions("TLP:AMBER+STRICT")
    await expect.poll(drawn).toContain("TLP:AMBER+STRICT")
  })

  test("a size of one's own is kept within bounds when its field is left", async () => {
    await show()
    await dialog().getByRole("combobox", { name: "Preset" }).selectOptions("A size of your own")
    const width = dialog().getByRole("spinbutton", { name: "Width (px)" })
    await width.fill("5")
    await userEvent.tab()
    await expect.element(width).toHaveValue(leastSide)
    await width.fill("1000")
    await expect.element(page.getByText("1,000 × 720 px")).toBeVisible()
  })

  test("more pages are walked one by one", async () => {
    choose({ preset: "custom", width: 420, height: 300 })
    await show()
    await expect.element(page.getByText(/^Page 1 of \d+$/)).toBeVisible()
    const first = drawn()
    await dialog().getByRole("button", { name: "Page after" }).click()
    await expect.element(page.getByText(/^Page 2 of \d+$/)).toBeVisible()
    expect(drawn()).not.toBe(first)
  })

  test.each([
    ["topics", "Topics over time"],
    ["network", "Network"],
    ["sources", "Coverage by sources"],
  ] as const)("on %s it is of that screen's chart, and another can be chosen", async (screen, name) => {
    await show({ screen })
    const figure = dialog().getByRole("combobox", { name: "Figure" })
    await expect.element(figure).toHaveDisplayValue(name)
    const before = drawn()
    await figure.selectOptions("Topics together")
    await expect.poll(drawn).not.toBe(before)
  })
})

describe("saving", () => {
  const figures = async () => (await readRows()).find((row) => row.id === id)?.head?.figures ?? []

  test("asks for a name in its place, with the title as draft; Esc leaves it and the dialog stays", async () => {
    await show()
    await dialog().getByRole("button", { name: "Save to gallery" }).click()
    const name = dialog().getByRole("textbox", { name: "Name", exact: true })
    await expect.element(name).toHaveFocus()
    await expect.element(name).toHaveValue("33 days from Munich to the White House")
    await userEvent.keyboard("{Escape}")
    await expect.element(name).not.toBeInTheDocument()
    await expect.element(dialog().getByRole("button", { name: "Save to gallery" })).toHaveFocus()
    expect(close).not.toHaveBeenCalled()
    expect(await figures()).toEqual([])
  })

  test("what was saved can be saved over or beside, and the gallery is one press away", async () => {
    await show()
    await dialog().getByRole("button", { name: "Save to gallery" }).click()
    await userEvent.keyboard("The run-up{Enter}")
    await expect.element(said()).toHaveTextContent("Saved as “The run-up”.")
    await dialog().getByRole("button", { name: "Open gallery" }).click()
    expect(gallery).toHaveBeenCalledOnce()
    await field("Title").fill("Thirty-three days")
    await dialog().getByRole("button", { name: "Save over “The run-up”" }).click()
    await expect
      .poll(async () => (await figures()).map(({ memory }) => memory.spec.title), { timeout: 20_000 })
      .toEqual(["Thirty-three days"])
    await dialog().getByRole("button", { name: "Save as new" }).click()
    await userEvent.keyboard("Beside it{Enter}")
    await expect.element(said()).toHaveTextContent("Saved as “Beside it”.")
    expect((await figures()).map(({ name }) => name)).toEqual(["The run-up", "Beside it"])
  })
})

describe("the format", () => {
  test("is one of a radio group, in the order in which they are offered; arrows walk them", async () => {
    await show()
    const group = dialog().getByRole("radiogroup", { name: "Format" })
    expect(group.getByRole("radio").elements().length).toBe(figureExporters.length)
    await expect.element(group.getByRole("radio", { name: "SVG" })).toBeChecked()
    group.getByRole("radio", { name: "SVG" }).element().focus()
    await userEvent.keyboard("{ArrowRight}")
    await expect.element(group.getByRole("radio", { name: "PNG" })).toBeChecked()
    await expect.element(dialog().getByRole("group", { name: "Resolution" })).toBeVisible()
  })

  test("says beforehand what it cannot carry", async () => {
    choose({ format: "csv" })
    await show()
    await expect.element(dialog().getByRole("list", { name: "What CSV cannot carry" })).toBeVisible()
    await dialog().getByRole("radio", { name: "SVG" }).click({ force: true })
    await expect.element(page.getByText("SVG carries all of this figure.")).toBeVisible()
    await field("Title").fill("The run-up 🗓")
    await expect.element(dialog().getByRole("list", { name: "What SVG cannot carry" })).toHaveTextContent("🗓")
  })

  test("HTML offers the lines that put its file into another page, for the clipboard or, where that is refused, to be copied by hand", async () => {
    const copy = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue()
    choose({ format: "html" })
    await show()
    const offer = dialog().getByRole("button", { name: "Copy embed code" })
    await offer.click()
    await expect.element(dialog().getByText(/^Copied\./)).toBeVisible()
    const code = copy.mock.calls[0]?.[0] ?? ""
    expect(code).toMatch(
      /^<iframe src="\.\/road-to-the-summit-timeline-\d{4}-\d\d-\d\d\.html" title="33 days from Munich/,
    )
    await field("Title").fill("The run-up")
    await expect.element(dialog().getByText(/^Copied\./)).not.toBeInTheDocument()
    copy.mockRejectedValue(new DOMException("", "NotAllowedError"))
    await offer.click()
    await expect.element(field("Embed this figure")).toHaveValue(code.replace(/title="[^"]*"/, 'title="The run-up"'))
    await dialog().getByRole("radio", { name: "PDF" }).click({ force: true })
    await expect.element(offer).not.toBeInTheDocument()
  })
})

describe("a download", () => {
  test("is a file of that name, and its size is told", async () => {
    const files = caughtFiles()
    await show()
    await field("Title").fill("The run-up")
    await dialog().getByRole("button", { name: "Download" }).click()
    await expect
      .element(said())
      .toHaveTextContent(/^Saved as road-to-the-summit-timeline-\d{4}-\d\d-\d\d\.svg \(\d+ KB\)\.$/)
    const [file] = files
    expect(file?.name).toMatch(/^road-to-the-summit-timeline-.*\.svg$/)
    const text = await (await fetch(file?.href ?? "")).text()
    expect(text).toContain("<title")
    expect(text).toContain("The run-up")
  })

  test("that is cancelled saves nothing, and the focus stays in the dialog", async () => {
    const files = caughtFiles()
    choose({ format: "png", options: { scale: 4 }, preset: "custom", width: 1600, height: 1600 })
    await show()
    await dialog().getByRole("button", { name: "Download" }).click()
    await dialog().getByRole("button", { name: "Cancel" }).click()
    await expect.element(page.getByText("Cancelled. Nothing was saved.")).toBeVisible()
    await expect.element(dialog().getByRole("button", { name: "Download" })).toHaveFocus()
    expect(files).toEqual([])
  })
})

describe("a copy", () => {
  test("gives the clipboard a picture that is still being made, within the press", async () => {
    const items: ClipboardItem[] = []
    vi.spyOn(navigator.clipboard, "write").mockImplementation(async ([item]) => {
      if (item) items.push(item)
      for (const type of item?.types ?? []) await item?.getType(type)
    })
    await show()
    await dialog().getByRole("button", { name: "Copy as SVG" }).click()
    await expect.element(page.getByText("The figure was copied as SVG.")).toBeVisible()
    expect(items[0]?.types).toContain("text/plain")
    expect(await (await items[0]?.getType("text/plain"))?.text()).toMatch(/^<\?xml[\s\S]*@font-face/)
    // Of a picture browsers take out style sheets, and with them fonts.
    const picture = await (await items[0]?.getType("image/svg+xml"))?.text()
    expect(picture).toMatch(/^<\?xml[\s\S]*<path [^>]*aria-label="33 days from Munich/)
    expect(picture).not.toMatch(/<style|<text/)
  })

  test("that the browser refuses is told with what to do", async () => {
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new DOMException("", "NotAllowedError"))
    await show()
    await dialog().getByRole("button", { name: "Copy as PNG" }).click()
    await expect.element(dialog().getByRole("alert")).toHaveTextContent(/did not allow copying/)
  })
})

test("what was chosen and written is there when the dialog is opened again", async () => {
  const first = await show()
  await dialog().getByRole("radio", { name: "Greyscale" }).click({ force: true })
  await field("Title").fill("The run-up")
  await field("Author").fill("K. Sato")
  await first.unmount()
  await show()
  await expect.element(dialog().getByRole("radio", { name: "Greyscale" })).toBeChecked()
  await expect.element(field("Title")).toHaveValue("The run-up")
  await expect.element(field("Author")).toHaveValue("K. Sato")
})

test("of a saved figure that was opened its handling mark alone goes over to another chart", async () => {
  const address = viewToText(defaultView(id))
  const spec = { chart: "timeline", address, preset: "square", look: "dark", language: "ja", mark: "TLP:RED" } as const
  const drawn = { format: "sherpa.figure", version: 1, revision: 1, seed: 1, hash: "", made: "2026-04-06" } as const
  chooseSpec({ ...drawn, dossier: id, spec }, "key", "f1")
  await show({ screen: "sources" })
  await expect.element(dialog().getByRole("combobox", { name: "Handling mark" })).toHaveValue("TLP:RED")
  await expect.element(dialog().getByRole("radio", { name: "Light" })).toBeChecked()
  await expect.element(dialog().getByRole("combobox", { name: "Preset" })).toHaveDisplayValue("Slide 16:9")
})

test("Esc closes it", async () => {
  await show()
  await userEvent.keyboard("{Escape}")
  expect(close).toHaveBeenCalled()
})

test.each([
  ["light", "en", 1440, 900],
  ["dark", "ja", 1440, 900],
  ["light", "ja", 390, 844],
  ["dark", "en", 390, 844],
] as const)("has no fault that axe knows (%s, %s, %i px)", async (theme, language, width, height) => {
  await page.viewport(width, height)
  document.documentElement.dataset.theme = theme
  changeView({ ...defaultView(id), language }, "replace")
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <DossierProvider opening={() => <p>Opening</p>}>
        <ExportDialog onGallery={gallery} onClose={close} />
      </DossierProvider>
    </QueryClientProvider>,
  )
  await expect.element(page.getByRole("dialog").getByRole("img")).toBeVisible()
  expect(await faultsOf(document.querySelector("[role=dialog]") ?? document.body)).toEqual([])
  const beyond = [...document.querySelectorAll<HTMLElement>(".export-dialog *")].filter(
    (element) => element.getBoundingClientRect().right > width + 1 && !element.closest("svg"),
  )
  expect(beyond.map(({ className }) => className)).toEqual([])
})
