import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../src/model/address"
import { dayOfIso } from "../../src/model/day"
import type { Dossier } from "../../src/model/dossier"
import type { View } from "../../src/model/view"
import { undoStep } from "../../src/state/steps"
import { changeView, currentView } from "../../src/state/useView"
import { TopicsView } from "../../src/views/TopicsView"
import "../../src/ui/base.css"
import { faultsOf } from "../fixtures/axe"
import { fetchBornCase } from "../fixtures/BornCase"
import { OpenBornCase } from "../fixtures/OpenBornCase"
import { settled } from "../ui/pointer"

let dossier: Dossier

beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(() => page.viewport(1100, 800))

async function show(view: Partial<View> = {}, shownDossier: Dossier = dossier) {
  document.documentElement.lang = "en"
  const start = { ...defaultView(dossier.id), figure: undefined, screen: "topics", language: "en" } as const
  changeView({ ...start, ...view }, "replace")
  const shown = await render(
    <OpenBornCase dossier={shownDossier}>
      <TopicsView />
    </OpenBornCase>,
  )
  await settled()
  return shown
}

const figure = () => page.getByRole("figure")
const focusFigure = () => (figure().element() as HTMLElement).focus()
const said = () => figure().element().querySelector(".figure-said")?.textContent ?? ""
const week = [dayOfIso("2026-03-16"), dayOfIso("2026-03-22")] as const

describe("over time", () => {
  test("arrows walk the cells, each said in words; Enter filters by its topic and its days; undo takes that back", async () => {
    await show()
    await expect
      .element(page.getByRole("heading", { name: "Energy reached a peak of 11 events, 16–22 March 2026" }))
      .toBeVisible()
    focusFigure()
    await userEvent.keyboard("{ArrowRight}")
    expect(said()).toBe("Diplomacy, 22–25 January 2026: 1 event")
    await userEvent.keyboard("{ArrowRight}{ArrowRight}")
    expect(said()).toBe("Diplomacy, 2–8 February 2026: 2 events")
    await userEvent.keyboard("{ArrowDown}")
    expect(said()).toBe("Summit preparation, 2–8 February 2026: 1 event")
    await userEvent.keyboard("{Enter}")
    expect(currentView().filters.topic?.include).toEqual(["summit-preparation"])
    expect(currentView().window).toEqual([dayOfIso("2026-02-02"), dayOfIso("2026-02-08")])
    await undoStep()
    expect(currentView().filters).toEqual({})
    expect(currentView().window).toBeUndefined()
  })

  test("a pick keeps what other facets filter and what topics are left out", async () => {
    const level = { include: ["leader"], exclude: [] }
    await show({ filters: { level, topic: { include: ["china"], exclude: ["quad"] } }, list: true })
    await page.getByRole("button", { name: /^Deterrence, 16–22 March 2026/ }).click()
    expect(currentView().filters).toEqual({ level, topic: { include: ["deterrence"], exclude: ["quad"] } })
    expect(currentView().window).toEqual(week)
  })

  test("the list is a table with topics as row heads and spans as column heads, and counts as many", async () => {
    await show({ list: true })
    const table = page.getByRole("table", { name: /^Energy reached a peak/ })
    await expect.element(table.getByRole("rowheader", { name: "Tariffs" })).toBeVisible()
    await expect.element(table.getByRole("columnheader", { name: "16–22 March 2026" })).toBeVisible()
    const cell = table.getByRole("button", { name: "Energy, 16–22 March 2026: 11 events" })
    await expect.element(cell).toHaveTextContent("11")
    await cell.click()
    expect(currentView().filters.topic?.include).toEqual(["energy"])
    expect(currentView().window).toEqual(week)
    await expect.element(page.getByRole("status")).toHaveTextContent("11 of 152 events")
  })

  test("a column's head sets the window, a topic's name selects it", async () => {
    await show({ list: true })
    await page.getByRole("button", { name: "16–22 March 2026", exact: true }).click()
    expect(currentView().window).toEqual(week)
    await page.getByRole("button", { name: "Tariffs", exact: true }).click()
    expect(currentView().selection).toEqual({ kind: "topic", id: "tariffs" })
  })

  test("where nothing is left, it says so and shows the way back", async () => {
    await show({ window: [0, 5] })
    await expect.element(page.getByText(/^No event has a topic/)).toBeVisible()
    await page.getByRole("button", { name: "Show the whole span" }).click()
    await expect.element(figure()).toBeVisible()
  })
})

test("an empty cell filters nothing: it is said, and the figure keeps the focus", async () => {
  await show()
  focusFigure()
  for (let i = 0; i < 60 && !said().endsWith(" no events"); i++)
    await userEvent.keyboard(i % 6 === 5 ? "{ArrowDown}" : "{ArrowRight}")
  const empty = said()
  expect(empty).toMatch(/no events$/i)
  await userEvent.keyboard("{Enter}")
  expect(currentView().filters).toEqual({})
  expect(currentView().window).toBeUndefined()
  expect(said()).toBe(empty)
  expect(document.activeElement).toBe(figure().element())
})

test("focus stays on the figure when a cell is picked", async () => {
  await show()
  focusFigure()
  await userEvent.keyboard("{ArrowRight}{Enter}")
  await settled()
  expect(currentView().window).toBeDefined()
  expect(document.activeElement).toBe(figure().element())
})

test("a dossier without events or dates names no date and offers the way out", async () => {
  const { anchors: _, ...rest } = dossier
  await show({}, { ...rest, events: [] })
  await expect.element(page.getByRole("heading", { name: "This dossier has no events yet" })).toBeVisible()
  expect(document.body.textContent).not.toMatch(/19[67]\d/)
  expect(page.getByRole("button", { name: "Show the whole span" }).query()).toBeNull()
  await page.getByRole("button", { name: "Go to Data" }).click()
  expect(currentView().screen).toBe("data")
})

test("a topic of four hundred letters leaves the head within the page", async () => {
  const topics = dossier.topics.map((topic) => ({ ...topic, label: { en: "x".repeat(400) } }))
  await show({}, { ...dossier, topics })
  await settled()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1100)
  const head = page.getByRole("heading", { level: 1 }).element()
  expect(head.scrollWidth).toBeLessThanOrEqual(head.clientWidth)
})

describe("together", () => {
  test("is chosen beside the list, and the address says so", async () => {
    await show()
    await userEvent.click(page.getByRole("radio", { name: "Together" }), { force: true })
    await expect
      .element(page.getByRole("heading", { name: /^Energy and the Middle East come up together most: 12/ }))
      .toBeVisible()
    expect(location.hash).toContain("figure=together")
    await userEvent.click(page.getByRole("radio", { name: "Over time" }), { force: true })
    expect(location.hash).not.toContain("figure=")
  })

  test("a pair picked lists its events beneath and filters nothing", async () => {
    await show({ figure: "together", list: true })
    await page.getByRole("button", { name: "Energy and Middle East: 12 events with both" }).first().click()
    const events = page.getByRole("table", { name: "Energy and Middle East: 12 events with both" })
    await expect.element(events).toBeVisible()
    const titles = Array.from(events.element().querySelectorAll("tbody .event-table-title"), (cell) => cell.textContent)
    expect(titles).toHaveLength(12)
    for (const title of titles) {
      const event = dossier.events.find((one) => one.title.en === title)
      expect(event?.topics).toEqual(expect.arrayContaining(["energy", "middle-east"]))
    }
    expect(currentView().filters).toEqual({})
    await page.getByRole("button", { name: "Close", exact: true }).click()
    expect(events.query()).toBeNull()
  })

  test("the figure's cells are walked and picked by keys", async () => {
    await show({ figure: "together" })
    focusFigure()
    for (let i = 0; i < 40 && !said().includes("with both"); i++) await userEvent.keyboard("{ArrowDown}")
    const label = said()
    expect(label).toMatch(/events? with both$/)
    await userEvent.keyboard("{Enter}")
    await expect.element(page.getByRole("region", { name: label, exact: true }).first()).toBeVisible()
  })
})

test.each([
  { list: false, figure: undefined },
  { list: true, figure: undefined },
  { list: false, figure: "together" as const },
  { list: true, figure: "together" as const },
])("axe finds no fault, and nothing is wider than a phone: list $list, figure $figure", async (view) => {
  await page.viewport(360, 740)
  const { container } = await show(view)
  expect(await faultsOf(container)).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
})
