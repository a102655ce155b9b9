import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeAll, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView, noLaneEdits } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import type { View } from "../../../src/model/view"
import { undoStep } from "../../../src/state/steps"
import { changeView, currentView } from "../../../src/state/useView"
import { TimelineView } from "../../../src/views/TimelineView"
import { openLaneChooser } from "../../../src/views/timeline/lane-chooser"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"
import { settled } from "../../ui/pointer"

let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})

const dialog = () => page.getByRole("dialog", { name: "Choose lanes" })
const shown = () => dialog().getByRole("list", { name: "Shown, top to bottom" })
const others = () => dialog().getByRole("list", { name: "Not shown" })
const edits = () => currentView().laneEdits
const press = (keys: string) => userEvent.keyboard(keys)
const namesIn = (list: ReturnType<typeof shown>) =>
  Array.from(list.element().querySelectorAll("label > span"), ({ textContent }) => textContent)

async function open(view: Partial<View> = {}) {
  await page.viewport(1280, 900)
  document.documentElement.lang = "en"
  changeView({ ...defaultView(dossier.id), language: "en", ...view }, "replace")
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenBornCase dossier={dossier}>
        <TimelineView />
      </OpenBornCase>
    </QueryClientProvider>,
  )
  await settled()
  openLaneChooser()
  await expect.element(dialog()).toBeVisible()
}

const close = async () => {
  await dialog().getByRole("button", { name: "Done" }).click()
  await expect.element(dialog()).not.toBeInTheDocument()
}

test("an actor who is not among the first is found, shown, and let go again", async () => {
  await open({ lanes: "actor" })
  expect(namesIn(shown())).toHaveLength(11)
  await dialog().getByRole("searchbox", { name: "Find a lane" }).fill("wang")
  await others()
    .getByRole("checkbox", { name: /Wang Yi 3 events/ })
    .click()
  expect(edits().pinned).toEqual(["wang-yi"])
  const box = shown().getByRole("checkbox", { name: /Wang Yi/ })
  await expect.element(box).toBeChecked()
  await expect.element(box).toHaveFocus()
  await box.click()
  expect(edits()).toEqual(noLaneEdits)
  await dialog().getByRole("searchbox").fill("nobody at all")
  await expect.element(dialog().getByText("No lane is called “nobody at all”.")).toBeVisible()
  await close()
})

test("all is done by keys: hide, show, pin, move; the focus goes with the row, and all can be undone at once", async () => {
  await open({ lanes: "status" })
  const first = namesIn(shown())
  ;(shown().getByRole("checkbox").first().element() as HTMLElement).focus()
  await press(" ")
  await expect.poll(() => edits().hidden).toHaveLength(1)
  await expect.poll(() => namesIn(others())).toContain(first[0])
  await expect.element(others().getByRole("checkbox", { name: new RegExp(String(first[0])) })).toHaveFocus()
  await press(" ")
  await expect.poll(() => edits().hidden).toEqual([])
  await press("{Tab}{Tab}")
  await expect.element(dialog().getByRole("button", { name: `Move ${first[0]} down` })).toHaveFocus()
  await press("{Enter}")
  await expect.poll(() => namesIn(shown())[1]).toBe(first[0])
  await expect.element(dialog().getByRole("button", { name: `Move ${first[0]} down` })).toHaveFocus()
  await press("{Shift>}{Tab}{Tab}{/Shift}{Enter}")
  await expect.poll(() => edits().pinned).toHaveLength(1)
  await expect.poll(() => namesIn(shown())[0]).toBe(first[0])
  await dialog().getByRole("button", { name: "Undo all changes of lanes" }).click()
  expect(edits()).toEqual(noLaneEdits)
  await undoStep()
  expect(edits().pinned).toHaveLength(1)
  await press("{Escape}")
  await expect.element(dialog()).not.toBeInTheDocument()
})

test("topics stand as their tree; a subtopic can have a lane though its topic is not expanded", async () => {
  await open()
  await dialog().getByRole("button", { name: "Expand Regional pressure points" }).click()
  await expect.poll(() => namesIn(shown())).toContain("Taiwan Strait")
  expect(edits().expanded).toEqual(["region"])
  await others()
    .getByRole("checkbox", { name: /Rare earths/ })
    .click()
  expect(edits().pinned).toEqual(["rare-earths"])
  await expect.poll(() => namesIn(shown())[0]).toBe("Rare earths")
  await close()
})

test("the dialog fits a phone, under a finger, and has no faults that axe finds", async () => {
  await open({ lanes: "actor" })
  for (const width of [1280, 360]) {
    await page.viewport(width, 740)
    await settled()
    const { left, right, bottom } = dialog().element().getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(width)
    expect(bottom).toBeLessThanOrEqual(740)
    expect(await faultsOf(dialog().element())).toEqual([])
  }
  await close()
})
