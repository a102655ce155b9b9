import { beforeAll, beforeEach, expect, test } from "vitest"
import { page } from "vitest/browser"
import { render } from "vitest-browser-react"
import { describeFilters } from "../../../src/charts/filtered"
import { wordsFor } from "../../../src/i18n/intl"
import { addressOf, viewFromSearch } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import type { Chain } from "../../../src/model/view"
import { currentSteps, undoStep } from "../../../src/state/steps"
import { useDossier } from "../../../src/state/useDossier"
import { changeView, currentView } from "../../../src/state/useView"
import { FacetGroup } from "../../../src/views/filters/FacetGroup"
import { useAsked } from "../../../src/views/filters/useAsked"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"

const summit: Chain = { event: "2026-03-19-takaichi-trump-summit", direction: "led" }
const title = "Takaichi and Trump meet at the White House"
let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(() =>
  changeView(
    {
      ...{ filters: {}, chain: undefined, search: "", language: "en" },
      window: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    },
    "replace",
  ),
)

function Said() {
  const { index } = useDossier()
  return <p data-testid="said">{describeFilters(useAsked(), index.catalog, wordsFor("en"))}</p>
}

const open = () =>
  render(
    <OpenBornCase dossier={dossier}>
      <Said />
      <FacetGroup facet="status" />
    </OpenBornCase>,
  )
const chip = () => page.getByRole("button", { name: `Remove “What led to: ${title}”` })

test("A chain leaves its own events, in every count, is said in words, and goes with its chip", async () => {
  await open()
  await expect.element(page.getByRole("status")).toHaveTextContent("152 of 152 events")
  changeView({ chain: summit })
  await expect.element(page.getByRole("status")).toHaveTextContent("47 of 152 events")
  await expect.element(page.getByTestId("said")).toHaveTextContent(`What led to: ${title}`)
  await expect.element(page.getByRole("checkbox", { name: /^Occurred, [1-4]\d$/ })).toBeVisible()
  await chip().click()
  await expect.element(page.getByRole("status")).toHaveTextContent("152 of 152 events")
})

test("Following a chain is a step that can be undone, and clearing the filters clears it", async () => {
  await open()
  changeView({ chain: summit })
  expect(currentSteps().done.at(-1)?.name).toBe("step.filters")
  await undoStep()
  expect(currentView().chain).toBeUndefined()
  changeView({ chain: summit })
  await page.getByRole("button", { name: "Clear filters" }).click()
  expect(currentView().chain).toBeUndefined()
})

test("An address carries the chain", () => {
  changeView({ chain: summit }, "replace")
  const { search } = addressOf(currentView())
  expect(viewFromSearch(currentView(), search).chain).toEqual(summit)
})

test("An event to which nothing led shows itself alone and says so; one that is not on record shows nothing and says that", async () => {
  await open()
  const { links } = dossier.events.find(({ id }) => id === "2025-11-07-takaichi-taiwan-remark") ?? {}
  expect(links).toEqual([])
  changeView({ chain: { event: "2025-11-07-takaichi-taiwan-remark", direction: "led" } })
  await expect.element(page.getByText("Nothing in the record led here.")).toBeVisible()
  await expect.element(page.getByRole("status")).toHaveTextContent("1 of 152 events")
  changeView({ chain: { event: "nowhere", direction: "followed" } })
  await expect.element(page.getByText("The dossier holds nothing called “nowhere”", { exact: false })).toBeVisible()
  await expect.element(page.getByRole("status")).toHaveTextContent("0 of 152 events")
})
