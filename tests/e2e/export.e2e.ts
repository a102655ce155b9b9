import { readFileSync } from "node:fs"
import type { Locator } from "@playwright/test"
import { type FigureFormat, figureFormats } from "../../src/exporters/figure-exporter"
import { lacks, runOn } from "../fixtures/tools"
import { expect, type Page, test } from "./reader"
import { kept, opened, openTab, switchList } from "./screen"

const names: Readonly<Record<FigureFormat, string>> = {
  ...{ svg: "SVG", png: "PNG", pdf: "PDF", pptx: "PowerPoint", docx: "Word", xlsx: "Excel", csv: "CSV", html: "HTML" },
  zip: "ZIP",
}
/** How each file begins. */
const starts: Readonly<Record<FigureFormat, RegExp>> = {
  svg: /^<\?xml/,
  png: /^.PNG\r\n/,
  pdf: /^%PDF-1\./,
  pptx: /^PK/,
  docx: /^PK/,
  xlsx: /^PK/,
  csv: /^(ID|id)\b.*,/,
  html: /^<!doctype html>/i,
  zip: /^PK/,
}
const formatOf = (name: string) => figureFormats.find((format) => names[format] === name)

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Export", exact: true }).click()
  const dialog = page.getByRole("dialog", { name: "Export" })
  await expect(dialog.getByRole("region", { name: "Preview" }).getByRole("img")).toBeVisible()
  return dialog
}

/** Downloads in a format; gives the name of the file and its beginning. */
async function downloadAs(page: Page, dialog: Locator, name: string) {
  await dialog
    .getByRole("radiogroup", { name: "Format" })
    .getByRole("radio", { name, exact: true })
    .check({ force: true })
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download" }).click(),
  ])
  await expect(dialog.getByRole("status").filter({ hasText: "Saved as" })).toContainText(download.suggestedFilename())
  const bytes = readFileSync(await download.path())
  return { name: download.suggestedFilename(), bytes }
}

async function everyFormat(page: Page, dialog: Locator): Promise<void> {
  const radios = dialog.getByRole("radiogroup", { name: "Format" }).getByRole("radio")
  const labels = await radios.evaluateAll((all) => all.map((radio) => radio.closest("label")?.textContent ?? ""))
  expect(labels.length).toBeGreaterThan(0)
  for (const label of labels) {
    const format = formatOf(label)
    if (!format) throw new Error(`No format is called ${label}`)
    const file = await downloadAs(page, dialog, label)
    expect(file.name, label).toMatch(new RegExp(`^road-to-the-summit-timeline-\\d{4}-\\d\\d-\\d\\d\\.${format}$`))
    expect(file.bytes.length, label).toBeGreaterThan(500)
    expect(file.bytes.toString("latin1", 0, 200).replace(/^ï»¿/, ""), label).toMatch(starts[format])
  }
}

test("the figure leaves under the title that was written, as it was seen", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  const dialog = await openDialog(page)
  await dialog.getByRole("combobox", { name: "Preset" }).selectOption({ label: "A4, landscape" })
  await dialog.getByRole("textbox", { name: "Title", exact: true }).fill("From Munich to Washington")
  await dialog.getByRole("textbox", { name: "Alt text", exact: true }).fill("A timeline of the run-up")
  await expect(dialog.getByRole("img", { name: "A timeline of the run-up" })).toContainText("From Munich to Washington")
  const svg = await downloadAs(page, dialog, "SVG")
  expect(svg.bytes.toString("utf8")).toContain("From Munich to Washington")
  expect(svg.bytes.toString("utf8")).toContain("A timeline of the run-up")
})

test("without a network it leaves in every format that is offered, in Japanese", async ({ page, context }) => {
  test.slow()
  await page.goto("./")
  await opened(page)
  await kept(page)
  await context.setOffline(true)
  const dialog = await openDialog(page)
  await dialog.getByRole("radio", { name: "日本語" }).check({ force: true })
  await expect(dialog.getByRole("region", { name: "Preview" }).getByRole("img")).toContainText("ミュンヘン")
  await everyFormat(page, dialog)
})

test("an export that is cancelled saves nothing", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  const dialog = await openDialog(page)
  await dialog.getByRole("radio", { name: "PNG" }).check({ force: true })
  await dialog.getByRole("combobox", { name: "Preset" }).selectOption({ label: "A size of your own" })
  for (const side of ["Width (px)", "Height (px)"]) await dialog.getByRole("spinbutton", { name: side }).fill("1800")
  await dialog.getByRole("radio", { name: "4×" }).check({ force: true })
  let downloads = 0
  page.on("download", () => {
    downloads += 1
  })
  await dialog.getByRole("button", { name: "Download" }).click()
  await dialog.getByRole("button", { name: "Cancel" }).click()
  await expect(dialog.getByText("Cancelled. Nothing was saved.")).toBeVisible()
  expect(downloads).toBe(0)
})

test("keys alone open the dialog, choose, save and leave it, and the focus comes back", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  await page.getByRole("button", { name: "Export", exact: true }).focus()
  await page.keyboard.press("e")
  const dialog = page.getByRole("dialog", { name: "Export" })
  await expect(dialog.getByRole("region", { name: "Preview" }).getByRole("img")).toBeVisible()
  await dialog.getByRole("radio", { name: "SVG" }).focus()
  await page.keyboard.press("ArrowRight")
  await expect(dialog.getByRole("radio", { name: "PNG" })).toBeChecked()
  await dialog.getByRole("button", { name: "Download" }).focus()
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")])
  expect(download.suggestedFilename()).toMatch(/\.png$/)
  await expect(dialog.getByRole("button", { name: "Download" })).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeFocused()
})

test("the palette copies the figure as SVG without the dialog", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  await page.keyboard.press("Control+k")
  await page.getByRole("dialog").getByRole("searchbox").fill("Copy as SVG")
  await page.getByRole("menuitem", { name: "Copy as SVG" }).click()
  await expect(page.getByRole("status").filter({ hasText: "The figure was copied as SVG." })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain("33 days from Munich to the White House")
})

test("on paper stand the title, the figure and the sources, in the light look and without the controls", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" })
  await page.setViewportSize({ width: 2200, height: 1100 })
  await page.goto("./")
  await opened(page)
  await page.emulateMedia({ media: "print", colorScheme: "dark" })
  // Drawn for a sheet, not for the screen, whose width no paper has.
  await expect(page.locator("#figure").getByRole("figure").locator("svg").first()).toHaveAttribute("width", "980")
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(page.locator("#figure").getByRole("figure")).toBeVisible()
  await expect(page.getByRole("heading", { name: /^Sources \(\d+\)$/ })).toBeVisible({ timeout: 20_000 })
  for (const gone of [
    page.getByRole("banner"),
    page.getByRole("tablist"),
    page.getByRole("region", { name: "Filters" }),
  ])
    await expect(gone).toBeHidden()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
  if (!lacks("pdftotext")) {
    const first = runOn("pdftotext", "sheet.pdf", pdf, ["-l", "1", "{}", "-"])
    expect(first).toContain("White House") // at the right of what a screen shows
    expect(first).toMatch(/Timeline · From Munich to the White House · Sherpa/)
    expect(first).toMatch(/1\s*\/\s*\d+/)
  }
  await page.emulateMedia({ media: null, colorScheme: "dark" })
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark")
})

test("the list is printed whole, its head on every page", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  await openTab(page, "Timeline")
  await switchList(page)
  await page.emulateMedia({ media: "print" })
  const table = page.getByRole("tabpanel").getByRole("table")
  await expect(table.locator("thead")).toHaveCSS("display", "table-header-group")
  const rows = await table.locator("tbody tr").count()
  expect(rows).toBe(Number(await table.getAttribute("aria-rowcount")) - 1)
  if (lacks("pdftotext")) return
  const second = runOn("pdftotext", "list.pdf", await page.pdf(), ["-f", "2", "-l", "2", "{}", "-"])
  expect(second).toContain("Participants")
})
