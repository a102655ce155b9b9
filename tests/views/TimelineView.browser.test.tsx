import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { type ReactNode, useMemo } from "react"
import { beforeAll, beforeEach, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { noLaneEdits } from "../../src/model/address"
import type { Dossier } from "../../src/model/dossier"
import { dayOfIso } from "../../src/model/edtf"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { rowOfId } from "../../src/query/row-of"
import { defaultWindow, wholeSpan, windowOf } from "../../src/query/span"
import { undoStep } from "../../src/state/steps"
import { DossierContext } from "../../src/state/useDossier"
import { changeView, currentView, useView } from "../../src/state/useView"
import { OverviewStrip } from "../../src/views/OverviewStrip"
import { TimelineView } from "../../src/views/TimelineView"
import { throughEdges } from "../../src/views/timeline/StuckEdges"
import "../../src/ui/base.css"
import { faultsOf } from "../fixtures/axe"
import { fetchBornCase } from "../fixtures/BornCase"

let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(async () => {
  await page.viewport(1280, 900)
  document.documentElement.lang = "en"
  changeView(
    {
      window: undefined,
      lanes: "topic",
      laneEdits: noLaneEdits,
      filters: {},
      search: "",
      selection: undefined,
      list: false,
      language: "en",
    },
    "replace",
  )
})

/** The born case under the screen, as DossierProvider would hold it, without store or worker. */
function Held({ dossier, children }: { readonly dossier: Dossier; readonly children: ReactNode }) {
  const { view } = useView()
  const built = useMemo(() => {
    const index = buildIndex(dossier, 1)
    const order = rowOrder(dossier)
    const eventOf = (row: number) => dossier.events[order[row] ?? -1]
    return {
      index,
      record: index,
      asOf: undefined,
      filter: createFilter(index),
      found: undefined,
      among: undefined,
      eventOf,
      recordOf: eventOf,
      rowOf: (id: string) => rowOfId(index, id),
    }
  }, [dossier])
  const window = windowOf(built.index, view.window)
  const value = useMemo(
    () => ({ ...built, window, rows: built.filter.rows(view.filters, window) }),
    [built, window, view.filters],
  )
  return <DossierContext value={value}>{children}</DossierContext>
}

const show = (shown: Dossier = dossier) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <main style={{ height: 860, display: "flex", flexDirection: "column" }}>
        <Held dossier={shown}>
          <TimelineView />
          <OverviewStrip />
        </Held>
      </main>
    </QueryClientProvider>,
  )

const figure = (name = "33 days from Munich to the White House") => page.getByRole("figure", { name })
const countIn = (window: readonly [number, number]) => createFilter(buildIndex(dossier, 1)).rows({}, window).count
const press = (keys: string) => userEvent.keyboard(keys)

test("the figure is named by the finding and described with its counts", async () => {
  await show()
  await expect
    .element(page.getByRole("heading", { level: 1 }))
    .toHaveTextContent("33 days from Munich to the White House")
  const count = countIn(defaultWindow(buildIndex(dossier, 1)))
  await expect.element(figure()).toHaveAccessibleDescription(new RegExp(`^${count} of 152 events`))
})

test("keys zoom, fit the whole span, and come back to the run-up", async () => {
  await show()
  const whole = wholeSpan(buildIndex(dossier, 1))
  ;(figure().element() as HTMLElement).focus()
  await press("+")
  const nearer = currentView().window
  expect(nearer && nearer[1] - nearer[0]).toBeLessThan(60)
  await press("f")
  expect(currentView().window).toEqual(whole)
  await press("f")
  expect(currentView().window).toBeUndefined()
})

test("keys zoom, fit and set the window's ends from elsewhere on the screen, but not out of the overview's sliders", async () => {
  changeView({ selection: { kind: "event", id: "2026-02-14-motegi-rubio-munich" } }, "replace")
  await show()
  const index = buildIndex(dossier, 1)
  const whole = wholeSpan(index)
  ;(page.getByRole("switch", { name: "List" }).element() as HTMLElement).focus()
  await press("+")
  const nearer = currentView().window
  expect(nearer && nearer[1] - nearer[0]).toBeLessThan(60)
  await press("f")
  expect(currentView().window).toEqual(whole)
  await press("[[")
  expect(currentView().window).toEqual([dayOfIso("2026-02-14"), whole[1]])
  ;(page.getByRole("slider").first().element() as HTMLElement).focus()
  await press("f")
  expect(currentView().window).toEqual([dayOfIso("2026-02-14"), whole[1]])
})

test("arrows walk from event to event, Enter selects, brackets set the window's ends", async () => {
  await show()
  ;(figure().element() as HTMLElement).focus()
  await press("{ArrowRight}{ArrowRight}{Enter}")
  const selected = currentView().selection
  if (selected?.kind !== "event") throw new Error("No event is selected.")
  const event = dossier.events.find(({ id }) => id === selected.id)
  await expect.element(page.getByText(event?.title.en ?? "").first()).toBeInTheDocument()
  await press("[[")
  const index = buildIndex(dossier, 1)
  expect(currentView().window?.[0]).toBe(index.firstDay[rowOfId(index, selected.id) ?? -1])
})

test("the wheel zooms about the pointer, and the window is whole days when it rests", async () => {
  await show()
  const element = figure().element()
  const { left, top, width } = element.getBoundingClientRect()
  element.dispatchEvent(
    new WheelEvent("wheel", {
      deltaY: -400,
      clientX: left + width * 0.6,
      clientY: top + 200,
      bubbles: true,
      cancelable: true,
    }),
  )
  await expect.poll(() => currentView().window?.every(Number.isInteger)).toBe(true)
  const [first, last] = currentView().window ?? [0, 0]
  expect(last - first).toBeLessThan(60)
})

test("lanes are chosen from a menu, with a finger as with keys; another field begins anew", async () => {
  await show()
  changeView({ laneEdits: { ...noLaneEdits, hidden: ["diplomacy"] } }, "replace")
  await page.getByRole("button", { name: "Lanes: Topic" }).click()
  await page.getByRole("menuitemradio", { name: "Actor" }).click()
  expect(currentView().lanes).toBe("actor")
  expect(currentView().laneEdits).toEqual(noLaneEdits)
  await expect.element(figure()).toHaveAccessibleDescription(/by actor: Japan \d+/)
  const chosen = page.getByRole("button", { name: "Lanes: Actor" })
  await expect.element(chosen).toHaveFocus()
  await press("{Enter}")
  await expect.element(page.getByRole("menuitemradio", { name: "Actor" })).toHaveAttribute("aria-checked", "true")
  await press("{End}{ArrowUp}{Enter}")
  expect(currentView().lanes).toBe("none")
  await undoStep()
  await undoStep()
  expect(currentView().laneEdits.hidden).toEqual(["diplomacy"])
})

test("pointing shows a card that lies within the page", async () => {
  await show()
  const { left, top } = figure().element().getBoundingClientRect()
  await userEvent.hover(figure(), { position: { x: 20, y: 5 } })
  const mark = figure().element().querySelector('path[d^="M"]')
  const box = mark?.getBoundingClientRect()
  if (!box) throw new Error("No mark.")
  await userEvent.hover(figure(), { position: { x: box.x + box.width / 2 - left, y: box.y + box.height / 2 - top } })
  await expect.poll(() => document.querySelector(".event-card strong")?.textContent).toBeTruthy()
  const card = document.querySelector(".event-card")!.getBoundingClientRect()
  expect(card.left).toBeGreaterThanOrEqual(0)
  expect(card.right).toBeLessThanOrEqual(innerWidth)
  expect(card.bottom).toBeLessThanOrEqual(innerHeight)
})

test("a count opens the list of its events by Enter; Escape goes back to the figure, a pick selects", async () => {
  await show()
  const element = figure().element() as HTMLElement
  element.focus()
  await press("{ArrowDown}")
  const label = () => element.querySelector(".figure-said")?.textContent ?? ""
  // The counts stand in the lane of economic security, where the summit brought more than there is room for.
  for (let step = 0; step < 80 && !/more event/.test(label()); step++)
    await press(step === 0 ? "{ArrowDown}" : "{ArrowRight}")
  expect(label()).toMatch(/^\d+ more events? here, in Economic security$/)
  const [name = ""] = label().split(",")
  await press("{Enter}")
  const list = page.getByRole("dialog", { name })
  const count = Number.parseInt(name, 10)
  await expect.element(list).toBeVisible()
  expect(list.element().querySelectorAll("li button")).toHaveLength(count)
  expect(list.element().contains(document.activeElement)).toBe(true)
  expect(await faultsOf(list.element())).toEqual([])
  await press("{Escape}")
  await expect.element(list).not.toBeInTheDocument()
  expect(document.activeElement).toBe(element)
  await press("{Enter}{Enter}")
  const selected = currentView().selection
  if (selected?.kind !== "event") throw new Error("No event is selected.")
  await expect.element(list).not.toBeInTheDocument()
  // It is one of those that found no row, so its ring is about the count.
  expect(element.querySelector('rect[fill="none"]')).not.toBeNull()
})

test("in a figure taller than its room the anchors' names and the axis stay in sight, over what scrolls beneath", async () => {
  await page.viewport(1280, 620)
  changeView({ lanes: "kind" }, "replace")
  await show()
  const root = figure().element()
  const strips = () => Array.from(root.querySelectorAll<HTMLElement>("[data-y]"))
  const textOf = (strip: Element | undefined) => strip?.textContent ?? ""
  await expect.poll(() => strips().length).toBe(2)
  const [head, foot] = strips()
  expect(textOf(head)).toContain("White House")
  expect(textOf(foot)).toContain("16 Mar")
  const boxOf = (strip: Element | undefined) => strip?.getBoundingClientRect() ?? new DOMRect()
  expect(boxOf(foot).bottom).toBeLessThanOrEqual(innerHeight + 0.5)
  expect(boxOf(foot).top - root.getBoundingClientRect().top).toBeLessThan(Number(foot?.dataset.y))
  // Who points at the axis means the axis and no mark that lies beneath.
  const y = boxOf(foot).top - root.getBoundingClientRect().top + 16
  expect(throughEdges(root, { x: 640, y })).toEqual({ x: 640, y: Number(foot?.dataset.y) + 16 })
  expect(throughEdges(root, { x: 640, y: y - 20 })).toEqual({ x: 640, y: y - 20 })
  ;(root as HTMLElement).focus()
  await press("{End}")
  const caret = () => boxOf(root.querySelector(".figure-caret") ?? undefined)
  await expect.poll(() => caret().height).toBeGreaterThan(0)
  await expect.poll(() => caret().bottom <= boxOf(foot).top && caret().top >= boxOf(head).bottom).toBe(true)
})

test("the list says the same: one row an event, in the same order, with the figure's title", async () => {
  await show()
  await page.getByRole("switch", { name: "List" }).click()
  const table = page.getByRole("table", { name: "33 days from Munich to the White House" })
  const window = defaultWindow(buildIndex(dossier, 1))
  await expect.element(table).toBeInTheDocument()
  const rows = Array.from(table.element().querySelectorAll("tbody tr"))
  expect(rows).toHaveLength(countIn(window))
  expect(table.element().getAttribute("aria-rowcount")).toBe(String(rows.length + 1))
  expect(rows.map((row) => Number(row.getAttribute("aria-rowindex")))).toEqual(rows.map((_, i) => i + 2))
  await page.getByRole("button", { name: "Motegi and Rubio meet in Munich before the summit" }).click()
  expect(currentView().selection).toEqual({ kind: "event", id: "2026-02-14-motegi-rubio-munich" })
})

test("on a phone the controls of lanes are as high as a finger needs", async () => {
  await page.viewport(360, 740)
  await show()
  const button = page.getByRole("button", { name: "Lanes: Topic" })
  expect(button.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(40)
  expect(button.element().textContent).toContain("Topic")
})

test("figure and list fit a phone and have no faults that axe finds", async () => {
  for (const [width, list] of [
    [360, false],
    [360, true],
    [1280, false],
  ] as const) {
    await page.viewport(width, 780)
    changeView({ list }, "replace")
    const screen = await show()
    await expect.element(page.getByRole("region", { name: "Overview" })).toBeInTheDocument()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    expect(await faultsOf(screen.container)).toEqual([])
    await screen.unmount()
  }
})

test("the born case stays light: fewer than five hundred elements", async () => {
  await show()
  expect(figure().element().querySelectorAll("*").length).toBeLessThan(500)
})

/** The case with events of other dates or titles. */
function withEvents(events: readonly Partial<Dossier["events"][number]>[]): Dossier {
  const { anchors: _, knownUntil: __, ...rest } = dossier
  return { ...rest, events: events.map((event, i) => ({ ...dossier.events[0]!, ...event, id: `e${i}` })) }
}

test("a dossier without events says so, names no date, and shows the way to some", async () => {
  await show(withEvents([]))
  await expect.element(page.getByRole("heading", { name: "This dossier has no events yet" })).toBeVisible()
  expect(document.body.textContent).not.toMatch(/19[67]\d/)
  expect(page.getByRole("slider").elements()).toEqual([])
  await page.getByRole("button", { name: "Go to Data" }).click()
  expect(currentView().screen).toBe("data")
})

test("events without any day are counted, and no date is named for them", async () => {
  await show(withEvents([{ date: "../.." }]))
  await expect.element(page.getByRole("heading", { name: "1 event without a date" })).toBeVisible()
  expect(document.body.textContent).not.toMatch(/19[67]\d/)
  changeView({ list: true }, "replace")
  await expect.element(page.getByRole("table")).toBeVisible()
})

test("where nothing passes, the heading says so, and the notice has the ways out", async () => {
  changeView({ filters: { topic: { include: ["nothing-of-the-kind"], exclude: [] } } }, "replace")
  await show()
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent(/^No event, 22 January to 4 April/)
  await expect.element(page.getByRole("button", { name: "Show the whole span" })).toBeVisible()
  await page.getByRole("button", { name: "Clear filters" }).click()
  await expect.element(page.getByRole("heading", { name: "33 days from Munich to the White House" })).toBeVisible()
  changeView({ window: [dayOfIso("9999-01-01"), dayOfIso("9999-12-31")] }, "replace")
  await expect
    .element(page.getByRole("heading", { level: 1 }))
    .toHaveTextContent(/^No event, 1 January to 31 December 9999/)
  await page.getByRole("button", { name: "Show the whole span" }).click()
  await expect.element(figure()).toBeVisible()
})

test("an anchor before the common era says so", async () => {
  const { anchors, ...rest } = withEvents([{ date: "-0044-03-15" }, { date: "-0042-10-03" }])
  await show({ ...rest, anchors: { opening: "e0", culminating: "e1" } })
  await expect.poll(() => document.querySelector("figure")?.textContent ?? "").toMatch(/15 Mar 45 BC/)
})

test("a title of five hundred letters without a space leaves the list its columns", async () => {
  await show(withEvents([{ date: "2026-02-14", title: { en: "x".repeat(500) } }]))
  changeView({ list: true }, "replace")
  await expect.element(page.getByRole("table")).toBeVisible()
  const room = document.querySelector(".event-table-room")!
  expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth)
})

test("Home on the overview goes to the day that it then says", async () => {
  await show()
  const slider = page.getByRole("slider", { name: /start/i })
  ;(slider.element() as HTMLElement).focus()
  await press("{Home}")
  const first = currentView().window![0]
  const said = new Date(first * 86_400_000).toLocaleDateString("en-GB", {
    ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  })
  await expect.element(slider).toHaveAttribute("aria-valuetext", said)
})
