import { unzipSync } from "fflate"
import { beforeAll, describe, expect, test } from "vitest"
import type { Figure, Page } from "../../src/charts/page/figure"
import { memoryOf } from "../../src/exporters/memory/memory-of"
import { pngExporter } from "../../src/exporters/png"
import { chunksOf, textsOfPng } from "../../src/exporters/png/chunks"
import { crcOf } from "../../src/exporters/png/crc"
import { RefusedFigure } from "../../src/exporters/refused-figure"
import { svgExporter } from "../../src/exporters/svg"
import { bornFigure } from "../fixtures/figure"
import { foreignPixels, paintedPixels } from "../scene/pixels"

// The exporter runs in the worker, which has its fonts as a property of its own.
beforeAll(() => void Object.defineProperty(globalThis, "fonts", { value: document.fonts, configurable: true }))

const context = { signal: new AbortController().signal, report: () => undefined }
const write = (figure: Figure, scale?: number) =>
  pngExporter.write(figure, { ...context, options: scale === undefined ? {} : { scale } })
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())

function firstPage(wish: Parameters<typeof bornFigure>[0] = {}): Figure {
  const figure = bornFigure(wish)
  return { ...figure, pages: figure.pages.slice(0, 1) }
}

async function pixelsIn(file: Blob): Promise<ImageData> {
  const image = await createImageBitmap(file)
  const canvas = new OffscreenCanvas(image.width, image.height)
  const drawn = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D // a fresh canvas has one
  drawn.drawImage(image, 0, 0)
  return drawn.getImageData(0, 0, image.width, image.height)
}

describe("a PNG", () => {
  test.each([1, 2, 4])("at %s× has the pixels of its page and says how many stand for an inch", async (scale) => {
    const figure = firstPage({ preset: "column-85" })
    const file = await write(figure, scale)
    const picture = await pixelsIn(file)
    expect(picture.width).toBe(Math.round((85 / 25.4) * 96) * scale)
    const physical = chunksOf(await bytesOf(file)).find(({ type }) => type === "pHYs")
    const view = new DataView((physical?.data ?? new Uint8Array(9)).slice().buffer)
    expect([view.getUint32(0) * 0.0254, view.getUint32(4) * 0.0254]).toEqual([
      expect.closeTo(96 * scale, 0),
      expect.closeTo(96 * scale, 0),
    ])
    expect(view.getUint8(8)).toBe(1)
    expect(paintedPixels(picture, 40)).toBeGreaterThan((picture.width * picture.height) / 100)
  })

  test("has chunks whose sums are right, those that describe it before the picture, and the end at its end", async () => {
    const bytes = await bytesOf(await write(firstPage()))
    const chunks = chunksOf(bytes)
    let at = 8
    for (const { data } of chunks) {
      const sum = new DataView(bytes.buffer).getUint32(at + 8 + data.length)
      expect(crcOf(bytes.subarray(at + 4, at + 8 + data.length))).toBe(sum)
      at += 12 + data.length
    }
    expect(at).toBe(bytes.length)
    const types = chunks.map(({ type }) => type)
    expect(types[0]).toBe("IHDR")
    expect(types.at(-1)).toBe("IEND")
    expect(Math.max(types.lastIndexOf("iTXt"), types.indexOf("pHYs"))).toBeLessThan(types.indexOf("IDAT"))
    expect(crcOf(new TextEncoder().encode("123456789"))).toBe(0xcbf43926)
  })

  test("carries its words and its memory, in Japanese too", async () => {
    const figure = firstPage({ language: "ja", title: "会談\u0000\nまで", author: "外務省", mark: "TLP:GREEN" })
    const file = await write(figure)
    const said = Object.fromEntries(textsOfPng(await bytesOf(file)).map(({ keyword, text }) => [keyword, text]))
    expect(said).toMatchObject({
      Author: "外務省",
      Description: figure.altLong,
      Source: figure.source,
      Software: "Sherpa",
      Disclaimer: "TLP:GREEN",
      "Creation Time": "2026-04-06",
    })
    expect(said.Title).toContain("会談 まで")
    expect(await memoryOf(file)).toEqual(figure.memory)
  })

  test("is the picture that the SVG is", async () => {
    const figure = firstPage({ language: "ja", look: "dark", preset: "social" })
    const [png, svg] = [
      await write(figure),
      await svgExporter.write(figure, { ...context, options: { outlines: true } }),
    ]
    const image = new Image()
    image.src = URL.createObjectURL(svg)
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const drawn = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D // a fresh canvas has one
    drawn.drawImage(image, 0, 0)
    const [one, other] = [await pixelsIn(png), drawn.getImageData(0, 0, canvas.width, canvas.height)]
    expect(foreignPixels(one, other, 64) / (one.width * one.height)).toBeLessThan(0.01)
  })

  test("is one a page in a ZIP where there are several", async () => {
    const figure = bornFigure({ chart: "matrix" })
    const zip = await write(figure)
    expect(zip.type).toBe("application/zip")
    const files = unzipSync(await bytesOf(zip))
    expect(Object.keys(files)).toEqual(figure.pages.map((_, page) => `figure-${page + 1}.png`))
    for (const bytes of Object.values(files)) expect(await memoryOf(new Blob([bytes]))).toEqual(figure.memory)
  })

  test("that no browser could paint is refused before it is begun, and said before it is asked for", async () => {
    const page: Page = { zoom: 2, scene: { width: 2600, height: 100, title: "", description: "", marks: [] } }
    const figure = { ...firstPage(), pages: [page] }
    expect(await pngExporter.losses(figure, context.signal)).toContainEqual(
      expect.objectContaining({
        severity: "warning",
        code: "issue.pngTooLarge",
        values: expect.objectContaining({ scale: 4, width: 20_800 }),
      }),
    )
    await expect(write(figure, 4)).rejects.toBeInstanceOf(RefusedFigure)
    expect((await pixelsIn(await write(figure, 1))).width).toBe(5200)
  })

  test("ends where it is cancelled", async () => {
    const signal = AbortSignal.abort()
    await expect(pngExporter.write(firstPage(), { ...context, signal, options: {} })).rejects.toBe(signal.reason)
  })
})
