import { strToU8, unzipSync, zipSync } from "fflate"
import { expect, test } from "vitest"
import { zippedFigures } from "../../../src/exporters/zip/zipped-figures"

const contentOf = async (zip: Blob) =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer()))).map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes),
    ]),
  )

test("a figure is a file under its name, and one of several files is a folder", async () => {
  const pages = zipSync({ "figure-1.svg": strToU8("one"), "figure-2.svg": strToU8("two") })
  const figures = [
    { name: "概要", file: new Blob(["<svg/>"], { type: "image/svg+xml" }) },
    { name: "Pages", file: new Blob([pages], { type: "application/zip" }) },
    { name: "概要", file: new Blob(["<svg></svg>"], { type: "image/svg+xml" }) },
  ]
  const zip = await zippedFigures(figures, ".svg")
  expect(zip.type).toBe("application/zip")
  expect(await contentOf(zip)).toEqual({
    "概要.svg": "<svg/>",
    "Pages/figure-1.svg": "one",
    "Pages/figure-2.svg": "two",
    "概要 (2).svg": "<svg></svg>",
  })
  const again = await zippedFigures(figures, ".svg")
  expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await zip.arrayBuffer()))
})
