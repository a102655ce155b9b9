import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeAll, beforeEach, expect, test, vi } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import { dayOfIso } from "../../../src/model/edtf"
import { changeView, currentView } from "../../../src/state/useView"
import { Palette } from "../../../src/views/shell/Palette"
import { TimelineView } from "../../../src/views/TimelineView"
import "../../../src/ui/base.css"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"

let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(async () => {
  await page.viewport(1280, 900)
  changeView({ ...defaultView(dossier.id), language: "en" }, "replace")
})

const close = vi.fn()
const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenBornCase dossier={dossier}>
        <TimelineView />
        <Palette onClose={close} />
      </OpenBornCase>
    </QueryClientProvider>,
  )
const options = () => page.getByRole("menuitem").elements()
const command = async (typed: string) => {
  await page.getByRole("searchbox").fill(typed)
  await expect.poll(() => options()[0]?.textContent ?? "").toMatch(new RegExp(`^${typed}`, "i"))
  await userEvent.keyboard("{ArrowDown}{Enter}")
}

test("no two commands are called the same, and those of single values wait until they are typed", async () => {
  await show()
  await expect.poll(() => options().length).toBeGreaterThan(30)
  const labels = options().map((option) => option.textContent)
  expect(new Set(labels).size).toBe(labels.length)
  expect(labels.some((label) => label?.startsWith("Only "))).toBe(false)
  await page.getByRole("searchbox").fill("only level")
  await expect.poll(() => options().map((option) => option.textContent)).toContain("Only Level: Leaders")
})

test("the palette filters by a value, and takes the filter off again", async () => {
  const screen = await show()
  await command("Only Level: Leaders")
  expect(currentView().filters.level?.include).toEqual(["leader"])
  await screen.unmount()
  await show()
  await command("Take off the filter Level: Leaders")
  expect(currentView().filters.level).toBeUndefined()
})

test("what the screen alone holds is offered too: zoom in", async () => {
  await show()
  await command("Zoom in")
  const [first, last] = currentView().window ?? [0, 0]
  expect(last - first).toBeGreaterThan(5)
  expect(last - first).toBeLessThan(60)
})

test("the window begins and ends at the selected event, which can be let go", async () => {
  changeView({ selection: { kind: "event", id: "2026-02-14-motegi-rubio-munich" } }, "replace")
  const screen = await show()
  await command("Begin the window at the selected event")
  expect(currentView().window?.[0]).toBe(dayOfIso("2026-02-14"))
  await screen.unmount()
  await show()
  await command("Let go of the selection")
  expect(currentView().selection).toBeUndefined()
})
