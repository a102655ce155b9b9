import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import { dayOfIso, isoOfDay } from "../../../src/model/edtf"
import { undoStep } from "../../../src/state/steps"
import { useDossier } from "../../../src/state/useDossier"
import { changeView, currentView } from "../../../src/state/useView"
import { AsOfButton } from "../../../src/views/asof/AsOfButton"
import { closeAsOf } from "../../../src/views/asof/open-menu"
import { useAsOfKeys } from "../../../src/views/asof/useAsOfKeys"
import { NothingHere } from "../../../src/views/NothingHere"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"

const summit = "2026-03-19-takaichi-trump-summit"
let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(async () => {
  await page.viewport(1280, 900)
  closeAsOf()
  changeView({ ...defaultView("road-to-the-summit"), language: "en" }, "replace")
})

/** What is known of the summit, and whether the record is rewound. */
function Known() {
  const { index, asOf, eventOf, rowOf } = useDossier()
  useAsOfKeys()
  const row = rowOf(summit)
  const event = row === undefined ? undefined : eventOf(row)
  return (
    <output aria-label="known">
      {index.size} {asOf === undefined ? "now" : isoOfDay(asOf)} {event ? `${event.status} ${event.date}` : "unknown"}
    </output>
  )
}

async function open(asOf?: string) {
  if (asOf !== undefined) changeView({ asOf: dayOfIso(asOf) }, "replace")
  await render(
    <OpenBornCase dossier={dossier}>
      <AsOfButton />
      <Known />
      <input aria-label="elsewhere" />
      <NothingHere text="no figure" />
    </OpenBornCase>,
  )
}

const button = () => page.getByRole("button", { name: /^As of/ })
const known = () => page.getByRole("status", { name: "known" })
const dialog = () => page.getByRole("dialog", { name: "As of" })
const asOf = () => {
  const day = currentView().asOf
  return day === undefined ? undefined : isoOfDay(day)
}

describe("the day the record is rewound to", () => {
  test("is now until another is chosen, and is named on the button and on a chip that takes it away", async () => {
    await open()
    await expect.element(page.getByRole("button", { name: "As of: now" })).toBeVisible()
    await expect.element(known()).toHaveTextContent("152 now occurred 2026-03-19")
    changeView({ asOf: dayOfIso("2026-02-04") })
    await expect.element(page.getByRole("button", { name: "As of: 4 Feb 2026" })).toBeVisible()
    await expect.element(known()).toHaveTextContent("65 2026-02-04 proposed 2026-21")
    await page.getByRole("button", { name: "Show what is known now, no longer as of 4 February 2026" }).click()
    await expect.element(known()).toHaveTextContent("152 now occurred 2026-03-19")
  })

  test("is stepped from one day with news to the next, which says what it brought; past the last is now", async () => {
    await open("2026-02-04")
    await button().click()
    await expect.element(dialog()).toHaveTextContent("65 of 152 events were known by then")
    await dialog().getByRole("button", { name: "Next day with news" }).click()
    expect(asOf()).toBe("2026-02-05")
    await expect.element(known()).toHaveTextContent("2026-02-05 scheduled 2026-03-19")
    await expect.element(dialog()).toHaveTextContent("5 February 2026: 1 new, 1 re-dated, 1 changed status")
    await dialog().getByRole("button", { name: "Previous day with news" }).click()
    expect(asOf()).toBe("2026-02-04")
    changeView({ asOf: dayOfIso("2026-07-30") })
    await dialog().getByRole("button", { name: "Next day with news" }).click()
    await expect.element(known()).toHaveTextContent("152 now")
    await expect
      .element(dialog().getByRole("button", { name: "Next day with news" }))
      .toHaveAttribute("aria-disabled", "true")
  })

  test("is typed or scrubbed; the whole way is one step of Undo", async () => {
    await open("2026-02-04")
    await button().click()
    await dialog().getByLabelText("Day", { exact: true }).fill("2026-03-20")
    await expect.element(known()).toHaveTextContent("2026-03-20 occurred 2026-03-19")
    const slider = dialog().getByRole("slider", { name: "Day to rewind to" })
    await expect.element(slider).toHaveAttribute("aria-valuetext", "20 March 2026")
    slider.element().focus()
    await userEvent.keyboard("{ArrowLeft>2/}")
    expect(asOf()).toBe("2026-03-18")
    expect(location.hash).toContain("asof=2026-03-18")
    await undoStep()
    expect(asOf()).toBe("2026-03-20")
    await undoStep()
    expect(asOf()).toBe("2026-02-04")
    await dialog().getByRole("button", { name: "Now", exact: true }).click()
    expect(asOf()).toBeUndefined()
  })

  test("moves by the keys < and >, on any screen, but not under one who types", async () => {
    await open("2026-02-04")
    await userEvent.keyboard(">")
    await expect.element(known()).toHaveTextContent("2026-02-05")
    await userEvent.keyboard("<")
    await expect.element(known()).toHaveTextContent("2026-02-04")
    await page.getByLabelText("elsewhere").click()
    await userEvent.keyboard("<")
    await expect.element(known()).toHaveTextContent("2026-02-04")
  })

  test("says aloud what a day brought when it is come to", async () => {
    await open("2026-02-04")
    await userEvent.keyboard(">")
    await expect
      .poll(() => document.querySelector("[aria-live=polite]")?.textContent)
      .toMatch(/^5 February 2026: 1 new, 1 re-dated/)
  })

  test("after all that is known is now, and before it leads to the first day", async () => {
    await open("2031-01-01")
    await expect.element(page.getByRole("button", { name: "As of: now" })).toBeVisible()
    changeView({ asOf: dayOfIso("1999-01-01") })
    await expect
      .element(
        page.getByText("Nothing was known yet on 1 January 1999. The first of it became known on 18 April 2025."),
      )
      .toBeVisible()
    await page.getByRole("button", { name: "Go to 18 April 2025" }).click()
    await expect.element(known()).toHaveTextContent("1 2025-04-18")
  })

  test("is chosen in a dialog in which axe finds nothing wrong, in a popover as on a phone", async () => {
    await open("2026-02-04")
    await button().click()
    await expect.element(dialog()).toBeVisible()
    expect(await faultsOf(dialog().element())).toEqual([])
    closeAsOf()
    await page.viewport(390, 844)
    await button().click()
    await expect.element(dialog()).toBeVisible()
    expect(await faultsOf(dialog().element())).toEqual([])
  })

  test("is the end of a list of changes that begins on another day", async () => {
    await open("2026-02-06")
    await button().click()
    await dialog().getByLabelText("Since", { exact: true }).fill("2026-02-04")
    await dialog().getByRole("button", { name: "List the changes" }).click()
    expect(location.hash).toMatch(/asof=2026-02-06.*since=2026-02-04/)
    await expect.element(dialog()).not.toBeInTheDocument()
  })
})
