import { beforeAll, beforeEach, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import type { Dossier } from "../../../src/model/dossier"
import { changeView, currentView } from "../../../src/state/useView"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"

let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(async () => {
  changeView(
    {
      filters: { status: { include: ["occurred", "scheduled", "proposed"], exclude: [] } },
      search: "",
      language: "en",
    },
    "replace",
  )
  await render(
    <OpenBornCase dossier={dossier}>
      <div id="figure" role="tabpanel" tabIndex={-1}>
        figure
      </div>
    </OpenBornCase>,
  )
})

const screen = () => page.getByRole("tabpanel")
const chips = () => page.getByRole("button", { name: /^Remove/ })

/** Takes away the chip at a place, at the keyboard. */
async function remove(place: number) {
  ;(chips().nth(place).element() as HTMLElement).focus()
  await userEvent.keyboard("{Enter}")
}

test("A chip that is taken away hands the focus to the next, else to the one before, the last one to the screen", async () => {
  const [, second, third] = chips().elements()
  await remove(0)
  await expect.poll(() => document.activeElement).toBe(second)
  await remove(1)
  expect(third?.isConnected).toBe(false)
  await expect.poll(() => document.activeElement).toBe(second)
  await remove(0)
  await expect.element(screen()).toHaveFocus()
})

test("Clearing all filters leads to the screen, and the count of events is said from the same place as before", async () => {
  const status = page.getByRole("status").element()
  // To the eye the subtitle of the screen says it, chips or none.
  expect(status).toHaveProperty("className", "visually-hidden")
  await page.getByRole("button", { name: "Clear filters" }).click()
  expect(currentView().filters).toEqual({})
  await expect.element(screen()).toHaveFocus()
  expect(page.getByRole("status").element()).toBe(status)
})
