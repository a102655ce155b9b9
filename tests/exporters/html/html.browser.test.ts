import { afterEach, describe, expect, test } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { htmlExporter } from "../../../src/exporters/html/html"
import { isMemory, memoryOf } from "../../../src/exporters/memory/memory-of"
import { bornFigure } from "../../fixtures/figure"

const context = { signal: new AbortController().signal, report: () => undefined, options: {} }
const frames: HTMLIFrameElement[] = []
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove()
})

const written = async (figure: Figure) => (await htmlExporter.write(figure, context)).text()
/** One figure, written once. */
const born = bornFigure({})
const file = written(born)

async function opened(text: string, { width = 1200, sandbox = "" } = {}) {
  const frame = document.createElement("iframe")
  frame.style.cssText = `width:${width}px;height:900px`
  if (sandbox) frame.setAttribute("sandbox", sandbox)
  const isThere = new Promise((resolve) => frame.addEventListener("load", resolve))
  frame.srcdoc = text
  document.body.append(frame)
  frames.push(frame)
  await isThere
  return frame
}

async function insideOf(text: Promise<string>, width = 1200): Promise<Document> {
  const inside = (await opened(await text, { width })).contentDocument
  if (!inside) throw new Error("The file did not open")
  return inside
}

const rowsOf = (page: Document) => Array.from(page.querySelector("tbody")?.querySelectorAll("tr") ?? [])
const shownIn = (page: Document) => rowsOf(page).filter(({ hidden }) => !hidden)

function put(page: Document, selector: string, value: string): void {
  const field = page.querySelector<HTMLInputElement | HTMLSelectElement>(selector)
  if (!field) throw new Error(`There is no ${selector}`)
  field.value = value
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

describe("an HTML file of a figure", () => {
  test("holds the picture, its data, its sources and the lines to embed it, and asks nothing of the network", async () => {
    const figure = born
    const text = await file
    const page = await insideOf(file)
    expect(page.documentElement.lang).toBe("en")
    expect(page.title).toBe(figure.title)
    expect(page.querySelector("h1")?.textContent).toBe(figure.title)
    expect(page.querySelectorAll(".wide svg")).toHaveLength(figure.pages.length)
    expect(page.querySelectorAll("table")).toHaveLength(figure.tables.length)
    expect(rowsOf(page)).toHaveLength(figure.tables[0]?.rows.length ?? -1)
    expect(page.querySelector("table")?.textContent).not.toContain(String(figure.tables[0]?.rows[0]?.[0]))
    expect(page.querySelectorAll("ol li")).toHaveLength(figure.sources.length)
    expect(page.getElementById("code")?.textContent).toMatch(
      /^<iframe src="\.\/figure\.html" title="33 days[^>]* sandbox="/,
    )
    expect(text).toMatch(/default-src 'none'/)
    expect(text.replaceAll(/ href="[^"]*"/g, "")).not.toMatch(/(?:src|href)=["']?https?:|@import|url\(["']?https?:/)
    expect(text).not.toMatch(/<[^>]+ on\w+=/)
    const ids = Array.from(page.querySelectorAll("[id]"), ({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const memory = await memoryOf(new Blob([text]))
    expect(isMemory(memory) && memory).toEqual(figure.memory)
  })

  test("shows a phone the figure that was drawn for it, and everybody one of the two", async () => {
    const seen = (page: Document) =>
      Array.from(page.querySelectorAll(".picture svg"), (svg) => svg.getBoundingClientRect().width).filter(Boolean)
    expect(seen(await insideOf(file, 390))).toEqual((born.narrow ?? []).map(() => 390))
    expect(seen(await insideOf(file, 1280))).toHaveLength(born.pages.length)
  })

  test("words and values leave only the rows that have all of them, and fade the other marks", async () => {
    const page = await insideOf(file)
    const all = rowsOf(page).length
    const count = page.getElementById("count")
    put(page, "input", "motegi ＲＵＢＩＯ")
    const byWords = shownIn(page)
    expect(byWords.length).toBeGreaterThan(0)
    for (const row of byWords) expect(row.textContent).toMatch(/motegi/i)
    expect(count?.textContent).toBe(`${byWords.length} of ${all} rows`)
    expect(page.querySelectorAll("g.out").length).toBeGreaterThan(all - byWords.length - 1)
    put(page, "select[aria-label=Lane]", "Diplomacy")
    expect(shownIn(page).length).toBeLessThan(byWords.length)
    expect(shownIn(page).length).toBeGreaterThan(0)
    page.querySelector<HTMLButtonElement>("form button")?.click()
    await expect.poll(() => count?.textContent).toBe(`${all} of ${all} rows`)
    expect(page.querySelectorAll("g.out")).toHaveLength(0)
    // A value is said with as many rows as it leaves.
    for (const option of page.querySelectorAll<HTMLOptionElement>("select option:nth-child(2)")) {
      put(page, `select[aria-label="${option.parentElement?.ariaLabel}"]`, option.value)
      expect(option.textContent).toContain(`(${shownIn(page).length})`)
      put(page, `select[aria-label="${option.parentElement?.ariaLabel}"]`, "")
    }
  })

  test("the mark under the pointer has a card that says what it is, and its row stands out; keys walk there too", async () => {
    const page = await insideOf(file)
    const mark = page.querySelector('.wide g[id*="event-"]:not(:has(title))')
    const box = mark?.getBoundingClientRect()
    if (!mark || !box) throw new Error("There is no mark")
    const card = page.getElementById("card")
    mark.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: box.x + 2, clientY: box.y + 2 }))
    expect(card?.hidden).toBe(false)
    expect(page.querySelector("tr.pointed")?.textContent).toContain(card?.querySelector(".name")?.textContent)
    const picture = page.querySelector<HTMLElement>(".wide")
    picture?.focus()
    const said = new Set<string | undefined>()
    for (const key of ["Home", "ArrowRight", "ArrowRight", "End", "ArrowLeft"]) {
      picture?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))
      said.add(page.getElementById("said")?.textContent)
      expect(card?.hidden).toBe(false)
    }
    expect(said.size).toBe(5)
    expect([...said][0]).toContain(rowsOf(page)[0]?.querySelector(".name")?.textContent)
    picture?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))
    expect(card?.hidden).toBe(true)
  })

  test("in another page it folds all but the picture, and tells the frame its height", async () => {
    const heights: number[] = []
    const hear = ({ data }: MessageEvent) => data?.sherpaFigure && heights.push(data.sherpaFigure)
    addEventListener("message", hear)
    const frame = await opened(await file, { sandbox: "allow-scripts" })
    await expect.poll(() => heights.length).toBeGreaterThan(0)
    removeEventListener("message", hear)
    expect(heights.at(-1)).toBeGreaterThan(600)
    expect(heights.at(-1)).toBeLessThan(1400)
    expect(frame.contentDocument).toBeNull()
  })

  test("where no script runs the picture, the tables and the sources stand, and nothing that would not work", async () => {
    const page = (await opened(await file, { sandbox: "allow-same-origin" })).contentDocument
    const isSeen = (selector: string) => page?.querySelector(selector)?.checkVisibility()
    for (const there of [".wide svg", "#data table", "#sources ol"]) expect(isSeen(there), there).toBe(true)
    for (const gone of ["form", "#copy", "#card"]) expect(isSeen(gone), gone).toBe(false)
    expect(page?.querySelector(".wide g > title")?.textContent).toBeTruthy()
  })

  test("what a dossier says never becomes markup", async () => {
    const title =
      '</title><script>document.body.dataset.ran = "1"</script><img src=x onerror="document.body.dataset.ran=1">'
    const page = await insideOf(written(bornFigure({ title, note: title, author: `"><b>` })))
    expect(page.title).toBe(title)
    expect(page.body.dataset.ran).toBeUndefined()
    expect(page.querySelectorAll("img, b")).toHaveLength(0)
    expect(page.querySelectorAll("script")).toHaveLength(2)
  })

  test.each(["matrix", "network", "coverage", "cooccurrence", "compare"] as const)(
    "a %s has its tables too, and a card for what is drawn",
    async (chart) => {
      const figure = bornFigure({ chart, language: "ja", look: "dark" })
      const page = await insideOf(written(figure))
      expect(page.documentElement.lang).toBe("ja")
      expect(page.querySelectorAll("table")).toHaveLength(figure.tables.length)
      const mark = page.querySelector(".wide g[id]:not([id*=part]) circle, .wide g[id] rect")?.closest("g[id]")
      const spots: Record<string, unknown> = JSON.parse(page.getElementById("marks")?.textContent ?? "{}")
      const [id = ""] = Object.keys(spots)
      expect(mark).not.toBeNull()
      page.getElementById(id)?.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: 9, clientY: 9 }))
      expect(page.getElementById("card")?.textContent).not.toBe("")
    },
  )

  test("who filters a network for somebody sees them with all their ties", async () => {
    const page = await insideOf(written(bornFigure({ chart: "network" })))
    put(page, "input", "Lutnick")
    expect(shownIn(page).length).toBe(1)
    const bright = Array.from(page.querySelectorAll('.wide g[id*="tie-"]:not(.out)'), ({ id }) => id)
    expect(bright.length).toBeGreaterThan(0)
    for (const id of bright) expect(id).toContain("lutnick")
  })
})
