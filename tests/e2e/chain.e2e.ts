import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { inspectorOf, opened, openTab, resultOf } from "./screen"

const summit = dossier.events.find(({ id }) => id === dossier.anchors?.culminating)

test("what led to the summit is walked, drawn and made a filter that every screen and the address keep", async ({
  page,
}) => {
  await page.goto(`./#/${dossier.id}/timeline?sel=event:${summit?.id}`)
  await opened(page)
  const led = inspectorOf(page).getByRole("region", { name: "What led here" })
  const only = led.getByRole("button", { name: /^Show only these \(\d+\)$/ })
  const wanted = Number(/\d+/.exec((await only.textContent()) ?? "")?.[0])
  await page.keyboard.press("f")
  await only.click()
  await expect.poll(async () => (await resultOf(page)).shown).toBe(wanted)
  await expect(page).toHaveURL(new RegExp(`chain=led:${summit?.id}`))
  await expect(page.getByRole("button", { name: `Remove “What led to: ${summit?.title.en}”` })).toBeVisible()

  const figure = page.getByRole("tabpanel").getByRole("figure").first()
  await page.getByRole("button", { name: "Display" }).click()
  await page.getByRole("checkbox", { name: "Prepares" }).check()
  await page.keyboard.press("Escape")
  await expect(figure).toHaveAccessibleDescription(/links? between events (is|are) drawn/)

  await openTab(page, "Network")
  await expect(page.getByRole("tabpanel")).toContainText(`${wanted} of ${dossier.events.length} events`)
  await page.reload()
  await expect.poll(async () => (await resultOf(page)).shown).toBe(wanted)
  await page.getByRole("button", { name: "Clear filters" }).click()
  await expect.poll(async () => (await resultOf(page)).shown).toBe(dossier.events.length)
})

test("events are stepped through by keys and played, on the timeline and the network alike", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/timeline?window=2026-02-14/2026-02-16`)
  await opened(page)
  const { shown } = await resultOf(page)
  await page.keyboard.press(".")
  const bar = page.getByRole("region", { name: "Playback" })
  await expect(bar).toContainText(`1 of ${shown}`)
  await page.keyboard.press(".")
  await expect(bar).toContainText(`2 of ${shown}`)
  await openTab(page, "Network")
  await bar.getByRole("checkbox", { name: "Ties so far" }).check()
  const figure = page.getByRole("tabpanel").getByRole("figure").first()
  await expect(figure).toHaveAccessibleDescription(/Highlighted: .*ties had come about/)
  await bar.getByRole("combobox", { name: "Speed" }).selectOption("false 4")
  await bar.getByRole("button", { name: "Play the events in order" }).click()
  await expect(bar).toContainText(`${shown} of ${shown}`)
  await expect(bar.getByRole("button", { name: "Play the events in order" })).toBeVisible()
  await bar.getByRole("button", { name: "Close playback" }).click()
  await expect(bar).toBeHidden()
})
