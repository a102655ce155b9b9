import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeAll, beforeEach, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { plainDisplay } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/day"
import type { Dossier } from "../../../src/model/dossier"
import { undoStep } from "../../../src/state/steps"
import { changeView, currentView } from "../../../src/state/useView"
import { useDisplayCommands } from "../../../src/views/shell/commands/useDisplayCommands"
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
  changeView(
    {
      ...{
        window: undefined,
        display: plainDisplay,
        asOf: undefined,
        selection: undefined,
        list: false,
        language: "en",
      },
    },
    "replace",
  )
})

const show = (shown: Dossier = dossier) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenBornCase dossier={shown}>
        <TimelineView />
      </OpenBornCase>
    </QueryClientProvider>,
  )

/** The commands of the palette, as plain buttons. */
function Commands() {
  return useDisplayCommands().map(({ id, label, run }) => (
    <button key={id} type="button" onClick={run}>
      {label}
    </button>
  ))
}

const button = () => page.getByRole("button", { name: "Display", exact: true })
const option = (role: "radio" | "checkbox", name: string) => page.getByRole(role, { name })
const figure = () => page.getByRole("figure")
const spoken = () => document.querySelector("figure [id$=description]")?.textContent ?? ""

async function open(): Promise<void> {
  await button().click()
  await expect.element(page.getByRole("dialog", { name: "Display" })).toBeVisible()
}

test("the scale is chosen by keys alone, with the focus staying where it is, and Esc gives it back", async () => {
  await show()
  await expect.element(figure()).toBeVisible()
  ;(button().element() as HTMLElement).focus()
  await userEvent.keyboard("{Enter}")
  await expect.element(option("radio", "Even")).toBeChecked()
  ;(option("radio", "Even").element() as HTMLElement).focus()
  await userEvent.keyboard("{ArrowDown}")
  await expect.element(option("radio", "Quiet stretches squeezed")).toBeChecked()
  expect(document.activeElement).toBe(option("radio", "Quiet stretches squeezed").element())
  await userEvent.keyboard("{ArrowDown}")
  await expect.poll(spoken).toContain("T0 is 19 March 2026")
  await userEvent.keyboard("{Escape}")
  await expect.element(page.getByRole("dialog", { name: "Display" })).not.toBeInTheDocument()
  expect(document.activeElement).toBe(button().element())
})

test("what is chosen stands in the address, keeps window and selection, and can be undone", async () => {
  const window = [dayOfIso("2025-08-01"), dayOfIso("2026-06-30")] as const
  const selection = { kind: "event", id: "2026-02-14-motegi-rubio-munich" } as const
  changeView({ window, selection })
  await show()
  await open()
  await option("radio", "Quiet stretches squeezed").click()
  await option("checkbox", "Weekends").click()
  await option("checkbox", "Sessions of Japan's Diet").click()
  expect(location.hash).toContain("scale=squeezed")
  expect(location.hash).toContain("bands=weekends,sessions")
  expect(currentView()).toMatchObject({ window, selection })
  await expect.poll(spoken).toContain("not drawn to scale")
  await undoStep()
  expect(currentView().display.bands).toEqual(["weekends"])
  await undoStep()
  await undoStep()
  expect(currentView().display).toEqual(plainDisplay)
})

test("what cannot be chosen, or not be seen, says why", async () => {
  changeView({ window: [dayOfIso("1998-01-01"), dayOfIso("2026-07-01")] }, "replace")
  await show({ ...dossier, anchors: undefined })
  await open()
  const countdown = option("radio", "Days to the culmination")
  await expect.element(countdown).toBeDisabled()
  await expect.element(countdown).toHaveAccessibleDescription("This dossier names no culminating event.")
  await expect.element(option("checkbox", "Weekends")).toHaveAccessibleDescription(/zoom in/)
  await expect
    .element(option("checkbox", "Sessions of Japan's Diet"))
    .toHaveAccessibleDescription(/July 2000 to July 2026/)
  await expect.element(option("checkbox", "Years of the Japanese era")).toBeDisabled()
})

test("on a day when the culmination had no date yet, days are not counted to it", async () => {
  changeView({ asOf: dayOfIso("2026-02-04"), display: { ...plainDisplay, scale: "countdown" } }, "replace")
  await show()
  await open()
  await expect.element(option("radio", "Days to the culmination")).toBeDisabled()
  await expect.element(option("radio", "Even")).toBeChecked()
})

test("in Japanese the era stands in every date, in the list too", async () => {
  changeView({ language: "ja" }, "replace")
  await show()
  await page.getByRole("button", { name: "表示", exact: true }).click()
  await page.getByRole("checkbox", { name: "和暦を併記" }).click()
  expect(location.hash).toContain("era=1")
  await expect.poll(spoken).toContain("2026年（令和8年）1月22日～4月4日")
  await userEvent.keyboard("{Escape}")
  changeView({ list: true }, "replace")
  await expect
    .element(
      page
        .getByRole("table")
        .getByText(/2026年（令和8年）2月14日/)
        .first(),
    )
    .toBeVisible()
})

test("on a phone the choice is a sheet; nothing in it is wrong for those who cannot see it", async () => {
  await show()
  await open()
  expect(await faultsOf(page.getByRole("dialog", { name: "Display" }).element())).toEqual([])
  await userEvent.keyboard("{Escape}")
  await page.viewport(390, 844)
  await open()
  const boxOf = () => page.getByRole("dialog", { name: "Display" }).element().getBoundingClientRect()
  await expect.poll(() => boxOf().left).toBe(0)
  const sheet = page.getByRole("dialog", { name: "Display" }).element()
  expect(sheet.getBoundingClientRect().bottom).toBeCloseTo(innerHeight, 0)
  expect(await faultsOf(sheet)).toEqual([])
})

test("the list counts the days too, of dates that name one", async () => {
  changeView({ list: true, display: { ...plainDisplay, scale: "countdown" } }, "replace")
  await show()
  const rowOf = (title: string) => page.getByRole("row").filter({ hasText: title })
  await expect.element(rowOf("Motegi and Rubio meet in Munich before the summit")).toHaveTextContent("T−33")
  changeView({ display: plainDisplay }, "replace")
  await expect.element(rowOf("Motegi and Rubio meet in Munich before the summit")).not.toHaveTextContent("T−33")
})

test("the palette's commands do the same, and offer only what can be done", async () => {
  const { rerender } = await render(
    <OpenBornCase dossier={dossier}>
      <Commands />
    </OpenBornCase>,
  )
  await page.getByRole("button", { name: "Scale of time: Days to the culmination" }).click()
  await page.getByRole("button", { name: "Show: Weekends" }).click()
  expect(currentView().display).toEqual({ ...plainDisplay, scale: "countdown", bands: ["weekends"] })
  await page.getByRole("button", { name: "Hide: Weekends" }).click()
  expect(currentView().display.bands).toEqual([])
  expect(page.getByRole("button", { name: /era/ }).elements()).toHaveLength(0)
  await rerender(
    <OpenBornCase dossier={{ ...dossier, anchors: undefined }}>
      <Commands />
    </OpenBornCase>,
  )
  await expect
    .element(page.getByRole("button", { name: "Scale of time: Days to the culmination" }))
    .not.toBeInTheDocument()
})

test("a pan across squeezed stretches moves what is under the hand with it", async () => {
  changeView(
    { window: [dayOfIso("2025-07-22"), dayOfIso("2026-06-30")], display: { ...plainDisplay, scale: "squeezed" } },
    "replace",
  )
  const anchors = Object.values(dossier.anchors ?? {})
  // Few enough that the figure is not painted on a canvas, which cannot be asked.
  const isShown = ({ id, level }: Dossier["events"][number]) => anchors.includes(id) || level === "business"
  await show({ ...dossier, events: dossier.events.filter(isShown) })
  await expect.poll(spoken).toContain("not drawn to scale")
  // The vertical of the opening event.
  const anchorX = () => Number(document.querySelector("figure line[stroke-width='1.2']")?.getAttribute("x1"))
  const before = anchorX()
  expect(before).toBeGreaterThan(200)
  for (const deltaX of [10, 20, 30, 40]) {
    figure()
      .element()
      .dispatchEvent(new WheelEvent("wheel", { deltaX, bubbles: true, cancelable: true }))
    await new Promise(requestAnimationFrame)
  }
  await expect.poll(() => Math.abs(before - 100 - anchorX()), { interval: 5 }).toBeLessThan(0.5)
})
