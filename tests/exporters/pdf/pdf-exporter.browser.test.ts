import { expect, test } from "vitest"
import { figureExporterOf } from "../../../src/exporters/figures"
import { memoryInPdf } from "../../../src/exporters/memory/scan"
import { bornFigure } from "../../fixtures/figure"

test.each(["en", "ja"] as const)("a browser writes the PDF too, in %s, and says how far it is", async (language) => {
  const figure = bornFigure({ language, mark: "TLP:GREEN" })
  const shares: number[] = []
  const exporter = await figureExporterOf("pdf")?.load()
  const file = await exporter?.write(figure, {
    signal: new AbortController().signal,
    report: (share) => shares.push(share),
    options: {},
  })
  const text = new TextDecoder("latin1").decode(await file?.arrayBuffer())
  expect(text.startsWith("%PDF-1.7")).toBe(true)
  expect(text.trimEnd().endsWith("%%EOF")).toBe(true)
  expect(text).toContain("/Marked true")
  expect(memoryInPdf(text)).toEqual(figure.memory)
  // As small as in Node, so that no font came whole.
  expect(file?.size).toBeLessThan(150_000)
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})

test("an export that is called off while it is under way ends with the reason", async () => {
  const control = new AbortController()
  const reason = new Error("the reader thought better of it")
  const exporter = await figureExporterOf("pdf")?.load()
  const report = (share: number) => {
    if (share > 0.5) control.abort(reason)
  }
  const writing = exporter?.write(bornFigure(), { signal: control.signal, report, options: {} })
  await expect(writing).rejects.toBe(reason)
})
