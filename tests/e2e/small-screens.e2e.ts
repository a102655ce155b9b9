import type { Page } from "@playwright/test"
import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { opened } from "./screen"

/** What of the controls is cut off, or lies outside the page. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".screen-tools .segments, .screen-tools label, .screen-tools button")]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return left < 0 || right > innerWidth || element.scrollWidth > element.clientWidth + 1
      })
      .map((element) => element.textContent),
  )

for (const lang of ["en", "ja"]) {
  test(`nothing of the timeline's controls is cut off on the narrowest phone (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`./#/${dossier.id}/timeline?lang=${lang}`)
    await expect(page.locator(".screen-tools .lanes-choice")).toBeVisible({ timeout: 30_000 })
    expect(await cutOff(page)).toEqual([])
  })
}

test("at 200 % two lanes are seen at once, and the overview by scrolling", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  await page.goto(`./#/${dossier.id}/timeline`)
  await opened(page)
  const figure = page.locator("#figure").getByRole("figure")
  // The days' heading takes about 60 px, a lane about 68.
  await expect.poll(async () => (await figure.boundingBox())?.y ?? 450).toBeLessThan(450 - 60 - 2 * 68)
  const overview = page.getByRole("region", { name: "Overview" })
  await expect(overview).not.toBeInViewport()
  await overview.scrollIntoViewIfNeeded()
  await expect(overview).toBeInViewport({ ratio: 1 })
  const [above, below] = await Promise.all([figure.boundingBox(), overview.boundingBox()])
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1)
})

test.describe("under a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  /** px: tabs, segmented choices, switches, chips, buttons and facet rows that are in sight. */
  const lowest = (page: Page) =>
    page.evaluate(() => {
      const controls =
        "[role=tab], .segments > label, .segments > button, [role=switch], .chip, .quiet, .button, .tool, .facet-label"
      const heights = [...document.querySelectorAll(controls)].map((element) => element.getBoundingClientRect().height)
      return Math.min(...heights.filter((height) => height > 0))
    })

  /** px from top to bottom over which each lane's button in sight is heard. */
  const reaches = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll(".lane-head")].flatMap((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect()
        if (top < 60 || bottom > innerHeight - 160) return []
        const heard = (y: number) => document.elementFromPoint((left + right) / 2, y) === button
        return Array.from({ length: 80 }, (_, i) => (top + bottom) / 2 - 39.5 + i).filter(heard).length
      }),
    )

  test("every control is at least 40 px high", async ({ page }) => {
    await page.goto(`./#/${dossier.id}/timeline?topic=diplomacy`)
    await opened(page)
    await expect(page.locator(".chip")).toHaveCount(1)
    await expect.poll(() => reaches(page)).not.toEqual([])
    expect(Math.min(...(await reaches(page)))).toBeGreaterThanOrEqual(40)
    expect(await lowest(page)).toBeGreaterThanOrEqual(40)
    await page.getByRole("button", { name: "Filters", exact: true }).click()
    await expect(page.locator(".facet-label").first()).toBeVisible()
    expect(await lowest(page)).toBeGreaterThanOrEqual(40)
  })
})
