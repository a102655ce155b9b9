import type { Page } from "@playwright/test"
import { windowFromText } from "../../src/model/address"
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

  const overview = page.getByRole("region", { name: "Overview" })
  const box = await overview.getByRole("figure").boundingBox()
  if (!box) throw new Error("The overview has no figure.")
  const [first, last] = [dayOfIso("2025-04-01"), dayOfIso("2026-07-01")]
  const xOf = (iso: string) => box.x + (box.width * (dayOfIso(iso) - first)) / (last - first)
  await page.mouse.move(xOf("2026-02-27"), box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(xOf("2026-01-10"), box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()

  await expect.poll(() => windowOf(page)?.[0]).toBeLessThan(dayOfIso("2026-01-15"))
  const window = windowOf(page)
  if (!window) throw new Error("The address names no window.")
  expect((await resultOf(page)).shown).toBe(eventsOf(dossier, {}, window).length)
  await page.goBack()
  await expect.poll(async () => (await resultOf(page)).shown).toBe(before.shown)
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
