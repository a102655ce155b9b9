import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { selectCoverage } from "../../../src/charts/coverage/answer"
import type { Dossier } from "../../../src/model/dossier"
import { SourcesScreen } from "../../../src/views/sources/SourcesScreen"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { BornCase, type BornCaseProps, fetchBornCase } from "../../fixtures/BornCase"

let dossier: Dossier
const jiji = "jiji-2026-02-15-motegi-rubio"

beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(async () => {
  await page.viewport(1280, 800)
  document.documentElement.lang = "en"
})

interface Show extends Partial<BornCaseProps> {
  readonly showsList?: boolean
}

async function show({ showsList = false, ...rest }: Show = {}) {
  return render(
    <div style={{ height: "100vh", overflow: "auto" }} data-testid="scroller">
      <BornCase dossier={dossier} {...rest}>
        {(reading) => (
          <SourcesScreen
            answer={selectCoverage(reading.index, reading.rows, reading)}
            window={[20475, 20547]}
            theme="light"
            search=""
            showsList={showsList}
          />
        )}
      </BornCase>
    </div>,
  )
}

const table = () => page.getByRole("table", { name: "Sources", exact: true })
const head = (name: string) => table().getByRole("button", { name: new RegExp(`^${name}`) })
const bodyRows = () => Array.from(table().element().querySelectorAll<HTMLElement>("tbody tr[aria-rowindex]"))
const countOf = (id: string) =>
  dossier.events.filter(({ evidence }) => evidence.some(({ source }) => source === id)).length
const titled = (id: string) => dossier.sources.find((source) => source.id === id)?.title ?? ""
/** Fewer sources than are cut to what is on screen. */
const few = (): Dossier => {
  const ids = new Set([jiji, ...dossier.sources.slice(0, 40).map(({ id }) => id)])
  return { ...dossier, sources: dossier.sources.filter(({ id }) => ids.has(id)) }
}

describe("the screen of sources", () => {
  test("its title is the finding, and its figure carries the same name", async () => {
    const alone = dossier.events.filter(({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1)
    const finding = `${alone.length} of ${dossier.events.length} events rest on one source`
    await show()
    await expect.element(page.getByRole("heading", { level: 1, name: finding })).toBeVisible()
    await expect.element(page.getByRole("figure", { name: finding })).toBeVisible()
  })

  test("of no event it is not said that it has a second source", async () => {
    await show({ dossier: { ...few(), events: [] } })
    await expect.element(page.getByRole("heading", { name: "This dossier has no events yet" })).toBeVisible()
    expect(page.getByText("Every event in view has a second source.").query()).toBeNull()
  })

  test("a long table holds only lines near the eye, and tells its whole length", async () => {
    await show()
    const { length } = dossier.sources
    await expect.element(table()).toHaveAttribute("aria-rowcount", String(length + 1))
    expect(bodyRows().length).toBeLessThan(80)
    expect(bodyRows()[0]?.ariaRowIndex ?? bodyRows()[0]?.getAttribute("aria-rowindex")).toBe("2")
    const scroller = page.getByTestId("scroller").element()
    const height = scroller.scrollHeight
    scroller.scrollTo({ top: 6000 })
    await expect.poll(() => Number(bodyRows()[0]?.getAttribute("aria-rowindex"))).toBeGreaterThan(20)
    expect(bodyRows().length).toBeLessThan(80)
    // What is on screen is filled with lines, not with the space that stands for them.
    const middle = document.elementFromPoint(400, 400)
    expect(middle?.closest("tr")?.hasAttribute("aria-rowindex")).toBe(true)
    expect(Math.abs(scroller.scrollHeight - height)).toBeLessThan(height / 2)
  })

  test("scrolling from end to end meets every source once, in order", async () => {
    await show()
    const scroller = page.getByTestId("scroller").element()
    const met = new Map<number, string>()
    for (let top = 0; top < scroller.scrollHeight; top += 800) {
      scroller.scrollTo({ top })
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      for (const row of bodyRows())
        met.set(Number(row.getAttribute("aria-rowindex")), row.querySelector("a")?.hash ?? "")
    }
    expect(new Set(met.values()).size).toBe(dossier.sources.length)
    const counts = [...met]
      .toSorted(([a], [b]) => a - b)
      .map(([, hash]) => countOf(decodeURIComponent(hash.replace("#/source/", ""))))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  test("a head sorts by its column, and turns the order round", async () => {
    await show({ dossier: few() })
    await expect
      .element(table().getByRole("columnheader", { name: /^Events/ }))
      .toHaveAttribute("aria-sort", "descending")
    await userEvent.click(head("Title"))
    await expect
      .element(table().getByRole("columnheader", { name: /^Title/ }))
      .toHaveAttribute("aria-sort", "ascending")
    const titles = () => bodyRows().map((row) => row.querySelector("th a")?.textContent ?? "")
    const upward = titles()
    expect(upward).toEqual(upward.toSorted(new Intl.Collator("en", { numeric: true }).compare))
    await userEvent.click(head("Title"))
    await expect.poll(titles).toEqual(upward.toReversed())
  })

  test("the title selects and the button filters: two controls, neither does the other's work", async () => {
    await show({ dossier: few() })
    const filter = page.getByRole("button", { name: `Only events that cite ${titled(jiji)}` })
    await userEvent.click(filter)
    await expect.element(filter).toHaveAttribute("aria-pressed", "true")
    const link = table().getByRole("link", { name: titled(jiji), exact: true })
    await expect.element(link).not.toHaveAttribute("aria-current")
    await userEvent.click(link)
    await expect.element(link).toHaveAttribute("aria-current", "true")
    await expect.element(filter).toHaveAttribute("aria-pressed", "true")
  })

  test("counts say how many of a source's events are in view", async () => {
    const id = dossier.sources.toSorted((a, b) => countOf(b.id) - countOf(a.id))[0]?.id ?? ""
    const one = dossier.events.find(({ evidence }) => evidence.some(({ source }) => source === id))
    await show({ filters: { kind: { include: [one?.kind ?? ""], exclude: [] } } })
    const inView = dossier.events.filter(
      (e) => e.kind === one?.kind && e.evidence.some(({ source }) => source === id),
    ).length
    const row = table()
      .getByRole("row")
      .filter({ hasText: titled(id) })
    await expect.element(row.first()).toHaveTextContent(`${inView} of ${countOf(id)}`)
  })

  test("under their publishers, each publisher counts its events once", async () => {
    await show({ dossier: few() })
    await userEvent.click(page.getByRole("button", { name: "By publisher" }))
    const publishers = new Set(few().sources.map(({ publisher }) => publisher))
    await expect
      .poll(() => bodyRows().filter((row) => row.classList.contains("sources-group")).length)
      .toBe(publishers.size)
  })

  test("picking a bar filters by it", async () => {
    await show()
    const figure = page.getByRole("figure")
    const box = figure.element().getBoundingClientRect()
    const text = Array.from(figure.element().querySelectorAll("text")).find(
      (one) => one.textContent === "One source only",
    )
    const at = text?.getBoundingClientRect()
    await userEvent.click(figure, { position: { x: (at?.x ?? 0) - box.x + 20, y: (at?.y ?? 0) - box.y + 6 } })
    await expect
      .element(page.getByRole("heading", { level: 1 }))
      .toHaveTextContent(/^All 25 events rest on one source$/)
  })

  test("as a list, the figure is a table of the same name with the same counts", async () => {
    await show({ showsList: true })
    const counts = page.getByRole("table", { name: /rest on one source$/ })
    const alone = dossier.events.filter(
      ({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1,
    ).length
    await expect.element(counts.getByRole("row", { name: `One source only ${alone} ${alone}` })).toBeVisible()
    expect(page.getByRole("figure").elements()).toHaveLength(0)
  })

  test("the events that rest on one source stand with that source", async () => {
    await show()
    const single = page.getByRole("table", { name: "Events that rest on one source only" })
    const first = dossier.events.find(({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1)
    const row = single.getByRole("row").filter({ hasText: first?.title.en ?? "?" })
    await expect.element(row).toHaveTextContent(titled(first?.evidence[0]?.source ?? ""))
  })
})

describe.each(["en", "ja"] as const)("in %s", (locale) => {
  test.each([360, 820, 1280])(
    "at %i px nothing runs out of the page, and there is no fault of access",
    async (width) => {
      await page.viewport(width, 800)
      document.documentElement.lang = locale
      const { container } = await show({ locale })
      await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible()
      const scroller = page.getByTestId("scroller").element()
      await expect.poll(() => scroller.scrollWidth).toBeLessThanOrEqual(width)
      expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(801)
      expect(await faultsOf(container)).toEqual([])
    },
  )
})
