import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/day"
import type { Dossier } from "../../../src/model/dossier"
import type { Compare, View, Window } from "../../../src/model/view"
import { undoStep } from "../../../src/state/steps"
import { changeView, currentView } from "../../../src/state/useView"
import { TimelineView } from "../../../src/views/TimelineView"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"
import { settled } from "../../ui/pointer"

let dossier: Dossier

beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(() => page.viewport(1100, 900))

const days = (first: string, last: string): Window => [dayOfIso(first), dayOfIso(last)]
const before = days("2025-11-10", "2026-01-21")
const plain: Compare = { mode: "overlaid", window: before, filters: {}, chain: undefined, search: "" }
const topic = (id: string) => ({ topic: { include: [id], exclude: [] } })

async function show(view: Partial<View> = {}, shown: Dossier = dossier) {
  document.documentElement.lang = view.language ?? "en"
  changeView({ ...defaultView(dossier.id), language: "en", ...view }, "replace")
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenBornCase dossier={shown}>
        <main>
          <TimelineView />
        </main>
      </OpenBornCase>
    </QueryClientProvider>,
  )
  await settled()
}

const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name })
const button = (name: string) => page.getByRole("button", { name, exact: true })
const bar = () => page.getByRole("region", { name: "Comparison" })
const compared = () => currentView().compare

describe("a comparison", () => {
  test("begins with the stretch before, and undo takes it back", async () => {
    await show()
    await button("Compare").click()
    await expect.element(heading("Economic security: 36 events in A, 11 in B; none in both")).toBeVisible()
    expect(compared()).toEqual(plain)
    await expect.element(bar()).toHaveTextContent("A 22 January to 4 April 2026 · no filters · 75 events")
    await expect.element(bar()).toHaveTextContent("B 10 November 2025 to 21 January 2026 · no filters · 23 events")
    await undoStep()
    expect(compared()).toBeUndefined()
    await expect.element(heading(/33 days from Munich/)).toBeVisible()
  })

  test("of filters: the view is kept as B, and A is filtered further", async () => {
    await show({ compare: plain, filters: topic("economic-security") })
    await button("Keep as B").click()
    await expect.element(heading("A and B are the same view")).toBeVisible()
    expect(compared()).toEqual({
      ...plain,
      window: days("2026-01-22", "2026-04-04"),
      filters: topic("economic-security"),
    })
    changeView({ filters: topic("security") })
    await expect.element(heading("Economic security: 4 events in A, 36 in B; 4 in both")).toBeVisible()
    await expect.element(bar()).toHaveTextContent("Topics: Security and defence")
  })

  test("is swapped, and swapped back", async () => {
    await show({ compare: { ...plain, filters: topic("security") } })
    await button("Swap A and B").click()
    expect(currentView()).toMatchObject({ window: before, filters: topic("security") })
    expect(compared()).toMatchObject({ window: days("2026-01-22", "2026-04-04"), filters: {} })
    await button("Swap A and B").click()
    expect(compared()).toMatchObject({ window: before, filters: topic("security") })
  })

  test("of a rewound record says so of both sides", async () => {
    await show({ compare: plain, asOf: dayOfIso("2026-03-01") })
    await expect.element(bar()).toHaveTextContent("A 22 January to 4 April 2026 · no filters · As of 1 March 2026 · 32")
    await expect.element(bar()).toHaveTextContent("21 January 2026 · no filters · As of 1 March 2026 · 23 events")
  })

  test("ends, and the focus goes on to the timeline", async () => {
    await show({ compare: plain })
    await button("Stop comparing").click()
    expect(compared()).toBeUndefined()
    await expect.element(button("Compare")).toBeVisible()
  })

  test("of nothing with nothing says so; an empty side is drawn beside the other", async () => {
    const none = topic("no-such-topic")
    await show({ filters: none, compare: { ...plain, filters: none } })
    await expect.element(heading("Neither A nor B holds an event")).toBeVisible()
    await expect.element(page.getByText("No event is in this part of the comparison.")).toBeVisible()
    changeView({ filters: {}, compare: { ...plain, mode: "beside", window: days("1999-01-01", "1999-02-01") } })
    await expect.element(page.getByRole("figure", { name: "B: no events" })).toBeVisible()
    await expect.element(page.getByRole("figure", { name: "A: 75 events" })).toBeVisible()
  })

  test("of a dossier without dates says that there are none, and lists the events still", async () => {
    const undated = { ...dossier, anchors: undefined, events: [{ ...dossier.events[0]!, date: "../.." }] }
    await show({ compare: { ...plain, window: undefined } }, undated)
    await expect.element(page.getByText("No event of this dossier has a date", { exact: false })).toBeVisible()
    await expect.element(page.getByRole("table").getByRole("cell", { name: "both" })).toBeVisible()
  })
})

describe("the days of B", () => {
  test("are one of the stretches that suggest themselves, or a phase", async () => {
    await show({ compare: plain })
    await button("Window of B").click()
    await page.getByRole("button", { name: /^The same days a year before/ }).click()
    expect(compared()?.window).toEqual(days("2025-01-22", "2025-04-04"))
    await button("Window of B").click()
    await page.getByRole("button", { name: /^Follow-through/ }).click()
    expect(compared()?.window).toEqual([dayOfIso("2026-03-21"), Number.POSITIVE_INFINITY])
    await button("Window of B").click()
    await page.getByRole("button", { name: /^The days of A/ }).click()
    expect(compared()?.window).toBeUndefined()
  })

  test("are any that EDTF can write; what cannot be read is said and changes nothing", async () => {
    await show({ compare: plain })
    await button("Window of B").click()
    const field = page.getByRole("textbox", { name: "Date or interval in EDTF" })
    await expect.element(field).toHaveValue("2025-11-10/2026-01-21")
    await field.fill("in the autumn")
    await userEvent.keyboard("{Enter}")
    await expect.element(page.getByRole("alert")).toHaveTextContent("This is no date")
    await expect.element(field).toHaveAttribute("aria-invalid", "true")
    expect(compared()?.window).toEqual(before)
    await field.fill("2025-23")
    await userEvent.keyboard("{Enter}")
    expect(compared()?.window).toEqual(days("2025-09-01", "2025-11-30"))
    await expect.element(button("Window of B")).toHaveFocus()
  })
})

test("how time is drawn is chosen for both sides; where they share no calendar, the choice says so", async () => {
  await show({ compare: plain })
  await button("Display").click()
  const menu = page.getByRole("dialog", { name: "Display" })
  await expect.element(menu.getByRole("radio", { name: "Quiet stretches squeezed" })).toBeDisabled()
  await expect.element(menu.getByRole("checkbox", { name: "Weekends" })).toBeDisabled()
  await expect.element(menu.getByText(/share no calendar/).first()).toBeVisible()
  changeView({ compare: { ...plain, mode: "beside" } }, "replace")
  await menu.getByRole("radio", { name: "Quiet stretches squeezed" }).click()
  expect(currentView().display.scale).toBe("squeezed")
  await expect.element(page.getByText(/quiet stretches squeezed/)).toBeVisible()
})

test("the filters of B are as A's, none, or all but what A takes in", async () => {
  await show({ filters: topic("security"), compare: { ...plain, window: undefined, filters: topic("trade") } })
  await button("Filters of B").click()
  await page.getByRole("button", { name: /^All but what A takes in/ }).click()
  expect(compared()?.filters).toEqual({ topic: { include: [], exclude: ["security"] } })
  await expect.element(bar()).toHaveTextContent("Topics: not Security and defence")
  await expect.element(page.getByText(/^Only in A 21, only in B 54, in both 0/)).toBeVisible()
  await button("Filters of B").click()
  await page.getByRole("button", { name: /^As A/ }).click()
  expect(compared()?.filters).toEqual(topic("security"))
  await button("Filters of B").click()
  await page.getByRole("button", { name: /^No filters/ }).click()
  expect(compared()?.filters).toEqual({})
})

describe("the list", () => {
  const rows = () => page.getByRole("region", { name: "The difference" }).getByRole("row").elements().length - 1

  test("has one row an event, told by side; a part can be shown alone", async () => {
    await show({
      filters: topic("economic-security"),
      compare: { ...plain, window: undefined, filters: topic("security") },
    })
    expect(rows()).toBe(53)
    for (const [part, count] of [
      ["Only in A 32", 32],
      ["Only in B 17", 17],
      ["In both 4", 4],
    ] as const) {
      await page.getByRole("radio", { name: part }).click({ force: true })
      await expect.poll(rows).toBe(count)
    }
    await expect.element(page.getByRole("cell", { name: "both" }).first()).toBeVisible()
  })

  test("is sorted by its heads as the list is, and by time again", async () => {
    await show({ compare: plain })
    const head = page.getByRole("columnheader", { name: "Sources" })
    const counts = () =>
      [...document.querySelectorAll("td.difference-sources")].map(({ textContent }) => Number(textContent))
    const inTime = counts()
    await head.getByRole("button").click()
    await expect.element(head).toHaveAttribute("aria-sort", "ascending")
    expect(counts()).toEqual(inTime.toSorted((a, b) => a - b))
    await head.getByRole("button").click()
    await expect.element(head).toHaveAttribute("aria-sort", "descending")
    expect(counts()).toEqual(inTime.toSorted((a, b) => b - a))
    await head.getByRole("button").click()
    expect(currentView().sort).toBeUndefined()
    expect(counts()).toEqual(inTime)
  })

  test("is a table captioned like the figure, whose rows select", async () => {
    await show({ list: true, compare: plain })
    const table = page.getByRole("table", { name: "Economic security: 36 events in A, 11 in B; none in both" })
    await table.getByRole("button", { name: "Motegi and Rubio meet in Munich before the summit" }).click()
    expect(currentView().selection).toEqual({ kind: "event", id: "2026-02-14-motegi-rubio-munich" })
    expect(page.getByRole("figure").elements()).toHaveLength(0)
  })

  test("counts each lane, with its share of the articles beside", async () => {
    await show({ list: true, compare: plain })
    const lanes = page.getByRole("table", { name: "Counts by family of topics" })
    const row = lanes.getByRole("row", { name: /^Security and defence/ })
    const cells = row
      .getByRole("cell")
      .elements()
      .map((cell) => cell.textContent)
    expect(cells).toEqual(["21", "11", "0", "31%", "51%"])
    await expect.element(page.getByText(/^Share of articles: of the sources published/)).toBeVisible()
  })

  test("counts every value, not only those that have lanes, where the sides differ most first", async () => {
    await show({ list: true, lanes: "actor", compare: plain })
    await page
      .getByText(/^All in Actors: \d+$/)
      .first()
      .click()
    const values = page.getByRole("table", { name: /^All in Actors/ })
    const first = values.getByRole("row").nth(1)
    await expect.element(first).toHaveTextContent("Sanae Takaichi2440")
    expect(values.getByRole("row").elements().length).toBeGreaterThan(40)
  })

  test("of very many holds only the rows in sight", async () => {
    const events = Array.from({ length: 900 }, (_, i) => ({
      ...dossier.events[i % dossier.events.length]!,
      ...{ id: `e${i}`, date: "2026-02-14", links: [] },
    }))
    await show({ compare: plain }, { ...dossier, anchors: undefined, events })
    await expect.poll(rows).toBeLessThan(60)
    await expect.element(page.getByRole("table")).toHaveAttribute("aria-rowcount", "901")
  })
})

describe("the figures", () => {
  const figure = (name: string | RegExp) => page.getByRole("figure", { name })
  const focus = async (name: string | RegExp) => {
    await expect.element(figure(name)).toBeVisible()
    const element = figure(name).element()
    if (element instanceof HTMLElement) element.focus()
  }

  test("overlaid: the keys walk the bins, say both counts, and go into one on both sides", async () => {
    await show({ compare: plain })
    await focus(/^Economic security/)
    await userEvent.keyboard("{ArrowRight}")
    const said = figure(/^Economic security/)
      .element()
      .querySelector(".figure-said")?.textContent
    expect(said).toMatch(/^.+: \d+ in A, .+ 2026; \d+ in B, .+ \d{4}$/)
    await userEvent.keyboard("{Enter}")
    const { window, compare } = currentView()
    expect(window![1] - window![0]).toBe(6)
    expect(compare!.window![1] - compare!.window![0]).toBe(6)
    expect(window![0] - compare!.window![0]).toBe(73)
    await undoStep()
    expect(currentView()).toMatchObject({ window: undefined, compare: plain })
  })

  test("overlaid: zooming and panning move the days of both", async () => {
    await show({ compare: plain })
    await focus(/^Economic security/)
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}")
    const { window, compare } = currentView()
    expect(window![0]).toBeGreaterThan(dayOfIso("2026-01-22"))
    expect(compare!.window![0] - before[0]).toBe(window![0] - dayOfIso("2026-01-22"))
  })

  test("beside: each side moves its own days, and its events can be selected", async () => {
    await show({ compare: { ...plain, mode: "beside" } })
    await focus(/^B: /)
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}")
    expect(currentView().window).toBeUndefined()
    expect(compared()!.window![0]).toBeGreaterThan(before[0])
    await focus(/^A: /)
    await userEvent.keyboard("{ArrowRight}{Enter}")
    expect(currentView().selection?.kind).toBe("event")
  })

  test("overlaid: a bin of one day lists its events of both sides, each to be picked", async () => {
    const week = days("2026-03-16", "2026-03-22")
    await show({
      window: week,
      filters: topic("economic-security"),
      compare: { ...plain, window: week, filters: topic("security") },
    })
    await focus(/in A/)
    await userEvent.keyboard("{ArrowRight}{Enter}")
    const card = page.getByRole("dialog")
    await expect.element(card).toBeVisible()
    const label = card.element().getAttribute("aria-label") ?? ""
    const [a = 0, b = 0] = (/: (\d+) in A, (\d+) in B$/.exec(label) ?? []).slice(1).map(Number)
    const listed = card.getByRole("button").elements().length
    expect(listed).toBeGreaterThanOrEqual(Math.max(a, b, 1))
    expect(listed).toBeLessThanOrEqual(a + b)
    await card.getByRole("button").first().click()
    expect(currentView().selection?.kind).toBe("event")
    expect(currentView().window).toEqual(week)
  })

  test("beside: a bar is gone into on its own side alone", async () => {
    const events = Array.from({ length: 400 }, (_, i) => ({
      ...dossier.events[0]!,
      ...{ id: `e${i}`, date: i % 2 ? "2026-02-14" : "2025-12-10", links: [] },
    }))
    await show(
      { window: days("2026-01-22", "2026-04-04"), compare: { ...plain, mode: "beside" } },
      { ...dossier, anchors: undefined, events },
    )
    await focus(/^B: /)
    await userEvent.keyboard("{ArrowRight}{Enter}")
    expect(compared()?.window).toEqual(days("2025-12-08", "2025-12-14"))
    expect(currentView().window).toEqual(days("2026-01-22", "2026-04-04"))
  })

  test("beside: sides with the same days move together", async () => {
    await show({ compare: { ...plain, mode: "beside", window: undefined, filters: topic("security") } })
    await focus(/^B: /)
    await userEvent.keyboard("+")
    const { window, compare } = currentView()
    expect(window![1] - window![0]).toBeLessThan(72)
    expect(compare?.window).toBeUndefined()
  })

  test("the mode is a choice that keys reach", async () => {
    await show({ compare: plain })
    ;(page.getByRole("radio", { name: "Overlaid" }).element() as HTMLElement).focus()
    await userEvent.keyboard("{ArrowLeft}")
    expect(compared()?.mode).toBe("beside")
    await expect.element(page.getByRole("figure", { name: "A: 75 events" })).toBeVisible()
  })
})

describe("for everyone", () => {
  test.each([
    ["en", "overlaid", 1100],
    ["ja", "beside", 1100],
    ["ja", "overlaid", 360],
    ["en", "beside", 360],
  ] as const)("%s, %s, %d px: no barriers, nothing wider than the screen", async (language, mode, width) => {
    await page.viewport(width, 800)
    for (const list of [false, true]) {
      await show({ language, list, compare: { ...plain, mode } })
      await expect.element(page.getByRole("heading", { level: 1 }).first()).toBeVisible()
      const shown = document.querySelector(".comparison")!
      expect(await faultsOf(shown)).toEqual([])
      expect(shown.scrollWidth).toBeLessThanOrEqual(width)
    }
  })

  test("the open dialogs have none either", async () => {
    await show({ compare: plain, filters: topic("security") })
    await button("Window of B").click()
    expect(await faultsOf(page.getByRole("dialog").element())).toEqual([])
    await userEvent.keyboard("{Escape}")
    await button("Filters of B").click()
    expect(await faultsOf(page.getByRole("dialog").element())).toEqual([])
  })
})
