import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import { dossier } from "./dossier"
import { expect, type Page, test } from "./reader"
import { opened } from "./screen"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** axe takes every link with a hash for a skip link when it is scrolled out of sight; where routes are hashes, none of them is. Tested by itself below. */
const rules = { "skip-link": { enabled: false } }

/** What axe-core finds wrong, a line each. The Content-Security-Policy stays on: axe comes in as an init script. */
async function wrongs(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    async (options) =>
      // put there by the init script
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    { resultTypes: ["violations"], rules },
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")}: ${node.html.slice(0, 160)}`),
  )
}

const screens = ["timeline", "topics", "network", "sources", "data"]
const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } }

for (const [name, viewport] of Object.entries(sizes))
  for (const colorScheme of ["light", "dark"] as const)
    for (const language of ["en", "ja"] as const)
      test.describe(`on a ${name}, ${colorScheme}, in ${language}`, () => {
        test.use({ viewport, colorScheme, contextOptions: { reducedMotion: "reduce" } })
        test.beforeEach(({ page }) => page.addInitScript({ content: axe }))

        test("no screen has anything that axe objects to, or that is wider than the page", async ({ page }) => {
          test.setTimeout(120_000)
          for (const screen of screens)
            await test.step(screen, async () => {
              await page.goto(`./#/${dossier.id}/${screen}?lang=${language}&sel=event:${dossier.anchors?.opening}`)
              await expect(page.getByRole("tab", { selected: true })).toHaveAttribute("data-screen", screen)
              await expect(page.getByRole("tabpanel")).toBeVisible({ timeout: 30_000 })
              if (screen === "timeline" || screen === "network")
                await expect(page.getByRole("figure").first()).toBeVisible()
              await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
              await page.evaluate(() => document.fonts.ready.then(() => undefined))
              expect.soft(await wrongs(page), screen).toEqual([])
              const { scrollWidth, clientWidth } = await page.evaluate(() => {
                const { scrollWidth, clientWidth } = document.documentElement
                return { scrollWidth, clientWidth }
              })
              expect.soft(scrollWidth, screen).toBeLessThanOrEqual(clientWidth)
            })
          await test.step("the list twin", async () => {
            await page.goto(`./#/${dossier.id}/timeline?lang=${language}&list=1`)
            await expect(page.getByRole("tabpanel").getByRole("table")).toBeVisible({ timeout: 30_000 })
            expect.soft(await wrongs(page), "the list twin").toEqual([])
          })
        })
      })

test.describe("dialogs", () => {
  test.beforeEach(({ page }) => page.addInitScript({ content: axe }))

  test("the palette and the keys have nothing that axe objects to, and give the focus back", async ({ page }) => {
    await page.goto("./")
    await opened(page)
    for (const key of ["Control+k", "?"]) {
      await page.keyboard.press(key)
      await expect(page.getByRole("dialog")).toBeVisible()
      expect(await wrongs(page)).toEqual([])
      await page.keyboard.press("Escape")
      await expect(page.getByRole("dialog")).toBeHidden()
    }
  })
})

test("the first stop of the keyboard skips to the figure", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  await page.keyboard.press("Tab")
  await expect(page.locator(":focus")).toHaveText("Skip to the figure")
  await page.keyboard.press("Enter")
  await page.keyboard.press("Tab")
  const isInside = await page.evaluate(() =>
    document.querySelector("[role=tabpanel]")?.contains(document.activeElement),
  )
  expect(isInside).toBe(true)
  await expect(page).toHaveURL(/^[^#]*(#\/.*)?$/)
})
