import { dayOfIso } from "../../src/model/edtf"
import type { Filters, Window } from "../../src/model/view"
import { stretchBefore } from "../../src/query/comparison"
import { eventsOf } from "../query/oracle"
import { dossier, labelOf } from "./dossier"
import { expect, type Page, test } from "./reader"
import { filterValue, opened } from "./screen"

const runUp: Window = [dayOfIso("2026-01-22"), dayOfIso("2026-04-04")]
const on = (topic: string): Filters => ({ topic: { include: [topic], exclude: [] } })

/** What is only in A, only in B and in both, by a plain look at the file. */
function partsOf(a: { filters: Filters; window: Window }, b: { filters: Filters; window: Window }) {
  const inA = eventsOf(dossier, a.filters, a.window)
  const inB = new Set(eventsOf(dossier, b.filters, b.window))
  const both = inA.filter((event) => inB.has(event)).length
  return { a: inA.length - both, b: inB.size - both, both }
}

const counted = ({ a, b, both }: ReturnType<typeof partsOf>) => `Only in A ${a}, only in B ${b}, in both ${both}`
const said = (page: Page) => page.locator(".comparison .screen-head p")
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true })

test("a stretch is compared with the one before, sent to another reader, and taken back", async ({
  page,
  anotherReader,
}) => {
  await page.goto("./#/road-to-the-summit/timeline")
  await opened(page)
  await button(page, "Compare").click()
  const expected = counted(partsOf({ filters: {}, window: runUp }, { filters: {}, window: stretchBefore(runUp) }))
  await expect(said(page)).toContainText(expected)
  await page.getByRole("radio", { name: "Beside" }).check({ force: true })
  await expect(page.getByRole("figure")).toHaveCount(3) // two sides, and the overview
  await expect(page).toHaveURL(/vs=beside&vs-window=2025-11-10\/2026-01-21/)

  const other = await anotherReader()
  await other.goto(page.url())
  await expect(said(other)).toContainText(expected, { timeout: 30_000 })
  await expect(other.getByRole("figure", { name: /^B: / })).toBeVisible()

  await button(page, "Stop comparing").click()
  await expect(page).not.toHaveURL(/vs=/)
  await page.getByRole("button", { name: /^Undo/ }).click()
  await expect(said(page)).toContainText(expected)
})

test("what is seen is kept as B, and other filters are held against it; each event says in which it is", async ({
  page,
}) => {
  await page.goto("./#/road-to-the-summit/timeline?topic=economic-security")
  await opened(page)
  await button(page, "Compare").click()
  await button(page, "Keep as B").click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A and B are the same view")
  const group = (topic: string) => filterValue(page, "Topics", labelOf("topic", topic))
  await group("economic-security").click()
  await group("economic-security").click() // left out, then let go
  await group("security").click()
  const parts = partsOf({ filters: on("security"), window: runUp }, { filters: on("economic-security"), window: runUp })
  expect(parts.both).toBeGreaterThan(0)
  await expect(said(page)).toContainText(counted(parts))
  const list = page.getByRole("region", { name: "The difference" })
  await page.getByRole("radio", { name: /^In both/ }).check({ force: true })
  await expect(list.getByRole("row")).toHaveCount(parts.both + 1)
  await list.getByRole("row").nth(1).getByRole("button").click()
  await expect(page).toHaveURL(/sel=event:/)
})

test("the palette compares, swaps and stops", async ({ page }) => {
  const command = async (name: string) => {
    await page.keyboard.press("ControlOrMeta+k")
    await page.getByRole("dialog").getByRole("searchbox").fill(name)
    await page.getByRole("menuitem", { name, exact: true }).click()
  }
  await page.goto("./#/road-to-the-summit/topics")
  await opened(page)
  await command("Compare with the stretch before")
  await expect(page).toHaveURL(/timeline\?vs=overlaid&vs-window=2025-11-10\/2026-01-21/)
  await command("Swap A and B")
  await expect(page).toHaveURL(/window=2025-11-10\/2026-01-21&vs=overlaid&vs-window=2026-01-22\/2026-04-04/)
  await command("Stop comparing")
  await expect(page).not.toHaveURL(/vs=/)
  await expect(button(page, "Compare")).toBeVisible()
})
