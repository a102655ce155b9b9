import type { Page } from "@playwright/test"
import { windowFromText } from "../../src/model/address-fields"
import { dayOfIso } from "../../src/model/edtf"
import { eventsOf } from "../query/oracle"
import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { opened, resultOf } from "./screen"

/** The window that the address names. */
const windowOf = (page: Page) => windowFromText(decodeURIComponent(/window=([^&]+)/.exec(page.url())?.[1] ?? ""))

test("dragging the overview's window moves the window, and every count follows", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/timeline?window=2026-01-22/2026-04-04`)
  await opened(page)
  const before = await resultOf(page)
  expect(before.shown).toBe(eventsOf(dossier, {}, [dayOfIso("2026-01-22"), dayOfIso("2026-04-04")]).length)

  const ends = page.getByRole("region", { name: "Overview" }).getByRole("slider")
  const [left, right] = await Promise.all([ends.first().boundingBox(), ends.last().boundingBox()])
  if (!left || !right) throw new Error("The overview's window has no ends.")
  const middle = { x: (left.x + left.width / 2 + right.x + right.width / 2) / 2, y: left.y + left.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x - 40, middle.y, { steps: 8 })
  // The counts follow while the window is held; the address when it is let go.
  await expect.poll(async () => (await resultOf(page)).shown).not.toBe(before.shown)
  expect(windowOf(page)?.[0]).toBe(dayOfIso("2026-01-22"))
  await page.mouse.up()

  await expect.poll(() => windowOf(page)?.[0]).toBeLessThan(dayOfIso("2026-01-22"))
  const window = windowOf(page)
  if (!window) throw new Error("The address names no window.")
  expect((await resultOf(page)).shown).toBe(eventsOf(dossier, {}, window).length)
  await page.goBack()
  await expect.poll(async () => (await resultOf(page)).shown).toBe(before.shown)
})

test("the ends of the window answer to the keyboard", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/timeline?window=2026-01-22/2026-04-04`)
  await opened(page)
  const begin = page.getByRole("region", { name: "Overview" }).getByRole("slider").first()
  await begin.focus()
  await page.keyboard.press("ArrowRight")
  await expect.poll(() => windowOf(page)?.[0]).toBeGreaterThan(dayOfIso("2026-01-22"))
  const window = windowOf(page)
  if (!window) throw new Error("The address names no window.")
  expect((await resultOf(page)).shown).toBe(eventsOf(dossier, {}, window).length)
})

test("the figure is moved and zoomed by wheel and by keys, and fits by F", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/timeline?window=2026-01-22/2026-04-04`)
  await opened(page)
  const figure = page.getByRole("tabpanel").getByRole("figure")
  const days = () => {
    const window = windowOf(page)
    return window ? window[1] - window[0] : Number.NaN
  }
  const begin = days()
  await figure.focus()
  await page.keyboard.press("+")
  await expect.poll(days).toBeLessThan(begin)
  await page.keyboard.press("-")
  await expect.poll(days).toBeGreaterThan(begin - 4)
  await figure.hover()
  await page.mouse.wheel(0, -300)
  await expect.poll(days).toBeLessThan(begin)
  await page.keyboard.press("f")
  await expect.poll(async () => (await resultOf(page)).shown).toBe(dossier.events.length)
})
