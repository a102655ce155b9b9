import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { inspectorOf, opened, openTab, resultOf } from "./screen"

const summit = "2026-03-19-takaichi-trump-summit"

test("a link as of 4 February shows the summit proposed for spring, on every screen what was known, and leads on day by day", async ({
  page,
}) => {
  await page.goto(`./#/${dossier.id}/timeline?asof=2026-02-04&sel=event:${summit}&lang=en`)
  await opened(page)
  await expect(inspectorOf(page)).toContainText("spring 2026")
  await expect(inspectorOf(page)).toContainText("Proposed")
  await expect(page.getByRole("figure").first()).toHaveAccessibleDescription(/As of 4 February 2026/)
  const { all } = await resultOf(page)
  expect(all).toBeGreaterThan(0)
  expect(all).toBeLessThan(dossier.events.length)

  await page.keyboard.press(">")
  await expect(inspectorOf(page)).toContainText("19 March 2026")
  await expect(inspectorOf(page)).toContainText("Scheduled")
  await expect(page).toHaveURL(/asof=2026-02-05/)
  await expect(page.getByText(/^5 February 2026: 1 new, 1 re-dated/).first()).toBeAttached()

  await openTab(page, "Sources")
  await expect(page.getByText("As of 5 February 2026").first()).toBeVisible()
  await expect(page.getByRole("table").last()).not.toContainText("Mar 2026")

  await openTab(page, "Timeline")
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(page).toHaveURL(/asof=2026-02-04/)
  await page.goBack()
  await page.getByRole("button", { name: /^Show what is known now/ }).click()
  await expect(inspectorOf(page)).toContainText("Occurred")
  expect((await resultOf(page)).all).toBe(dossier.events.length)
})

test("what changed since a day is listed, and each entry leads to its event", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/timeline?asof=2026-02-06&lang=en`)
  await opened(page)
  await page.getByRole("button", { name: "As of: 6 Feb 2026" }).click()
  const menu = page.getByRole("dialog", { name: "As of" })
  await menu.getByLabel("Since", { exact: true }).fill("2026-02-04")
  await menu.getByRole("button", { name: "List the changes" }).click()
  const list = page.getByRole("region", { name: "What changed" })
  await expect(list).toContainText("1 new, 1 re-dated, 1 changed status")
  await list.getByRole("region", { name: "Re-dated" }).getByRole("link").click()
  await expect(page).toHaveURL(new RegExp(`sel=event:${summit}`))
  await page.getByRole("button", { name: "Close", exact: false }).first().click()
  await expect(list).toBeVisible()
})

test("a rewound dossier is exported as it stood, beside the whole", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/data?asof=2026-02-04&lang=en`)
  const button = page.getByRole("button", { name: /^Export .* as of 4 February 2026$/ })
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()])
  expect(download.suggestedFilename()).toBe(`${dossier.id}.as-of-2026-02-04.sherpa.json`)
})

test("a day that is none is ignored, one before anything was known leads on, one to come is now", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/timeline?asof=yesterday&lang=en`)
  await opened(page)
  await expect(page.getByRole("button", { name: "As of: now" })).toBeVisible()
  await page.goto(`./#/${dossier.id}/timeline?asof=2031-01-01&lang=en`)
  await expect(page.getByRole("button", { name: "As of: now" })).toBeVisible()
  await page.goto(`./#/${dossier.id}/timeline?asof=1999-01-01&lang=en`)
  await page.getByRole("button", { name: /^Go to/ }).click()
  await expect(page.getByRole("button", { name: /^Go to/ })).toBeHidden()
  expect((await resultOf(page)).all).toBeGreaterThan(0)
})
