import { readFileSync } from "node:fs"
import { packFile } from "../../src/engine/packed"
import { smallDossier } from "../fixtures/small-dossier"
import { expect, test } from "./reader"
import { opened } from "./screen"

const small = smallDossier()

const linkTo = async (search = "") => {
  const packed = await packFile(new Blob([JSON.stringify(small)]))
  return `./#/${small.id}/timeline?${search}with=${packed}`
}

test("a link brings a dossier along, which is stored only when it is accepted", async ({ page }) => {
  await page.goto(await linkTo("window=../..&list=1&"))
  await expect(page.getByRole("heading", { name: "This link brings a dossier" })).toBeVisible()
  await expect(page.getByRole("alert")).toContainText(`${small.events.length} events`)
  await page.getByRole("button", { name: "Do not store" }).click()
  await opened(page)
  await page.goto("./#/x/data")
  await expect(page.getByText(small.title.en, { exact: true })).toHaveCount(0)

  await page.goto(await linkTo("window=../..&list=1&"))
  await page.getByRole("button", { name: "Store and open" }).click()
  await opened(page)
  await expect(page).toHaveURL(/list=1$/)
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(small.events.length + 1)
})

test("a link that was cut says so, and the app goes on", async ({ page }) => {
  await page.goto((await linkTo()).slice(0, -40))
  await expect(page.getByRole("alert")).toContainText("cannot be unpacked")
  await page.getByRole("button", { name: "Do not store" }).click()
  await opened(page)
})

test("the link with the dossier opens for another reader, and a dossier too large for one is refused with the sizes", async ({
  page,
  anotherReader,
}) => {
  await page.goto(await linkTo())
  await page.getByRole("button", { name: "Store and open" }).click()
  await opened(page)
  await page.getByRole("button", { name: "Share" }).click()
  await page.getByRole("button", { name: /Copy a link with the dossier in it/ }).click()
  const said = page.getByRole("status").filter({ hasText: /Link with the dossier copied: \d+ KB/ })
  await expect(said).toContainText("Notes and saved figures are not in it")
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await anotherReader()
  await other.goto(link)
  await other.getByRole("button", { name: "Store and open" }).click()
  await opened(other)
  await expect(other).toHaveURL(new RegExp(`#/${small.id}/timeline`))

  // Where nothing may be copied, the link stands there for the hand.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"))
  })
  await page.getByRole("button", { name: "Share" }).click()
  await expect(page.getByRole("textbox", { name: "Link" })).toHaveValue(new RegExp(`#/${small.id}/timeline`))

  const born = JSON.parse(readFileSync(new URL("../../data/road-to-the-summit.json", import.meta.url), "utf8"))
  await page.goto(`./#/${born.id}/timeline`)
  await opened(page)
  await page.getByRole("button", { name: "Share" }).click()
  await page.getByRole("button", { name: /Copy a link with the dossier in it/ }).click()
  await expect(page.getByRole("status").filter({ hasText: /too large for a link: \d+ KB/ })).toBeVisible()
})
