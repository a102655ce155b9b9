import { gzipSync } from "node:zlib"
import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { opened, openTab, resultOf } from "./screen"

const screens = ["Timeline", "Network", "Topics", "Sources", "Data"]

test("a first visit opens on the road to the summit, drawn, counted and said in words", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  const { shown, all } = await resultOf(page)
  expect(all).toBe(dossier.events.length)
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(all)
  const figure = page.getByRole("tabpanel").getByRole("figure")
  await expect(figure).toHaveAccessibleName(/./)
  await expect(figure).toHaveAccessibleDescription(new RegExp(`${shown} `))
  await expect(page.getByRole("region", { name: "Overview" })).toBeVisible()
  await expect(page.getByRole("tab")).toHaveText(screens)
  await expect(page).toHaveTitle(/Sherpa/)
})

test("every tab shows its screen, and its address leads there again", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  for (const screen of screens) {
    await openTab(page, screen)
    await expect(page.getByRole("tab", { name: screen, exact: true })).toHaveAttribute("aria-selected", "true")
    await expect(page.getByRole("tabpanel", { name: screen })).toBeVisible()
  }
  await page.goBack()
  await expect(page.getByRole("tab", { name: "Sources" })).toHaveAttribute("aria-selected", "true")
  await page.reload()
  await expect(page.getByRole("tab", { name: "Sources" })).toHaveAttribute("aria-selected", "true")
})

test("the first screen loads at most 280 KB of the page's JavaScript, gzipped, before it is drawn", async ({
  page,
}) => {
  const bodies: Promise<[url: string, size: number]>[] = []
  page.on("response", (response) => {
    const url = response.url()
    if (/\.js$/.test(url)) bodies.push(response.body().then((body) => [url, gzipSync(body, { level: 9 }).length]))
  })
  await page.goto("./")
  await opened(page)
  const sizes = (await Promise.all(bodies)).filter(([url]) => !/worker|\/sw\.js/.test(url))
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(280 * 1024)
})

test("the page as it is served holds no script of its own and names its policy", async ({ request }) => {
  const html = await (await request.get("./")).text()
  expect([...html.matchAll(/<script\b[^>]*>([^<]*)/g)].map(([, body]) => body?.trim())).toEqual([""])
  expect(html).not.toMatch(/\son\w+=/)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ""
  expect(policy).toContain("default-src &#39;none&#39;")
  expect(policy).toMatch(/script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;(;|$)/)
  expect(policy).not.toMatch(/(?<!wasm-)unsafe-eval/)
})
