import { beforeAll, beforeEach, expect, test } from "vitest"
import { page } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import { relations } from "../../../src/model/event"
import { currentSteps, undoStep } from "../../../src/state/steps"
import { changeView, currentView } from "../../../src/state/useView"
import { useLinkCommands } from "../../../src/views/shell/commands/useLinkCommands"
import { LinkChoices } from "../../../src/views/timeline/LinkChoices"
import { LinkTable } from "../../../src/views/timeline/LinkTable"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"

const summit = "2026-03-19-takaichi-trump-summit"
let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(() => changeView({ ...defaultView(dossier.id), language: "en" }, "replace"))

/** The commands of the palette, as plain buttons. */
function Commands() {
  return useLinkCommands().map(({ id, label, run }) => (
    <button key={id} type="button" onClick={run}>
      {label}
    </button>
  ))
}

const show = (shown: Dossier = dossier) =>
  render(
    <OpenBornCase dossier={shown}>
      <LinkChoices />
      <Commands />
    </OpenBornCase>,
  )
const unlinked = () => ({ ...dossier, events: dossier.events.map((event) => ({ ...event, links: [] })) })
const links = () => currentView().display.links
const choice = (name: string) => page.getByRole("group", { name: "Links" }).getByRole("checkbox", { name, exact: true })

test("Each relation is drawn or not, as a step that can be undone", async () => {
  await show()
  await choice("Responds to").click()
  await choice("Prepares").click()
  expect(links()).toEqual(["prepares", "responds-to"])
  expect(currentSteps().done.at(-1)?.name).toBe("step.display")
  await undoStep()
  expect(links()).toEqual(["responds-to"])
})

test("All can be drawn at once, and none", async () => {
  await show()
  await page.getByRole("button", { name: "Draw all" }).click()
  expect(links()).toEqual(relations)
  await expect.element(page.getByRole("button", { name: "Draw all" })).toBeDisabled()
  await page.getByRole("button", { name: "Draw none" }).click()
  expect(links()).toEqual([])
})

test("What the dossier does not hold cannot be chosen, and says so", async () => {
  await show(unlinked())
  await expect.element(choice("Prepares")).toBeDisabled()
  await expect.element(choice("Prepares")).toHaveAccessibleDescription("Not in this dossier")
  expect(page.getByRole("button").elements()).toEqual([])
})

test("The palette draws and hides links, and follows the chains of the event that is selected", async () => {
  await show()
  expect(page.getByRole("button", { name: /^Show only what/ }).elements()).toEqual([])
  await page.getByRole("button", { name: "Draw the links between events" }).click()
  expect(links()).toEqual(relations)
  await page.getByRole("button", { name: "Hide the links between events" }).click()
  expect(links()).toEqual([])
  changeView({ selection: { kind: "event", id: summit } })
  await page.getByRole("button", { name: "Show only what led to the selected event" }).click()
  expect(currentView().chain).toEqual({ event: summit, direction: "led" })
  await page.getByRole("button", { name: "Show only what followed the selected event" }).click()
  expect(currentView().chain).toEqual({ event: summit, direction: "followed" })
})

test("The list twin has a table of the links that would be drawn, whose ends can be selected", async () => {
  changeView({ list: true, display: { ...currentView().display, links: ["prepares"] } }, "replace")
  await render(
    <OpenBornCase dossier={dossier}>
      <LinkTable />
    </OpenBornCase>,
  )
  const table = page.getByRole("table", { name: /^Links: \d+$/ })
  const prepares = dossier.events.flatMap(({ links }) => links.filter(({ relation }) => relation === "prepares"))
  const lines = () => Array.from(table.element().querySelectorAll("tbody tr"))
  expect(lines().length).toBeGreaterThan(3)
  expect(lines().length).toBeLessThanOrEqual(prepares.length)
  expect(lines().every((line) => line.children[1]?.textContent === "Prepares")).toBe(true)
  await table
    .getByRole("button", { name: /Takaichi and Trump meet at the White House/ })
    .first()
    .click()
  expect(currentView().selection).toEqual({ kind: "event", id: summit })
})
