import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { figureFormats } from "../../src/exporters/figure-exporter"
import { formatInfoOf, formatInfos } from "../../src/exporters/formats"

test("every format is offered once, in order, under an ending of its own", () => {
  expect(formatInfos.map(({ id }) => id)).toEqual(figureFormats)
  expect(new Set(formatInfos.map(({ extension }) => extension)).size).toBe(figureFormats.length)
  expect(formatInfoOf("docx")).toMatchObject({ extension: ".docx", hasData: false })
  expect(formatInfoOf("gif" as "svg")).toBeUndefined()
})

test("what writes files is known to the worker alone, so that the page is not built with it a second time", () => {
  const root = join(import.meta.dirname, "../../src")
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file))
  // What a file remembers, and the code that embeds one, are no writers.
  const writers = /from "(?:\.\.\/)*(?:\.\/)?exporters\/(?:figures|svg|png|csv|[a-z]+\/(?!memory-of|embed)[\w-]+)"/
  const knowing = files.filter((file) => writers.test(readFileSync(join(root, file), "utf8")))
  expect(knowing.map((file) => file.replaceAll("\\", "/")).filter((file) => !file.startsWith("engine/"))).toEqual([])
  expect(knowing.length).toBeGreaterThan(0)
})
