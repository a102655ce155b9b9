import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { inspectorOf, opened, openTab, resultOf } from "./screen"

const munich = "2026-02-14-motegi-rubio-munich"
const atMunich = `./#/road-to-the-summit/timeline?window=2026-01-22/2026-04-04&sel=event:${munich}`

/** Writes by keys alone, as one does who reads. */
async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press("n")
  await expect(inspectorOf(page).getByRole("textbox", { name: "Text of the note" })).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press("Control+Enter")
  await expect(noteOf(page, text)).toBeVisible()
}

const noteOf = (page: Page, text: string) => inspectorOf(page).getByRole("article").filter({ hasText: text })

/** The file of the bundled dossier, as it is exported now. */
async function exported(page: Page): Promise<string> {
  await openTab(page, "Data")
  const download = page.waitForEvent("download")
  await page
    .getByRole("tabpanel", { name: "Data" })
    .getByRole("row", { name: new RegExp(dossier.title.en ?? "") })
    .getByRole("button", { name: /^Export/ })
    .click()
  return readFileSync(await (await download).path(), "utf8")
}

async function importFile(page: Page, name: string, text: string): Promise<void> {
  await openTab(page, "Data")
  await page.getByRole("button", { name: "Import", exact: true }).click()
  const dialog = page.getByRole("dialog", { name: "Import" })
  const chooser = page.waitForEvent("filechooser")
  await dialog.getByRole("button", { name: "Choose files" }).click()
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) })
  await dialog.getByRole("button", { name: "Accept all" }).click()
  await expect(dialog).toBeHidden()
}

test("a note is there after a reload, is undone and done again, goes out in the file and comes in with it", async ({
  page,
  anotherReader,
}) => {
  await page.goto(atMunich)
  await opened(page)
  await writeNote(page, "Who asked for this meeting? 誰が求めたか。")
  await page.reload()
  await opened(page)
  await expect(noteOf(page, "誰が求めたか")).toBeVisible()

  await page.getByRole("button", { name: "Undo" }).click()
  await expect(inspectorOf(page).getByRole("article")).toHaveCount(0)
  await page.getByRole("button", { name: "Redo" }).click()
  await expect(noteOf(page, "誰が求めたか")).toBeVisible()

  const file = await exported(page)
  expect(JSON.parse(file).notes).toMatchObject([{ on: { kind: "event", event: munich } }])

  const other = await anotherReader()
  await other.goto("./")
  await opened(other)
  await importFile(other, "noted.json", file.replace('"id": "road-to-the-summit"', '"id": "noted"'))
  await other.goto(`./#/noted/timeline?sel=event:${munich}`)
  await opened(other)
  await expect(noteOf(other, "誰が求めたか")).toBeVisible()
})

test("what is searched finds an event by its note, and another tab sees the note at once", async ({
  page,
  context,
}) => {
  await page.goto(atMunich)
  await opened(page)
  const tab = await context.newPage()
  await tab.goto(atMunich)
  await opened(tab)
  await writeNote(page, "xyzzy")
  await expect(noteOf(tab, "xyzzy")).toBeVisible()
  await page.getByRole("searchbox", { name: "Search" }).fill("xyzzy")
  await expect.poll(async () => (await resultOf(page)).shown).toBe(1)
})

test("a note on a stretch of time stands on the timeline and opens from there", async ({ page }) => {
  await page.goto("./#/road-to-the-summit/timeline?window=2026-01-22/2026-04-04")
  await opened(page)
  await writeNote(page, "The run-up as a whole")
  await page.keyboard.press("Escape")
  const figure = page.getByRole("figure").first()
  await figure.getByText("The run-up as a whole").click()
  await expect(page).toHaveURL(/sel=note:/)
  await expect(noteOf(page, "The run-up as a whole")).toBeVisible()
})
