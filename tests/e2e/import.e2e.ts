import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { dossier, dossierText } from "./dossier"
import { expect, test } from "./reader"
import { opened, openTab, resultOf } from "./screen"

/** Gives the import dialog a file, as if it had been chosen. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  await openTab(page, "Data")
  await page.getByRole("button", { name: "Import", exact: true }).click()
  const dialog = page.getByRole("dialog", { name: "Import" })
  const chooser = page.waitForEvent("filechooser")
  await dialog.getByRole("button", { name: "Choose files" }).click()
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) })
}

const titles = (page: Page) => page.getByRole("tabpanel", { name: "Data" }).getByRole("row").allTextContents()

test("a broken file is refused with the line where it breaks, and nothing is lost", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  const before = await resultOf(page)
  await openTab(page, "Data")
  await expect(page.getByRole("tabpanel", { name: "Data" })).toContainText(dossier.title.en ?? "")
  const rows = await titles(page)

  await choose(page, "broken.json", dossierText.slice(0, dossierText.length / 2))
  const issues = page.getByRole("dialog", { name: "Import" }).getByRole("table", { name: "Issues" })
  await expect(issues).toContainText(/\d/)
  await page.keyboard.press("Escape")
  expect(await titles(page)).toEqual(rows)
  await openTab(page, "Timeline")
  await opened(page)
  expect(await resultOf(page)).toEqual(before)
  await page.reload()
  await opened(page)
  expect(await resultOf(page)).toEqual(before)
})

test("a record that is wrong falls alone and says why; the rest comes in, and goes out again as it was", async ({
  page,
}) => {
  const events = structuredClone(dossier.events.slice(0, 20))
  const broken = { ...events[3], date: "the day after tomorrow" }
  const small = {
    ...dossier,
    id: "small",
    title: { en: "A small dossier" },
    anchors: undefined,
    agenda: [],
    claims: [],
    commitments: [],
  }
  await page.goto("./")
  await opened(page)
  await choose(
    page,
    "small.json",
    JSON.stringify({ ...small, events: [...events.slice(0, 3), broken, ...events.slice(4)] }),
  )
  const dialog = page.getByRole("dialog", { name: "Import" })
  await expect(dialog.getByRole("table", { name: "Issues" })).toContainText("events[3]")
  await dialog.getByRole("button", { name: "Accept all" }).click()
  await expect(dialog).toBeHidden()
  await page.goto("./#/small/timeline?window=../..")
  await opened(page)
  expect((await resultOf(page)).all).toBe(19)
})

test("a dossier that is exported is the file that was imported", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  await openTab(page, "Data")
  const download = page.waitForEvent("download")
  await page
    .getByRole("tabpanel", { name: "Data" })
    .getByRole("row", { name: new RegExp(dossier.title.en ?? "") })
    .getByRole("button", { name: /^Export/ })
    .click()
  const path = await (await download).path()
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(dossierText))
})
