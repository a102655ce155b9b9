import { readFileSync } from "node:fs"
import fc from "fast-check"
import { expect, test } from "vitest"
import { exporters } from "../../src/exporters"
import { dossierExporter } from "../../src/exporters/dossier"
import { dossierImporter } from "../../src/importers/dossier"

const context = () => ({ signal: new AbortController().signal, report: () => undefined })

async function write(
  dossier: Readonly<Record<string, unknown>> & { readonly events?: readonly unknown[] },
): Promise<string> {
  const eventLines = (dossier.events ?? []).map((event) => JSON.stringify(event))
  const record = dossier.events ? { ...dossier, events: [] } : dossier
  const { file, losses } = await dossierExporter.write({ kind: "dossier", record, eventLines }, context())
  expect(losses).toEqual([])
  return file.text()
}

test("the bundled dossier is written as it stands in the repository, byte for byte", async () => {
  const text = readFileSync(new URL("../../data/road-to-the-summit.json", import.meta.url), "utf8")
  expect(await write(JSON.parse(text))).toBe(text)
})

test("whatever a record holds comes back through the importer, its fields in the same order", async () => {
  const record = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true })
  await fc.assert(
    fc.asyncProperty(record, fc.option(fc.array(fc.jsonValue()), { nil: undefined }), async (fields, events) => {
      const { events: _, ...rest } = fields
      const dossier = events ? { ...rest, events } : rest
      const text = await write(dossier)
      const { draft } = await dossierImporter.read(new Blob([text]), context())
      expect(JSON.stringify(draft)).toBe(JSON.stringify(dossier))
    }),
  )
})

test("many events make many pieces, and cancelling stops between them", async () => {
  const events = Array.from({ length: 10_000 }, (_, i) => ({ id: `e${i}` }))
  expect(JSON.parse(await write({ events })).events).toEqual(events)
  const subject = {
    kind: "dossier",
    record: { events: [] },
    eventLines: events.map((event) => JSON.stringify(event)),
  } as const
  await expect(dossierExporter.write(subject, { ...context(), signal: AbortSignal.abort() })).rejects.toThrow()
})

test("records as long as drawings make pieces of their own, and come back whole", async () => {
  const figures = Array.from({ length: 4 }, (_, i) => `${i}`.repeat(9_000_000))
  expect(JSON.parse(await write({ figures })).figures).toEqual(figures)
})

test("every exporter has an id of its own, a title and an ending", () => {
  expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
  for (const { extension, title } of exporters) {
    expect(title).toMatch(/^export\./)
    expect(extension).toMatch(/^\.[a-z.]+$/)
  }
})
