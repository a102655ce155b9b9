/** What stands on the screen, found as a reader finds it: by role and name. */
import { expect, type Locator, type Page } from "@playwright/test"

export const filtersOf = (page: Page): Locator => page.getByRole("region", { name: "Filters" })

export const inspectorOf = (page: Page): Locator => page.getByRole("region", { name: "Inspector" })

/** A value of a filter: `filterValue(page, "Topics", "Tariffs")`. */
export const filterValue = (page: Page, group: string, label: string): Locator =>
  filtersOf(page)
    .getByRole("group", { name: group, exact: true })
    .getByRole("checkbox", { name: new RegExp(`^${escaped(label)}, [\\d,]+$`) })

const escaped = (text: string): string => text.replaceAll(/[^\w\s]/g, "\\$&")

/** The count in a name like “Tariffs, 24”. */
export async function countIn(value: Locator): Promise<number> {
  const name = (await value.getAttribute("aria-label")) ?? ""
  return Number(/, ([\d,]+)$/.exec(name)?.[1]?.replaceAll(",", ""))
}

/** “64 of 112 events”, in numbers. */
export async function resultOf(page: Page): Promise<{ shown: number; all: number }> {
  const text = await page
    .getByRole("status")
    .filter({ hasText: /^[\d,]+ of [\d,]+ events?/ })
    .textContent()
  const [shown, all] = [...(text ?? "").matchAll(/[\d,]+/g)].map(([digits]) => Number(digits.replaceAll(",", "")))
  return { shown: shown ?? Number.NaN, all: all ?? Number.NaN }
}

/** Waits until the dossier is open and its first figure is drawn. */
export async function opened(page: Page): Promise<void> {
  await expect(page.getByRole("figure").first()).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole("status").filter({ hasText: /^[\d,]+ of [\d,]+ events?/ })).toBeVisible()
}

export const openTab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click()

/** Shows the list twin in place of the figure, or the figure again. */
export const switchList = (page: Page): Promise<void> => page.getByRole("switch", { name: "List" }).click()

/** Waits until the service worker holds every file and the last font is kept. */
export async function kept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  const fonts = () => page.evaluate(async () => (await (await caches.open("fonts")).keys()).length)
  const wanted = () =>
    page.evaluate(
      () =>
        [...document.styleSheets].flatMap((sheet) =>
          [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
        ).length,
    )
  const precached = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.includes("precache"))
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return keys.flat().filter(({ url }) => url.includes(".woff2")).length
    })
  await expect
    .poll(async () => (await wanted()) > 100 && (await fonts()) + (await precached()) >= (await wanted()), {
      timeout: 60_000,
    })
    .toBe(true)
}
