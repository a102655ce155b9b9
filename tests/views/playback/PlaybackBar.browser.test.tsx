import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { cdp, page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import type { View } from "../../../src/model/view"
import { changePlayback, closePlayback, currentPlayback } from "../../../src/state/playback"
import { currentSteps } from "../../../src/state/steps"
import { useDossier } from "../../../src/state/useDossier"
import { changeView, currentView } from "../../../src/state/useView"
import { Playback } from "../../../src/views/playback/Playback"
import { useGlobalKeys } from "../../../src/views/shell/useGlobalKeys"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"

const summit = "2026-03-19-takaichi-trump-summit"
/** 14 to 16 February 2026: a handful of events. */
const munich = [20_498, 20_500] as const
let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(async () => {
  closePlayback()
  changePlayback({ speed: 1, isToScale: false, isGathering: false })
  await page.viewport(1280, 800)
})

function Page() {
  const { rows } = useDossier()
  useGlobalKeys(() => undefined)
  return (
    <>
      <p data-testid="count">{rows.count}</p>
      <input aria-label="note" />
      <Playback />
    </>
  )
}

async function open(view: Partial<View> = {}) {
  changeView({ ...defaultView(dossier.id), window: munich, language: "en", ...view }, "replace")
  await render(
    <OpenBornCase dossier={dossier}>
      <Page />
    </OpenBornCase>,
  )
}

const bar = () => page.getByRole("region", { name: "Playback" })
const button = (name: string) => bar().getByRole("button", { name, exact: true })
const selected = () => {
  const { selection } = currentView()
  return selection?.kind === "event" ? selection.id : undefined
}
const count = () => Number(page.getByTestId("count").element().textContent)
/** What is said to those who do not see the bar. */
const said = () => document.querySelector(".playback [aria-live]")?.textContent

describe("stepping", () => {
  test("keys step through the events of the window in order, and say each with its date and place", async () => {
    await open()
    await userEvent.keyboard(".")
    await expect.element(bar()).toHaveTextContent(`1 of ${count()}`)
    const first = selected()
    expect(said()).toMatch(/^13–15 Feb 2026 · Munich Security Conference 2026 · 1 of \d+$/)
    await userEvent.keyboard(".")
    await expect.element(bar()).toHaveTextContent(`2 of ${count()}`)
    expect(selected()).not.toBe(first)
    await userEvent.keyboard(",")
    await expect.poll(selected).toBe(first)
  })

  test("the buttons lead to the first and the last; a button with nowhere to go keeps the focus and does nothing", async () => {
    await open()
    await userEvent.keyboard(".")
    await button("Last event").click()
    await expect.element(bar()).toHaveTextContent(`${count()} of ${count()}`)
    await button("First event").click()
    await expect.element(bar()).toHaveTextContent(`1 of ${count()}`)
    await expect.element(button("First event")).toHaveAttribute("aria-disabled", "true")
    await expect.element(button("First event")).toHaveFocus()
  })

  test("a step past the end of the window takes the window along, as long as before", async () => {
    await open()
    await userEvent.keyboard(".")
    await button("Last event").click()
    await expect.element(bar()).toHaveTextContent(`${count()} of ${count()}`)
    await button("Step forward").click()
    await expect.poll(() => currentView().window?.[0]).not.toBe(munich[0])
    await expect
      .poll(() => {
        const [first, last] = currentView().window ?? [0, 0]
        return [Number.isInteger(first), last - first]
      })
      .toEqual([true, 2])
    const { date } = dossier.events.find(({ id }) => id === selected()) ?? { date: "" }
    expect(date > "2026-02-16").toBe(true)
  })

  test("several steps by hand are one step of the history", async () => {
    await open()
    const before = history.length
    for (let i = 0; i < 3; i += 1) {
      await userEvent.keyboard(".")
      await expect.element(bar()).toHaveTextContent(`${i + 1} of`)
    }
    // A browser keeps fifty steps at most.
    expect(history.length).toBe(Math.min(before + 1, 50))
    history.back()
    await expect.poll(selected).toBeUndefined()
  })
})

describe("playing", () => {
  const fast = () => changePlayback({ speed: 4 })

  test("goes from event to event to the end of the window, and stops there; it leaves one step to go back", async () => {
    await open()
    fast()
    const steps = currentSteps().done.length
    await userEvent.keyboard("p")
    await expect.element(button("Pause")).toBeVisible()
    await expect.element(bar(), { timeout: 20_000 }).toHaveTextContent(`${count()} of ${count()}`)
    await expect.poll(() => currentPlayback().isPlaying).toBe(false)
    expect(currentView().window).toEqual(munich)
    // The window stood still, so there is nothing to undo.
    expect(currentSteps().done).toHaveLength(steps)
    await userEvent.keyboard("p")
    await expect.element(bar()).toHaveTextContent(`1 of ${count()}`)
    closePlayback()
    history.go(-2)
    await expect.poll(selected).toBeUndefined()
  })

  test("begins at the selected event, and p pauses it", async () => {
    await open({ window: [20_480, 20_540], selection: { kind: "event", id: summit } })
    fast()
    await userEvent.keyboard("p")
    await expect.poll(selected).not.toBe(summit)
    await userEvent.keyboard("p")
    const at = selected()
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(selected()).toBe(at)
    const { date } = dossier.events.find(({ id }) => id === at) ?? { date: "" }
    expect(date >= "2026-03-19").toBe(true)
  })

  test.each([
    ["a pan", () => changeView({ window: [20_490, 20_510] }, "live")],
    ["another selection", () => changeView({ selection: { kind: "actor", id: "japan" } })],
    ["a filter", () => changeView({ filters: { level: { include: ["leader"], exclude: [] } } })],
  ])("%s pauses it", async (_, disturb) => {
    await open()
    await userEvent.keyboard("p")
    await expect.element(button("Pause")).toBeVisible()
    disturb()
    await expect.poll(() => currentPlayback().isPlaying).toBe(false)
  })

  test("typing pauses it; another screen does not", async () => {
    await open()
    await userEvent.keyboard("p")
    changeView({ screen: "network" })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(currentPlayback().isPlaying).toBe(true)
    await userEvent.type(page.getByLabelText("note"), "x")
    await expect.poll(() => currentPlayback().isPlaying).toBe(false)
  })

  test("says titles only where there is time to hear them", async () => {
    await open()
    await userEvent.keyboard("p")
    await expect.poll(selected).toBeDefined()
    await expect.poll(said).not.toBe("")
    expect(said()).not.toContain(" of ")
    fast()
    await expect.poll(said).toBe("")
  })
})

describe("with less motion asked for", () => {
  const emulate = (value: string) =>
    cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value }] })
  beforeEach(() => emulate("reduce"))
  afterEach(() => emulate(""))

  test("nothing moves on within two seconds, and the bar says so", async () => {
    await open()
    changePlayback({ speed: 4 })
    const began = performance.now()
    await userEvent.keyboard("p")
    await expect.element(bar()).toHaveTextContent("Reduced motion: at most one event in 2 seconds")
    await expect.element(bar()).toHaveTextContent(`1 of ${count()}`)
    const first = selected()
    await expect.poll(selected, { timeout: 6000 }).not.toBe(first)
    expect(performance.now() - began).toBeGreaterThan(1700)
  })

  test("the window follows at once, without a frame between", async () => {
    await open()
    const windows: unknown[] = []
    await userEvent.keyboard(".")
    await button("Last event").click()
    await expect.element(bar()).toHaveTextContent(`${count()} of ${count()}`)
    const watch = setInterval(() => windows.push(currentView().window?.join()), 5)
    await button("Step forward").click()
    await expect.poll(() => currentView().window?.[0]).not.toBe(munich[0])
    await new Promise((resolve) => setTimeout(resolve, 400))
    clearInterval(watch)
    expect(new Set(windows).size).toBeLessThanOrEqual(2)
  })
})

test("The speed and the pace are chosen together, and the network's gathering on its screen only", async () => {
  await open()
  await userEvent.keyboard(".")
  await bar().getByRole("combobox", { name: "Speed" }).selectOptions("2×, by days")
  expect(currentPlayback()).toMatchObject({ speed: 2, isToScale: true })
  expect(bar().getByRole("checkbox").elements()).toHaveLength(0)
  changeView({ screen: "network" })
  await bar().getByRole("checkbox", { name: "Ties so far" }).click()
  expect(currentPlayback().isGathering).toBe(true)
})

test("Of no event nothing is played, and nothing breaks", async () => {
  await open({ filters: { level: { include: ["nobody"], exclude: [] } } })
  await userEvent.keyboard("p")
  await expect.element(bar()).toHaveTextContent("0 events")
  await userEvent.keyboard(".")
  await expect.element(bar()).toHaveTextContent("Nothing is selected yet")
})

test("In both languages and themes the bar has no fault that axe knows", async () => {
  await open()
  await userEvent.keyboard(".")
  await expect.element(bar()).toBeVisible()
  expect(await faultsOf(document.querySelector(".playback-room") ?? document.body)).toEqual([])
  document.documentElement.dataset.theme = "dark"
  changeView({ language: "ja" }, "replace")
  await expect.element(page.getByRole("region", { name: "再生" })).toBeVisible()
  expect(await faultsOf(document.querySelector(".playback-room") ?? document.body)).toEqual([])
  delete document.documentElement.dataset.theme
})
