import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { expect, test } from "./reader"
import { kept, opened, openTab } from "./screen"

async function exported(page: Page, format: string): Promise<Buffer> {
  await page.getByRole("button", { name: "Export", exact: true }).click()
  const dialog = page.getByRole("dialog", { name: "Export" })
  await dialog.getByRole("radio", { name: format, exact: true }).check({ force: true })
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download" }).click(),
  ])
  const file = await readFile(await download.path())
  await page.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
  return file
}

/** As the browser does when a file is let go over the page. */
async function drop(page: Page, name: string, file: Buffer): Promise<void> {
  await page.evaluate(
    ([base64, fileName]) => {
      const dataTransfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      dataTransfer.items.add(new File([bytes], fileName))
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }))
    },
    [file.toString("base64"), name] as const,
  )
}

test("without a network a figure leaves as SVG, PNG, PDF and HTML, and each leads back to its view", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await page.goto("./#/road-to-the-summit/timeline?window=2026-02-14/2026-03-19")
  await opened(page)
  await kept(page)
  await context.setOffline(true)
  const view = new URL(page.url()).hash
  for (const format of ["SVG", "PNG", "PDF", "HTML"]) {
    const file = await exported(page, format)
    await openTab(page, "Sources")
    await drop(page, `figure.${format.toLowerCase()}`, file)
    await expect(page).toHaveURL((url) => url.hash === view)
    await page.goBack()
    await expect(page.getByRole("tabpanel", { name: "Sources" })).toBeVisible()
    await page.goBack()
  }
})

test("a figure of another dossier asks before it leads there", async ({ page }) => {
  await page.goto("./#/road-to-the-summit/timeline?window=2026-02-14/2026-03-19")
  await opened(page)
  const file = await exported(page, "SVG")
  await page.goto("./#/us-diplomatic-travel/timeline")
  await opened(page)
  await drop(page, "figure.svg", file)
  const question = page.getByRole("alertdialog", { name: "The figure is of another dossier" })
  await expect(question).toContainText("From Munich to the White House")
  await question.getByRole("button", { name: "Open the view" }).click()
  await opened(page)
  expect(new URL(page.url()).hash).toContain("/road-to-the-summit/timeline?window=2026-02-14/2026-03-19")
})
