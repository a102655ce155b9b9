import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import type { Dossier } from "../../src/model/dossier"
import { dayOfIso } from "../../src/model/edtf"
import type { SortField } from "../../src/model/view"
import { changeView, currentView } from "../../src/state/useView"
import { EventTable } from "../../src/views/EventTable"
import "../../src/ui/base.css"
import { generateDossier } from "../bench/generate"
import { faultsOf } from "../fixtures/axe"
import { fetchBornCase } from "../fixtures/BornCase"
import { everyDate } from "../fixtures/every-date"
import { OpenBornCase } from "../fixtures/OpenBornCase"

let born: Dossier
beforeAll(async () => {
  born = await fetchBornCase()
})
beforeEach(async () => {
  await page.viewport(1280, 900)
  const whole = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
  changeView(
    { window: whole, filters: {}, search: "", selection: undefined, list: true, sort: undefined, language: "en" },
    "replace",
  )
})

const show = (dossier: Dossier) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenBornCase dossier={dossier}>
        <EventTable caption="The events" />
      </OpenBornCase>
    </QueryClientProvider>,
  )

const head = (name: string) => page.getByRole("columnheader", { name, exact: true })
const cells = (column: SortField) =>
  [...document.querySelectorAll(`td.event-table-${column}`)].map((cell) => cell.textContent?.trim() ?? "")

describe("the list", () => {
  test("is sorted by a head upwards, downwards and back to the order of time, and says so", async () => {
    await show(born)
    const inTime = cells("title")
    await expect.element(head("Date")).toHaveAttribute("aria-sort", "ascending")
    await head("Place").getByRole("button").click()
    await expect.element(head("Place")).toHaveAttribute("aria-sort", "ascending")
    await expect.element(head("Date")).toHaveAttribute("aria-sort", "none")
    const named = cells("place").filter((name) => name !== "")
    expect(named).toEqual(named.toSorted(new Intl.Collator("en", { numeric: true }).compare))
    expect(cells("place").slice(0, named.length)).toEqual(named)
    await head("Place").getByRole("button").click()
    await expect.element(head("Place")).toHaveAttribute("aria-sort", "descending")
    expect(cells("place").slice(0, named.length)).toEqual(
      named.toSorted((a, b) => new Intl.Collator("en", { numeric: true }).compare(b, a)),
    )
    await head("Place").getByRole("button").click()
    expect(cells("title")).toEqual(inTime)
    expect(currentView().sort).toBeUndefined()
  })

  test("is sorted with keys alone, the head keeping the focus", async () => {
    await show(born)
    const button = head("Sources").getByRole("button").element()
    if (button instanceof HTMLElement) button.focus()
    await userEvent.keyboard("{Enter}")
    await userEvent.keyboard(" ")
    await expect.element(head("Sources")).toHaveAttribute("aria-sort", "descending")
    expect(document.activeElement).toBe(button)
    const numbers = cells("sources").map(Number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
    expect(currentView().sort).toEqual({ by: "sources", descending: true })
  })

  test("by kind follows the names of the reader's language", async () => {
    changeView({ sort: { by: "kind", descending: false }, language: "ja" }, "replace")
    await show(born)
    const kinds = cells("kind")
    expect(kinds).toEqual(kinds.toSorted(new Intl.Collator("ja", { numeric: true }).compare))
    expect(new Set(kinds).size).toBeGreaterThan(4)
  })

  test("says of rows that are only possibly in the window that they are, in words", async () => {
    changeView({ window: [dayOfIso("2026-03-04"), dayOfIso("2026-03-12")] }, "replace")
    await show(everyDate())
    const dates = cells("date")
    const possible = dates.filter((date) => date.endsWith(" · possibly"))
    expect(possible).toContain("3 or 5 Mar 2026 · possibly")
    expect(possible).toContain("Mar 2026 · possibly")
    expect(dates).toContain("10 Feb – 5 Mar 2026")
    const count = page.getByRole("status").element().textContent
    expect(count).toBe(`${dates.length} of ${everyDate().events.length} events, ${possible.length} possibly`)
  })

  test("keeps what is selected in view when it is sorted, however long it is", async () => {
    const dossier = generateDossier(3000)
    await show(dossier)
    await expect.element(page.getByRole("table")).toHaveAttribute("aria-rowcount", "3001")
    await page.getByRole("table").getByRole("row").nth(3).getByRole("button").click()
    const selected = () => document.querySelector("tr.is-selected")
    const title = selected()?.querySelector(".event-table-title")?.textContent
    for (let press = 0; press < 2; press += 1) {
      await head("Participants").getByRole("button").click()
      await expect.poll(() => selected()?.querySelector(".event-table-title")?.textContent).toBe(title)
      const isInView = () => {
        const [row, room] = [selected(), document.querySelector(".event-table-room")].map((one) =>
          one?.getBoundingClientRect(),
        )
        return row !== undefined && room !== undefined && row.top >= room.top && row.bottom <= room.bottom
      }
      await expect.poll(isInView).toBe(true)
    }
    expect(document.querySelectorAll("tbody tr").length).toBeLessThan(100)
  })

  test("on a phone is sorted by a choice, as the heads have no room", async () => {
    await page.viewport(390, 844)
    await show(born)
    await page.getByLabelText("Sort by").selectOptions("level")
    expect(currentView().sort).toEqual({ by: "level", descending: false })
    await page.getByRole("button", { name: "Ascending" }).click()
    expect(currentView().sort).toEqual({ by: "level", descending: true })
    await page.getByLabelText("Sort by").selectOptions("date")
    await page.getByRole("button", { name: "Descending" }).click()
    expect(currentView().sort).toBeUndefined()
  })

  test("has no faults that axe finds, wide and narrow", async () => {
    changeView({ sort: { by: "topics", descending: true } }, "replace")
    await show(born)
    expect(await faultsOf(document.body)).toEqual([])
    await page.viewport(390, 844)
    expect(await faultsOf(document.body)).toEqual([])
  })
})
