import { afterEach, describe, expect, test } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { htmlExporter } from "../../../src/exporters/html/html"
import { bornFigure } from "../../fixtures/figure"

const context = { signal: new AbortController().signal, report: () => undefined, options: {} }
const frames: HTMLIFrameElement[] = []
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove()
})

async function opened(figure: Figure): Promise<Document> {
  const file = await htmlExporter.write(figure, context)
  const frame = document.createElement("iframe")
  frame.style.cssText = "width:1200px;height:900px"
  const isThere = new Promise((resolve) => frame.addEventListener("load", resolve))
  frame.srcdoc = await file.text()
  document.body.append(frame)
  frames.push(frame)
  await isThere
  const inside = frame.contentDocument
  if (!inside) throw new Error("The file did not open")
  return inside
}

describe("an HTML file of a figure", () => {
  test("holds the picture, its data, its sources and the line to embed it, and asks nothing of the network", async () => {
    const figure = bornFigure({})
    const text = await (await htmlExporter.write(figure, context)).text()
    const page = await opened(figure)
    expect(page.documentElement.lang).toBe("en")
    expect(page.title).toBe(figure.title)
    expect(page.querySelectorAll("figure svg")).toHaveLength(figure.pages.length)
    expect(page.querySelectorAll("table")).toHaveLength(figure.tables.length)
    expect(page.querySelectorAll("tbody")[0]?.rows).toHaveLength(figure.tables[0]?.rows.length ?? -1)
    expect(page.querySelectorAll("ol li")).toHaveLength(figure.sources.length)
    expect(page.querySelector("details pre")?.textContent).toMatch(/^<iframe src="\.\/figure\.html"/)
    expect(text).toMatch(/default-src 'none'/)
    expect(text.replaceAll(/ href="[^"]*"/g, "")).not.toMatch(/(?:src|href)=["']?https?:|@import|url\(["']?https?:/)
    const ids = Array.from(page.querySelectorAll("[id]"), ({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("what is typed leaves only the rows with all of its words, and fades the other marks", async () => {
    const page = await opened(bornFigure({}))
    const input = page.querySelector("input")
    if (!input) throw new Error("There is no filter")
    input.value = "motegi rubio"
    input.dispatchEvent(new Event("input"))
    const first = Array.from(page.querySelector("tbody")?.querySelectorAll("tr") ?? [])
    const shown = first.filter(({ hidden }) => !hidden)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(first.length)
    for (const row of shown) expect(row.textContent).toMatch(/motegi/i)
    expect(page.getElementById("count")?.textContent).toBe(`${shown.length} of ${first.length} rows`)
    const faded = page.querySelectorAll("g.out").length
    expect(faded).toBeGreaterThan(first.length - shown.length - 1)
    input.value = ""
    input.dispatchEvent(new Event("input"))
    expect(page.querySelectorAll("g.out")).toHaveLength(0)
  })

  test("the mark under the pointer has a card that says what it is, and its row stands out", async () => {
    const page = await opened(bornFigure({}))
    const mark = page.querySelector('g[id*="event-"][aria-label]')
    const box = mark?.getBoundingClientRect()
    if (!mark || !box) throw new Error("There is no mark")
    mark.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: box.x + 2, clientY: box.y + 2 }))
    const card = page.getElementById("card")
    expect(card?.hidden).toBe(false)
    const row = page.querySelector("tr.pointed")
    expect(row?.textContent).toContain(card?.querySelector(".name")?.textContent)
  })

  test("what a dossier says never becomes markup", async () => {
    const title =
      '</title><script>document.body.dataset.ran = "1"</script><img src=x onerror="document.body.dataset.ran=1">'
    const page = await opened(bornFigure({ title, note: title, author: `"><b>` }))
    expect(page.title).toBe(title)
    expect(page.body.dataset.ran).toBeUndefined()
    expect(page.querySelectorAll("img, b")).toHaveLength(0)
    expect(page.querySelectorAll("script")).toHaveLength(2)
  })

  test.each(["matrix", "network", "coverage", "cooccurrence", "compare"] as const)(
    "a %s has its tables too",
    async (chart) => {
      const figure = bornFigure({ chart, language: "ja", look: "dark" })
      const page = await opened(figure)
      expect(page.documentElement.lang).toBe("ja")
      expect(page.querySelectorAll("table")).toHaveLength(figure.tables.length)
    },
  )
})
