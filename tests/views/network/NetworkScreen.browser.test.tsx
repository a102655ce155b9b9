import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import type { View } from "../../../src/model/view"
import { buildIndex } from "../../../src/query/columns"
import { type Layout, layoutOf } from "../../../src/query/layout"
import { changeView, currentView } from "../../../src/state/useView"
import { NetworkScreen } from "../../../src/views/network/NetworkScreen"
import "../../../src/ui/base.css"
import "../../../src/views/filters/filters.css"
import "../../../src/views/network/network.css"
import { faultsOf } from "../../fixtures/axe"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"
import { drag, settled, wheel } from "../../ui/pointer"

let dossier: Dossier
let layout: Layout
const whole = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

beforeAll(async () => {
  dossier = await fetchBornCase()
  layout = layoutOf(buildIndex(dossier, 1))
})
beforeEach(() => page.viewport(1100, 800))

async function show(view: Partial<View> = {}) {
  document.documentElement.lang = "en"
  changeView({ ...defaultView(dossier.id), screen: "network", window: whole, language: "en", ...view }, "replace")
  const shown = await render(
    <OpenBornCase dossier={dossier}>
      <NetworkScreen layout={layout} />
    </OpenBornCase>,
  )
  await settled()
  return shown
}

const figure = () => page.getByRole("figure")
const svg = () => figure().element().querySelector("svg")!
const formOf = (id: string) => svg().querySelector(`:not(text)[data-key="actor:${id}"]`)!
const centreOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
const click = async (at: { x: number; y: number }) => {
  await drag(at, at, 0)
  await settled()
}

/** Ids of those who take part in an event: a mention is no part. */
const partIn = (event: Dossier["events"][number]) =>
  new Set(event.participants.filter(({ role }) => role !== "mentioned").map(({ actor }) => actor))
const eventsOf = (...ids: string[]) => dossier.events.filter((event) => ids.every((id) => partIn(event).has(id))).length

describe("the figure", () => {
  test("bears the finding as its name and title, and says in words what it counts", async () => {
    await show()
    const title = `Japan and the United States share the most events: ${eventsOf("japan", "united-states")}`
    await expect.element(page.getByRole("heading", { name: title })).toBeVisible()
    await expect.element(page.getByRole("figure", { name: title })).toBeVisible()
    await expect.element(figure()).toHaveAccessibleDescription(new RegExp(`Japan ${eventsOf("japan")}`))
  })

  test("a click on an actor or on a tie selects it, and one beside them lets go", async () => {
    await show()
    await click(centreOf(formOf("sanae-takaichi")))
    expect(currentView().selection).toEqual({ kind: "actor", id: "sanae-takaichi" })
    const [a, b] = [centreOf(formOf("sanae-takaichi")), centreOf(formOf("donald-trump"))]
    await click({ x: a.x * 0.55 + b.x * 0.45 + 3, y: a.y * 0.55 + b.y * 0.45 })
    expect(currentView().selection).toEqual({ kind: "tie", actors: ["donald-trump", "sanae-takaichi"] })
    const { left, top } = figure().element().getBoundingClientRect()
    await click({ x: left + 3, y: top + 3 })
    expect(currentView().selection).toBeUndefined()
  })

  test("arrow keys begin at the strongest and walk to a neighbour, Enter selects, Esc lets go", async () => {
    await show()
    ;(figure().element() as HTMLElement).focus()
    await userEvent.keyboard("{ArrowRight}")
    await expect.element(figure()).toHaveTextContent(`Japan, State: ${eventsOf("japan")} events`)
    await userEvent.keyboard("{ArrowRight}{Enter}")
    const { selection } = currentView()
    if (selection?.kind !== "actor") throw new Error("An actor is selected.")
    expect(selection.id).not.toBe("japan")
    expect(centreOf(formOf(selection.id)).x).toBeGreaterThan(centreOf(formOf("japan")).x)
    changeView({ selection: undefined })
    await userEvent.keyboard("{Escape}")
    expect(figure().element().querySelector(".figure-caret")).toBeNull()
  })

  test("the wheel and the buttons bring it nearer, a drag moves it, F shows all of it again", async () => {
    await show()
    const places = () => [centreOf(formOf("japan")), centreOf(formOf("united-states"))] as const
    const apart = () => Math.hypot(places()[0].x - places()[1].x, places()[0].y - places()[1].y)
    const [before, fitted] = [apart(), places()]
    await wheel(centreOf(formOf("japan")), 0, -300)
    expect(apart()).toBeGreaterThan(before * 1.5)
    const [near] = places()
    await drag({ x: near.x + 40, y: near.y + 60 }, { x: near.x, y: near.y + 40 })
    expect(places()[0].x).toBeCloseTo(near.x - 40, 0)
    ;(figure().element() as HTMLElement).focus()
    await userEvent.keyboard("f")
    await settled()
    expect(places()).toEqual(fitted)
    await page.getByRole("button", { name: "Zoom in" }).click()
    await settled()
    expect(apart()).toBeCloseTo(before * 1.6, 0)
  })

  test("a filter moves nobody, though it adds a line of words above", async () => {
    await show()
    const places = () =>
      new Map(
        Array.from(svg().querySelectorAll("circle[data-key], rect[data-key]"), (form) => {
          const { x, y } = centreOf(form)
          return [form.getAttribute("data-key"), `${Math.round(x)} ${Math.round(y)}`]
        }),
      )
    const before = places()
    expect(before.size).toBeGreaterThan(30)
    const level = { include: ["leader", "minister", "official"], exclude: [] }
    changeView({ filters: { level, topic: { include: ["economic-security", "trade"], exclude: [] } } })
    await expect
      .element(page.getByText(/Topics: Economic security or Trade and investment; Level/).first())
      .toBeVisible()
    await settled()
    const after = places()
    expect(after.size).toBeGreaterThan(10)
    expect([...before.keys()].some((key) => !after.has(key))).toBe(true)
    for (const [key, place] of after) if (before.has(key)) expect([key, place]).toEqual([key, before.get(key)])
  })

  test("a selected event highlights who took part in it, where they stand, and the figure says whom", async () => {
    await show()
    const before = centreOf(formOf("marco-rubio"))
    changeView({ selection: { kind: "event", id: "2026-02-14-motegi-rubio-munich" } })
    await settled()
    await expect.element(figure()).toHaveAccessibleDescription(/Highlighted: .*Marco Rubio.*, who took part/)
    expect(centreOf(formOf("marco-rubio"))).toEqual(before)
    const fade = (id: string) => formOf(id).getAttribute("opacity")
    expect(fade("marco-rubio")).toBeNull()
    expect(Number(fade("sanae-takaichi"))).toBeLessThan(0.5)
  })

  test("where nobody shares an event, it says so and a button takes the filters away", async () => {
    await show({ filters: { level: { include: ["business"], exclude: ["business"] } } })
    await expect.element(page.getByText(/Nobody takes part in an event/)).toBeVisible()
    expect(document.querySelector("figure")).toBeNull()
    await page.getByRole("button", { name: "Clear filters" }).last().click()
    await expect.element(figure()).toBeVisible()
    expect(currentView().filters).toEqual({})
  })

  test("fits a phone", async () => {
    await page.viewport(360, 740)
    await show()
    expect(figure().element().getBoundingClientRect().right).toBeLessThanOrEqual(360)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  })
})

describe("the list", () => {
  const table = (name: RegExp) => page.getByRole("table", { name })
  const linesOf = (name: RegExp) =>
    Array.from(table(name).element().querySelectorAll("tbody tr"), (row) =>
      Array.from(row.children, (cell) => cell.textContent ?? ""),
    )

  test("holds every actor and every tie with its counts", async () => {
    await show({ list: true })
    const actors = linesOf(/^Actors/)
    const present = dossier.actors.filter(({ id }) => eventsOf(id) > 0)
    expect(actors).toHaveLength(present.length)
    for (const { id, name } of present) {
      expect(actors.find(([named]) => named === name.en)?.[2]).toBe(String(eventsOf(id)))
    }
    await expect.element(table(/^Ties/)).toBeVisible()
    const [first] = linesOf(/^Ties/)
    expect(first?.slice(0, 3)).toEqual(["Japan", "United States", String(eventsOf("japan", "united-states"))])
    expect(first?.[3]).toMatch(/2025 to .*2026/)
  })

  test("marks who took part in the selected event, and their ties, as the figure does", async () => {
    const event = dossier.events.find((one) => partIn(one).size === 3)!
    await show({ list: true, selection: { kind: "event", id: event.id } })
    const marked = (caption: RegExp) => [...table(caption).element().querySelectorAll("tr.is-selected")]
    const names = new Set(dossier.actors.filter(({ id }) => partIn(event).has(id)).map(({ name }) => name.en))
    const shown = marked(/^Actors/).map((row) => row.querySelector("th")?.textContent)
    expect(new Set(shown)).toEqual(names)
    expect(marked(/^Ties/)).toHaveLength(3)
  })

  test("is sorted by its heads, and a row selects", async () => {
    await show({ list: true })
    const names = () => linesOf(/^Actors/).map(([name]) => name ?? "")
    const head = table(/^Actors/).getByRole("button", { name: "Actor", exact: true })
    await head.click()
    expect(names()).toEqual(names().toSorted(new Intl.Collator("en").compare))
    await head.click()
    expect(names()).toEqual(names().toSorted(new Intl.Collator("en").compare).reverse())
    await table(/^Actors/)
      .getByRole("button", { name: "Marco Rubio" })
      .click()
    expect(currentView().selection).toEqual({ kind: "actor", id: "marco-rubio" })
    await expect.element(table(/^Actors/).getByRole("row", { name: /^Marco Rubio/ })).toHaveClass("is-selected")
    await table(/^Ties/)
      .getByRole("button", { name: /^Japan and United States/ })
      .click()
    expect(currentView().selection).toEqual({ kind: "tie", actors: ["japan", "united-states"] })
  })
})

test.each([{ list: false }, { list: true }])("axe finds no fault, list: $list", async ({ list }) => {
  const { container } = await show({ list, selection: { kind: "actor", id: "japan" } })
  expect(await faultsOf(container)).toEqual([])
})
