import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeAll, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import type { View } from "../../../src/model/view"
import { redoStep, undoStep } from "../../../src/state/steps"
import { changeView, currentView } from "../../../src/state/useView"
import { TimelineView } from "../../../src/views/TimelineView"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"
import { drag, settled } from "../../ui/pointer"

let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})

async function show(view: Partial<View> = {}, shown: Dossier = dossier) {
  await page.viewport(1280, 900)
  document.documentElement.lang = "en"
  changeView({ ...defaultView(dossier.id), language: "en", ...view }, "replace")
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenBornCase dossier={shown}>
        <TimelineView />
      </OpenBornCase>
    </QueryClientProvider>,
  )
  await expect.element(heads()).toBeInTheDocument()
  await settled()
}

const press = (keys: string) => userEvent.keyboard(keys)
const edits = () => currentView().laneEdits
const heads = () => page.getByRole("toolbar", { name: "Lanes" })
const lane = (name: string) => heads().getByRole("button", { name: new RegExp(`^Lane: ${name}, `) })
const keys = () =>
  Array.from(heads().element().querySelectorAll<HTMLElement>(".lane-head"), ({ dataset }) => dataset.lane)
const families = ["diplomacy", "economic-security", "trade", "security", "region", "regional-partners"]

async function choose(name: string, item: string) {
  await lane(name).click()
  await page.getByRole("menuitem", { name: item }).click()
}

test("each lane has a button of its name and count, over its name", async () => {
  await show()
  expect(keys()).toEqual(families)
  await expect.element(page.getByRole("button", { name: "Lane: Security and defence, 21 events" })).toBeVisible()
  const box = lane("Diplomacy").element().getBoundingClientRect()
  const figure = page.getByRole("figure").element().getBoundingClientRect()
  expect(box.left).toBeGreaterThanOrEqual(figure.left)
  expect(box.height).toBeGreaterThanOrEqual(24)
  expect(await faultsOf(heads().element())).toEqual([])
})

test("a lane is pinned, moved, hidden and shown again; each step can be undone", async () => {
  await show()
  await choose("Regional partners", "Pin on top")
  await expect.poll(keys).toEqual(["regional-partners", ...families.slice(0, 5)])
  await choose("Diplomacy", "Move down")
  await expect.poll(() => keys()[2]).toBe("diplomacy")
  expect(edits().order.slice(0, 2)).toEqual(["economic-security", "diplomacy"])
  await choose("Trade and investment", "Hide")
  await expect.poll(keys).not.toContain("trade")
  await expect.element(page.getByText(/^1 lane hidden, 18 events/)).toBeVisible()
  await undoStep()
  await expect.poll(keys).toContain("trade")
  await undoStep()
  await undoStep()
  await expect.poll(keys).toEqual(families)
  await redoStep()
  await expect.poll(() => keys()[0]).toBe("regional-partners")
})

test("what is hidden is told, with what no other lane holds, and comes back by a click", async () => {
  await show({ laneEdits: { expanded: [], pinned: [], hidden: ["trade", "region"], order: [] } })
  await expect.element(page.getByText(/^2 lanes hidden, \d+ events, \d+ of them in no other lane$/)).toBeVisible()
  await expect
    .element(page.getByRole("figure"))
    .toHaveAccessibleDescription(/2 lanes hidden, \d+ events, \d+ of them in no other lane\./)
  await page.getByRole("button", { name: "Show them" }).click()
  expect(edits().hidden).toEqual([])
  await expect.poll(keys).toEqual(families)
})

test("without any lane the figure says so and shows the way out", async () => {
  await show({ laneEdits: { expanded: [], pinned: [], hidden: families, order: [] } })
  await expect.element(page.getByText("All lanes are hidden.")).toBeVisible()
  await page.getByRole("button", { name: "Show all lanes" }).click()
  await expect.poll(keys).toEqual(families)
})

test("a topic expands into lanes of its subtopics, which hold its events, and tells all of them still", async () => {
  await show()
  await heads().getByRole("button", { name: "Expand Security and defence" }).click()
  const below = ["deterrence", "defense-spending", "nuclear-and-missiles"]
  await expect.poll(keys).toEqual([...families.slice(0, 4), ...below, ...families.slice(4)])
  await expect.element(lane("Security and defence")).toHaveAccessibleName(/, 21 events/)
  const chevron = heads().getByRole("button", { name: "Collapse Security and defence" })
  await expect.element(chevron).toHaveAttribute("aria-expanded", "true")
  await chevron.click()
  await expect.poll(keys).toEqual(families)
})

test("keys walk the lanes, expand and collapse them, move them, and open their menu; the focus stays with the lane", async () => {
  await show()
  const first = lane("Diplomacy")
  ;(first.element() as HTMLElement).focus()
  expect(heads().element().querySelectorAll('.lane-head[tabindex="0"]')).toHaveLength(1)
  await press("{ArrowDown}")
  await expect.element(lane("Economic security")).toHaveFocus()
  await press("{ArrowRight}")
  await expect.poll(() => edits().expanded).toEqual(["economic-security"])
  await press("{ArrowDown}")
  await expect.element(lane("Critical minerals")).toHaveFocus()
  await press("{ArrowLeft}")
  await expect.element(lane("Economic security")).toHaveFocus()
  await press("{ArrowLeft}")
  await expect.poll(() => edits().expanded).toEqual([])
  await press("{Alt>}{ArrowUp}{/Alt}")
  await expect.poll(() => keys()[0]).toBe("economic-security")
  await expect.element(lane("Economic security")).toHaveFocus()
  await expect.element(heads().getByText("Economic security: lane 1 of 6")).toBeInTheDocument()
  await press("{End}")
  await expect.element(lane("Regional partners")).toHaveFocus()
  await press("{Enter}")
  await expect.element(page.getByRole("menuitem", { name: "Expand" })).toHaveAttribute("data-focused", "true")
  await press("{ArrowDown}")
  await expect.element(page.getByRole("menuitem", { name: "Move up" })).toHaveFocus()
  expect(await faultsOf(page.getByRole("menu").element())).toEqual([])
  await press("{Escape}")
  await expect.element(lane("Regional partners")).toHaveFocus()
})

test("a lane's events alone are a filter, where a facet asks for what the lane holds", async () => {
  await show({ lanes: "kind" })
  await choose("Statement", "Only this lane’s events")
  expect(currentView().filters).toEqual({ kind: { include: ["statement"], exclude: [] } })
  await expect.poll(keys).toEqual(["statement"])
  await undoStep()
  changeView({ lanes: "state" }, "replace")
  await lane("Japan").click()
  await expect.element(page.getByRole("menuitem", { name: "Hide" })).toBeVisible()
  expect(page.getByRole("menuitem", { name: "Only this lane’s events" }).query()).toBeNull()
})

test("a lane dragged by its name comes to stand where it is let go, and opens no menu", async () => {
  await show()
  const middle = (name: string) => {
    const { left, top, width, height } = lane(name).element().getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  await drag(middle("Regional partners"), { x: middle("Diplomacy").x, y: middle("Economic security").y - 6 }, 8)
  await expect.poll(keys).toEqual(["diplomacy", "regional-partners", ...families.slice(1, 5)])
  expect(page.getByRole("menu").query()).toBeNull()
})

test("an address that names lanes which are nowhere shows the lanes there are", async () => {
  const odd = ["nowhere", "__proto__", "*"]
  await show({ laneEdits: { expanded: odd, pinned: odd, hidden: ["nowhere"], order: odd } })
  expect(keys().filter((key) => key !== "*")).toEqual(families)
  expect(edits().expanded).toEqual(odd)
})

test("what of the legend has no room in two lines is counted there, and a button lists all of it", async () => {
  await show({ display: { scale: "squeezed", bands: ["weekends", "fiscal-years", "sessions"], era: false, links: [] } })
  await page.viewport(900, 900)
  const rest = page.getByRole("button", { name: /^Legend: \+\d+ more$/ })
  await rest.click()
  const all = page.getByRole("dialog", { name: "Legend" })
  await expect.element(all.getByText("Sessions of Japan’s Diet")).toBeVisible()
  await expect.element(all.getByText("Opening and culmination")).toBeVisible()
  expect(await faultsOf(all.element())).toEqual([])
  await press("{Escape}")
  await expect.element(rest).toHaveFocus()
})

test("a name of five hundred characters is cut on screen and whole in words", async () => {
  const name = "Deterrence ".repeat(46).trim()
  const topics = dossier.topics.map((topic) => (topic.id === "security" ? { ...topic, label: { en: name } } : topic))
  await show({}, { ...dossier, topics })
  await expect.element(lane(name)).toBeVisible()
  const box = lane(name).element().getBoundingClientRect()
  expect(box.height).toBeLessThan(120)
})
