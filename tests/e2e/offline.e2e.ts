import { expect, test } from "./reader"
import { kept, opened, openTab, resultOf, switchList } from "./screen"

test("after the first load everything goes on without a network: screens, dialogs, language, reload", async ({
  page,
  context,
}) => {
  await page.goto("./")
  await opened(page)
  await kept(page)
  await context.setOffline(true)

  for (const screen of ["Topics", "Network", "Sources", "Data", "Timeline"]) {
    await openTab(page, screen)
    await expect(page.getByRole("tabpanel", { name: screen })).toBeVisible()
  }
  await switchList(page)
  await expect(page.getByRole("tabpanel").getByRole("table")).toBeVisible()
  await switchList(page)
  await page.keyboard.press("?")
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible()
  await page.keyboard.press("Escape")

  const before = await resultOf(page)
  await page.reload()
  await opened(page)
  expect(await resultOf(page)).toEqual(before)
  await page.getByRole("button", { name: "日本語" }).click()
  await expect(page.getByRole("tab").first()).toHaveText("年表")
})

test("a dossier that was never opened is there without a network too", async ({ page, context }) => {
  await page.goto("./")
  await opened(page)
  await kept(page)
  await context.setOffline(true)
  await page.goto("./#/us-diplomatic-travel/timeline")
  await opened(page)
  expect((await resultOf(page)).all).toBeGreaterThan(7000)
})
