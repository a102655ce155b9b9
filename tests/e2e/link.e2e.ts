import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { filterValue, inspectorOf, opened, openTab, resultOf } from "./screen"

test("a copied link shows another person the same", async ({ page, anotherReader }) => {
  await page.goto("./")
  await opened(page)
  await filterValue(page, "Topics", "Economic security").check()
  await openTab(page, "Topics")
  await page.goto(`${page.url()}&sel=event:${dossier.anchors?.opening}`)
  await expect(page).toHaveURL(/topic=economic-security.*sel=event/)
  await opened(page)
  const seen = await resultOf(page)
  await page.getByRole("button", { name: "Share" }).click()
  await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const other = await anotherReader()
  await other.goto(link)
  await opened(other)
  expect(await resultOf(other)).toEqual(seen)
  await expect(other.getByRole("tab", { name: "Topics" })).toHaveAttribute("aria-selected", "true")
  await expect(filterValue(other, "Topics", "Economic security")).toBeChecked()
  const heading = inspectorOf(page).getByRole("heading").first()
  await expect(inspectorOf(other).getByRole("heading").first()).toHaveText((await heading.textContent()) ?? "")
})

test("the language is switched in place and kept, and English comes back", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  await page.getByRole("button", { name: "日本語" }).click()
  await expect(page.locator("html")).toHaveAttribute("lang", /^ja/)
  await expect(page.getByRole("tab").first()).toHaveText("年表")
  await expect(page.getByRole("tabpanel").getByRole("figure")).toHaveAccessibleDescription(/件/)
  await page.reload()
  await expect(page.getByRole("tab").first()).toHaveText("年表")
  await page.getByRole("button", { name: "EN", exact: true }).click()
  await expect(page.getByRole("tab").first()).toHaveText("Timeline")
})

test("a broken address falls back field by field", async ({ page }) => {
  await page.goto(
    `./#/${dossier.id}/nowhere?window=yesterday&topic=economic-security,no-such-topic&lanes=__proto__&sel=event:no-such-event&list=maybe&lang=xx&%E0%A4%A`,
  )
  await opened(page)
  await expect(page.getByRole("tab", { name: "Timeline" })).toHaveAttribute("aria-selected", "true")
  await expect(filterValue(page, "Topics", "Economic security")).toBeChecked()
  await expect(inspectorOf(page)).toContainText("no-such-event")
})

test("an address of no known dossier says so and leads to the bundled one", async ({ page }) => {
  await page.goto("./#/no-such-dossier/timeline")
  await page
    .getByRole("button", { name: "Open the bundled dossier" })
    .or(page.getByRole("link", { name: "Open the bundled dossier" }))
    .click()
  await opened(page)
  expect((await resultOf(page)).all).toBe(dossier.events.length)
})
