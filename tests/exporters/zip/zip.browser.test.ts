/** The ZIP as the browser makes it, of every format there is; and the Word document in it with its pictures from the real painters. */
import { unzipSync } from "fflate"
import { beforeAll, expect, test } from "vitest"
import { figureExporterOf, figureExporters } from "../../../src/exporters/figures"
import { bornFigure } from "../../fixtures/figure"
import { faultsOf, partsOf } from "../../fixtures/office-parts"

// The exporters run in the worker, which has its fonts as a property of its own.
beforeAll(() => void Object.defineProperty(globalThis, "fonts", { value: document.fonts, configurable: true }))

test("the ZIP holds every format that suits the chart, each a whole file of its kind", async () => {
  const figure = bornFigure({ preset: "a4-landscape", language: "ja" })
  const exporter = await figureExporterOf("zip")?.load()
  const context = { signal: new AbortController().signal, report: () => undefined, options: {} }
  const file = (await exporter?.write(figure, context)) ?? new Blob()
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const endings = Object.keys(files).flatMap((path) => /^figure[^/]*(\.\w+)$/.exec(path)?.[1] ?? [])
  const single = figureExporters.filter(({ id, suits }) => id !== "csv" && id !== "zip" && suits("timeline"))
  expect([...new Set(endings)].sort()).toEqual(single.map(({ extension }) => extension).sort())
  for (const ending of ["docx", "xlsx", "pptx"]) {
    const parts = await partsOf(new Blob([new Uint8Array(files[`figure.${ending}`] ?? [])]))
    expect(parts.size, ending).toBeGreaterThan(5)
    expect(faultsOf(parts), ending).toEqual([])
    if (ending !== "docx") continue
    const png = new Blob([new Uint8Array(parts.get("word/media/figure1.png") ?? [])], { type: "image/png" })
    const picture = await createImageBitmap(png)
    expect(picture.width).toBeGreaterThan(1500)
    expect(picture.width / picture.height).toBeGreaterThan(1)
  }
}, 60_000)
