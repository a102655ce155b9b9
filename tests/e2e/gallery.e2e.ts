import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { unzipSync } from "fflate"
import { dossier, dossierText } from "./dossier"
import { expect, test } from "./reader"
import { opened, openTab } from "./screen"

const gallery = (page: Page) => page.getByRole("dialog", { name: "Figures" })
const item = (page: Page, name: string) => gallery(page).getByRole("row", { name })
const changed = "The record has changed since"

async function act(page: Page, name: string, action: string): Promise<void> {
  await gallery(page)
    .getByRole("button", { name: `Actions for “${name}”` })
    .click()
  await page.getByRole("menuitem", { name: action }).click()
}

/** What the browser puts among the downloads while something is done. */
async function downloaded(page: Page, doing: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent("download")
  await doing()
  return readFileSync(await (await download).path())
}

async function importFile(page: Page, text: string): Promise<void> {
  await openTab(page, "Data")
  await page.getByRole("button", { name: "Import", exact: true }).click()
  const dialog = page.getByRole("dialog", { name: "Import" })
  const chooser = page.waitForEvent("filechooser")
  await dialog.getByRole("button", { name: "Choose files" }).click()
  await (await chooser).setFiles({ name: "newer.json", mimeType: "application/json", buffer: Buffer.from(text) })
  await dialog.getByRole("button", { name: "Accept all" }).click()
  await expect(dialog).toBeHidden()
}

test("figures are saved, named, opened again and exported together; when the record changes one is drawn anew and one kept; all of them live with the dossier", async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto("./#/road-to-the-summit/timeline?window=2026-02-14/2026-03-19")
  await opened(page)
  const view = new URL(page.url()).hash
  const exporting = page.getByRole("dialog", { name: "Export" })
  await page.keyboard.press("e")
  await exporting.getByRole("textbox", { name: "Title" }).fill("Thirty-three days")
  await exporting.getByRole("combobox", { name: "Handling mark" }).selectOption("TLP:GREEN")
  await expect(exporting.getByRole("img")).toContainText("Thirty-three days")
  await exporting.getByRole("button", { name: "Save to gallery" }).click()
  await expect(exporting.getByRole("textbox", { name: "Name" })).toHaveValue("Thirty-three days")
  await page.keyboard.press("Enter")
  await expect(exporting.getByRole("status").first()).toContainText("Saved as “Thirty-three days”.")
  await page.keyboard.press("Escape")

  await openTab(page, "Sources")
  await page.keyboard.press("Control+k")
  await page.getByRole("dialog").getByRole("searchbox").fill("save this figure")
  await page.getByRole("menuitem", { name: "Save this figure to the gallery" }).click()
  await expect(exporting.getByRole("textbox", { name: "Name" })).toBeFocused()
  await page.keyboard.type("Who says so")
  await page.keyboard.press("Enter")
  await exporting.getByRole("button", { name: "Open gallery" }).click()
  await act(page, "Who says so", "Rename")
  await page.keyboard.type("Says who?")
  await page.keyboard.press("Enter")
  await expect(item(page, "Says who?")).toBeVisible()

  await act(page, "Thirty-three days", "Open and edit")
  await expect(page).toHaveURL((url) => url.hash === view)
  await expect(exporting.getByRole("textbox", { name: "Title" })).toHaveValue("Thirty-three days")
  await expect(exporting.getByRole("combobox", { name: "Handling mark" })).toHaveValue("TLP:GREEN")
  await expect(exporting.getByRole("button", { name: "Save over “Thirty-three days”" })).toBeVisible()
  await page.keyboard.press("Escape")

  await page.keyboard.press("g")
  await gallery(page).getByText("Select all").click()
  await gallery(page).getByRole("button", { name: "Export…" }).click()
  await gallery(page).getByRole("radio", { name: "PDF" }).check({ force: true })
  const zip = await downloaded(page, () => gallery(page).getByRole("button", { name: "Download" }).click())
  const files = Object.entries(unzipSync(zip))
  expect(files.map(([, bytes]) => Buffer.from(bytes.slice(0, 4)).toString())).toEqual(["%PDF", "%PDF"])
  await gallery(page).getByRole("button", { name: "Close" }).click()

  await importFile(page, dossierText.replace(dossier.events[0]?.title.en ?? "", "A title that was put right"))
  await page.keyboard.press("g")
  for (const name of ["Thirty-three days", "Says who?"]) await expect(item(page, name)).toContainText(changed)
  await gallery(page).getByRole("button", { name: "Keep “Thirty-three days” as it is" }).click()
  await expect(item(page, "Thirty-three days")).toContainText("Kept as of")
  await gallery(page).getByRole("button", { name: "Refresh “Says who?”" }).click()
  await expect(gallery(page).getByRole("status")).toContainText("1 figure was drawn anew.")
  await expect(gallery(page).getByText(changed)).toHaveCount(0)

  await act(page, "Says who?", "Delete")
  await expect(item(page, "Says who?")).toHaveCount(0)
  await gallery(page).getByRole("button", { name: "Undo" }).click()
  await expect(item(page, "Says who?")).toBeVisible()

  await page.reload()
  const data = page.getByRole("tabpanel", { name: "Data" })
  await data.getByRole("row", { name: new RegExp(dossier.title.en ?? "") }).waitFor()
  await page.keyboard.press("g")
  await expect(gallery(page).getByRole("row")).toHaveCount(2)
  await page.keyboard.press("Escape")
  const file = await downloaded(page, () =>
    data
      .getByRole("row", { name: new RegExp(dossier.title.en ?? "") })
      .getByRole("button", { name: /^Export/ })
      .click(),
  )
  const { figures } = JSON.parse(file.toString())
  expect(figures).toMatchObject([{ name: "Thirty-three days", isKept: true }, { name: "Says who?" }])
})
