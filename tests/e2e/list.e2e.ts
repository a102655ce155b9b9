import type { Page } from "@playwright/test"
import { dayOfIso } from "../../src/model/edtf"
import { localize } from "../../src/model/localized"
import type { Window } from "../../src/model/view"
import { answerOf, eventsOf } from "../query/oracle"
import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { opened } from "./screen"

const window: Window = [dayOfIso("2026-01-22"), dayOfIso("2026-04-04")]
const address = `./#/${dossier.id}/timeline?window=2026-01-22/2026-04-04`
const titlesIn = (page: Page) => page.getByRole("table").locator("td.event-table-title button").allTextContents()

test("the list is sorted by title with keys alone; the address carries it, in the other language too", async ({
  page,
}) => {
  await page.goto(address)
  await opened(page)
  await page.getByRole("switch", { name: "List" }).focus()
  await page.keyboard.press("Space")
  const titles = (locale: "en" | "ja") => eventsOf(dossier, {}, window).map(({ title }) => localize(title, locale))
  const sorted = (locale: "en" | "ja") => titles(locale).sort(new Intl.Collator(locale, { numeric: true }).compare)

  const head = page.getByRole("columnheader", { name: "Title" })
  await head.getByRole("button").focus()
  await page.keyboard.press("Enter")
  await expect(head).toHaveAttribute("aria-sort", "ascending")
  await expect.poll(() => titlesIn(page)).toEqual(sorted("en"))
  await page.keyboard.press("Enter")
  await expect.poll(() => titlesIn(page)).toEqual(sorted("en").reverse())

  await page.goto(`${page.url()}&lang=ja`)
  await page.reload()
  await expect.poll(() => titlesIn(page)).toEqual(sorted("ja").reverse())
})

test("the list of a record rewound is sorted by title too", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/timeline?window=../..&list=1&sort=title&asof=2026-02-20`)
  await expect(page.getByRole("columnheader", { name: "Title" })).toHaveAttribute("aria-sort", "ascending")
  const { compare } = new Intl.Collator("en", { numeric: true })
  await expect.poll(async () => (await titlesIn(page)).length).toBeGreaterThan(40)
  await expect
    .poll(async () => {
      const titles = await titlesIn(page)
      return titles.every((title, i) => i === 0 || compare(titles[i - 1] ?? "", title) <= 0)
    })
    .toBe(true)
})

test("what is only possibly in the window is counted apart, and marked in the list", async ({ page }) => {
  await page.goto(`${address}&list=1`)
  const shown = eventsOf(dossier, {}, window)
  const possible = shown.filter((event) => answerOf(event, window) === "possibly")
  expect(possible.length).toBeGreaterThan(0)
  const status = `${shown.length} of ${dossier.events.length} events, ${possible.length} possibly`
  await expect(page.getByRole("status").filter({ hasText: /events/ })).toHaveText(status)
  await expect(page.getByRole("cell", { name: /· possibly\b/ })).toHaveCount(possible.length)
})
