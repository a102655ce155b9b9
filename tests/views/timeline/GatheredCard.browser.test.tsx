import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeEach, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/edtf"
import { changeView, currentView } from "../../../src/state/useView"
import { TimelineView } from "../../../src/views/TimelineView"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { OpenBornCase } from "../../fixtures/OpenBornCase"
import { thousandOnADay } from "../../fixtures/rough-dossier"

beforeEach(async () => {
  await page.viewport(1280, 900)
  changeView({ ...defaultView(thousandOnADay.id), lanes: "level", language: "en" }, "replace")
})

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenBornCase dossier={thousandOnADay}>
        <TimelineView />
      </OpenBornCase>
    </QueryClientProvider>,
  )
const press = (keys: string) => userEvent.keyboard(keys)
const focused = () => document.activeElement?.textContent ?? ""
const card = () => page.getByRole("dialog")

const count = thousandOnADay.events.filter(({ level, date }) => !level && date === "2026-03-19").length

/** By keys to the bar or the count of the summit's day in the lane of those that are no leaders', and into it. */
async function openDay() {
  const figure = page.getByRole("figure").element() as HTMLElement
  figure.focus()
  const said = () => figure.querySelector(".figure-said")?.textContent ?? ""
  for (let lane = 0; lane < 6 && !said().includes(`${count} events`); lane++) await press("{ArrowDown}{End}")
  expect(said()).toContain(`${count} events`)
  await press("{Enter}")
  await expect.element(card()).toBeVisible()
}

test("a thousand events of a day are all in their list, by keys from the first to the last", async () => {
  await show()
  await openDay()
  expect(count).toBeGreaterThan(700)
  await expect.poll(focused).toMatch(/Event \d+$/)
  await press("{End}")
  await expect.poll(() => document.activeElement?.closest("li")?.getAttribute("aria-posinset")).toBe(String(count))
  expect(document.activeElement?.closest("li")?.getAttribute("aria-setsize")).toBe(String(count))
  // Few of them are elements of the page.
  expect(card().element().querySelectorAll("li").length).toBeLessThan(80)
  await press("{ArrowUp}{Home}{ArrowDown}")
  await expect.poll(() => document.activeElement?.closest("li")?.getAttribute("aria-posinset")).toBe("2")
  expect(await faultsOf(card().element())).toEqual([])
  const title = focused()
  await press("{Enter}")
  const { selection } = currentView()
  if (selection?.kind !== "event") throw new Error("No event is selected.")
  expect(title).toContain(thousandOnADay.events.find(({ id }) => id === selection.id)?.title.en)
})

test("from there one can go to the list of the day, which holds them all", async () => {
  await show()
  await openDay()
  await card().getByRole("button", { name: "All events of 19 March 2026 in the list" }).click()
  expect(currentView().list).toBe(true)
  expect(currentView().window).toEqual([dayOfIso("2026-03-19"), dayOfIso("2026-03-19")])
  await expect.element(page.getByRole("table")).toHaveAttribute("aria-rowcount", "1001")
})
