import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { inspectorOf, opened, switchList } from "./screen"

const opening = dossier.events.find(({ id }) => id === dossier.anchors?.opening)
const culminating = dossier.events.find(({ id }) => id === dossier.anchors?.culminating)

test("an event opened from the list shows its date, its people and the evidence it rests on, beside the list", async ({
  page,
}) => {
  await page.goto("./")
  await opened(page)
  await switchList(page)
  const table = page.getByRole("tabpanel").getByRole("table")
  await expect(table).toHaveAccessibleName(/./)
  await expect(table.getByRole("columnheader").first()).toBeVisible()
  await table
    .getByText(opening?.title.en ?? "", { exact: true })
    .first()
    .click()

  const inspector = inspectorOf(page)
  await expect(inspector.getByRole("heading", { name: opening?.title.en ?? "" })).toBeVisible()
  await expect(inspector).toContainText("14 February 2026")
  await expect(inspector).toContainText("Toshimitsu Motegi")
  await expect(inspector).toContainText("Marco Rubio")
  const cited = opening?.evidence.map(({ source }) => source) ?? []
  expect(cited.length).toBeGreaterThan(0)
  for (const { title } of dossier.sources.filter(({ id }) => cited.includes(id)))
    await expect(inspector.getByText(title).first()).toBeAttached()
  await expect(inspector).toContainText(/sources? from/)
  await expect(table).toBeVisible()
})

test("keys walk the figure from event to event, and Enter opens what is marked", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  const figure = page.getByRole("tabpanel").getByRole("figure")
  await figure.focus()
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/sel=event:/)
  await expect(inspectorOf(page).getByRole("heading").first()).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(page).not.toHaveURL(/sel=/)
})

test("the palette finds the summit by its name, and the inspector leads on to who took part", async ({ page }) => {
  await page.goto("./")
  await opened(page)
  await page.keyboard.press("Control+k")
  await page
    .getByRole("dialog")
    .getByRole("searchbox")
    .fill(culminating?.title.en?.slice(0, 24) ?? "")
  await page
    .getByRole("menuitem", { name: culminating?.title.en ?? "" })
    .first()
    .click()
  const inspector = inspectorOf(page)
  await expect(inspector.getByRole("heading", { name: culminating?.title.en ?? "" })).toBeVisible()
  await inspector.getByRole("link", { name: "Sanae Takaichi" }).first().click()
  await expect(page).toHaveURL(/sel=actor:sanae-takaichi/)
  await page.goBack()
  await expect(inspector.getByRole("heading", { name: culminating?.title.en ?? "" })).toBeVisible()
})

test("search finds Japanese by any width of its letters, filters by it, and lets go again", async ({ page }) => {
  const counts: number[] = []
  await page.goto(`./#/${dossier.id}/timeline?window=../..`)
  await opened(page)
  const status = page.getByRole("status").filter({ hasText: /^[\d,]+ of [\d,]+ events?/ })
  const search = page.getByRole("searchbox", { name: "Search" })
  for (const text of ["抑止力", "ニホン", "ﾆﾎﾝ"]) {
    await search.fill(text)
    await expect(page).toHaveURL(/q=/)
    await page.waitForTimeout(500)
    counts.push(Number(/\d+/.exec((await status.textContent()) ?? "")?.[0]))
  }
  expect(counts[0]).toBeGreaterThan(0)
  expect(counts[0]).toBeLessThan(dossier.events.length)
  expect(counts[1]).toBeGreaterThan(0)
  expect(counts[1]).toBeLessThan(dossier.events.length)
  expect(counts[2]).toBe(counts[1])
  await search.fill("")
  await expect(status).toContainText(`${dossier.events.length} of ${dossier.events.length}`)
})
