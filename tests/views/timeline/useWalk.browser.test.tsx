import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeAll, beforeEach, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import { dayOfIso } from "../../../src/model/edtf"
import { changeView, currentView } from "../../../src/state/useView"
import { TimelineView } from "../../../src/views/TimelineView"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
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

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenBornCase dossier={dossier}>
        <TimelineView />
      </OpenBornCase>
    </QueryClientProvider>,
  )
const figure = () => page.getByRole("figure").element() as HTMLElement
const press = (keys: string) => userEvent.keyboard(keys)
const said = () => figure().querySelector(".figure-said")?.textContent ?? ""
const summary = () => document.querySelector("p.visually-hidden[aria-live]")?.textContent ?? ""
const window = () => currentView().window
/** "3 of 21 in Security and defence" at the end of what is said. */
const placeSaid = () => {
  const [, place, of, lane] = /(\d+) of (\d+) in (.+)$/.exec(said()) ?? []
  return { place: Number(place), of: Number(of), lane }
}

test("a mark that the keys come to is said in full: title, date, status, level, and its place in the lane", async () => {
  changeView({ selection: { kind: "event", id: "2026-02-14-motegi-rubio-munich" } }, "replace")
  await show()
  figure().focus()
  await press("{ArrowRight}{ArrowLeft}")
  const [title, ...facts] = said().split(/, (?=Saturday)|\. /)
  expect(title).toBe("Motegi and Rubio meet in Munich before the summit")
  expect(facts).toEqual([
    "Saturday 14 February 2026",
    "Occurred",
    "Ministers",
    expect.stringMatching(/^\d+ of 28 in Diplomacy$/),
  ])
  expect(await faultsOf(figure())).toEqual([])
})

test("what a mouse points at is shown and not said", async () => {
  await show()
  const { left, top } = figure().getBoundingClientRect()
  const mark = figure().querySelector('path[d^="M"]')!.getBoundingClientRect()
  await userEvent.hover(page.getByRole("figure"), {
    position: { x: mark.x + mark.width / 2 - left, y: mark.y + mark.height / 2 - top },
  })
  await expect.poll(() => document.querySelector(".event-card strong")?.textContent).toBeTruthy()
  expect(said()).toBe("")
})

test("right and left go through a lane in the order of time, up and down from lane to lane", async () => {
  await show()
  figure().focus()
  await press("{ArrowDown}")
  const first = placeSaid()
  const places = [first.place]
  for (let step = 0; step < 5; step++) {
    await press("{ArrowRight}")
    expect(placeSaid().lane).toBe(first.lane)
    places.push(placeSaid().place)
  }
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  await press("{ArrowDown}")
  expect(placeSaid().lane).not.toBe(first.lane)
  await press("{ArrowUp}")
  expect(placeSaid().lane).toBe(first.lane)
})

test("Home and End lead to the ends of what is seen, and pressed again to those of the lane", async () => {
  changeView({ window: [dayOfIso("2026-02-10"), dayOfIso("2026-03-25")] }, "replace")
  await show()
  const before = window()
  figure().focus()
  await press("{ArrowDown}{End}")
  const last = said()
  expect(window()).toEqual(before)
  await press("{Home}")
  expect(said()).not.toBe(last)
  expect(window()).toEqual(before)
  await press("{Home}")
  await expect.poll(() => window()![0]).toBeLessThan(dayOfIso("2025-12-31"))
  await expect.poll(() => placeSaid().place).toBe(1)
  await press("{End}{End}")
  await expect.poll(() => window()![1]).toBeGreaterThan(dayOfIso("2026-04-01"))
})

test("a walk goes on beyond the window's edge, to the next event of the lane", async () => {
  changeView({ window: [dayOfIso("2026-02-10"), dayOfIso("2026-02-20")] }, "replace")
  await show()
  figure().focus()
  await press("{ArrowDown}{End}")
  const last = said()
  const before = window()!
  await press("{ArrowRight}")
  await expect.poll(() => window()![0]).toBeGreaterThan(before[0])
  await expect.poll(said).not.toBe(last)
  const lane = placeSaid().lane
  await press("{ArrowLeft}")
  expect(placeSaid().lane).toBe(lane)
})

test("the page keys move by a window's length and stay in the lane", async () => {
  changeView({ window: [dayOfIso("2026-02-10"), dayOfIso("2026-02-23")] }, "replace")
  await show()
  figure().focus()
  await press("{ArrowDown}")
  const { lane } = placeSaid()
  await press("{PageDown}")
  await expect.poll(window).toEqual([dayOfIso("2026-02-24"), dayOfIso("2026-03-09")])
  await expect.poll(() => placeSaid().lane).toBe(lane)
  await press("{PageUp}")
  await expect.poll(window).toEqual([dayOfIso("2026-02-10"), dayOfIso("2026-02-23")])
})

test("a window that has come to rest is summed up once; not at first, and not while it moves", async () => {
  await show()
  await new Promise((done) => setTimeout(done, 900))
  expect(summary()).toBe("")
  changeView({ window: [dayOfIso("2026-03-01") + 0.3, dayOfIso("2026-03-31") + 0.3] }, "live")
  await new Promise((done) => setTimeout(done, 900))
  expect(summary()).toBe("")
  changeView({ window: [dayOfIso("2026-03-01"), dayOfIso("2026-03-31")] }, "replace")
  expect(summary()).toBe("")
  await expect.poll(summary).toMatch(/^March 2026: \d+ events, \d+ at leader level; busiest 19 March$/)
  changeView({ window: [dayOfIso("2025-07-01"), dayOfIso("2026-06-30")] }, "replace")
  await expect.poll(summary).toMatch(/; busiest month March 2026$/)
})
