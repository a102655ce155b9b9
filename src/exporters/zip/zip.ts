/** A figure in every format at once, with its data, its citations and a leaflet that says what is what. */
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate"
import type { Figure } from "../../charts/page/figure"
import { type Words, wordsFor } from "../../i18n/intl"
import { bibtex } from "../citations/bibtex"
import { citationsOf } from "../citations/citation"
import { cslJson } from "../citations/csl-json"
import { ris } from "../citations/ris"
import { byteOrderMark, csvTable } from "../csv-table"
import type { FigureContext, FigureExporter, LazyFigureExporter } from "../figure-exporter"
import { metadataTable } from "../metadata-table"
import { pause } from "../pause"
import { RefusedFigure } from "../refused-figure"
import { sourceTable } from "../source-table"
import { type LeftOut, type Packed, readme } from "./readme"
import { tableNames } from "./table-names"

/** Of the whole, by the pictures and documents; the rest is done in no time. */
const partOfFormats = 0.95
/** The same bytes for the same figure: the files bear the first day that a ZIP can say. */
const firstZipDay = new Date(1980, 0, 1)
const leaflet = "README.txt"

interface File extends Packed {
  readonly bytes: Uint8Array
}

/** `exporters`: those of the other formats; what suits the chart is packed. CSV is packed as a file a table. */
export const zipExporter = (exporters: readonly LazyFigureExporter[]): FigureExporter => ({
  id: "zip",
  losses: async () => [],
  write: async (figure, context) => {
    const words = wordsFor(figure.spec.language)
    const { files, leftOut } = await written(exporters, figure, context, words)
    files.push(...(await tablesOf(figure, context, words)), ...citedIn(figure, words))
    await pause(context.signal)
    const first = { path: leaflet, purpose: "", bytes: strToU8(readme(figure, files, leftOut, words)) }
    const bytes = packed([first, ...files])
    context.report(1)
    return new Blob([bytes], { type: "application/zip" })
  },
})

async function written(
  exporters: readonly LazyFigureExporter[],
  figure: Figure,
  context: FigureContext,
  words: Words,
): Promise<{ readonly files: File[]; readonly leftOut: readonly LeftOut[] }> {
  const files: File[] = []
  const leftOut: LeftOut[] = []
  const asked = exporters.filter(({ id, suits }) => id !== "csv" && id !== "zip" && suits(figure.spec.chart))
  for (const [at, { id, extension, load }] of asked.entries()) {
    await pause(context.signal)
    const report = (share: number) => context.report((partOfFormats * (at + share)) / asked.length)
    const exporter = await load()
    const name = words.say(`export.format.${id}`)
    try {
      const file = await exporter.write(figure, { ...context, report })
      const purpose = words.sayIfKnown(`readme.${id}`, name)
      files.push(...(await opened(file, `figure${extension}`)).map((each) => ({ ...each, purpose })))
    } catch (error) {
      if (!(error instanceof RefusedFigure)) throw error
      leftOut.push({ name, issue: error.issue })
    }
    report(1)
  }
  return { files, leftOut }
}

/** A format that has a file a page comes in a ZIP of its own; nobody wants a ZIP in a ZIP. */
async function opened(file: Blob, name: string): Promise<readonly Omit<File, "purpose">[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (file.type !== "application/zip") return [{ path: name, bytes }]
  return Object.entries(unzipSync(bytes)).map(([path, inside]) => ({ path, bytes: inside }))
}

async function tablesOf(figure: Figure, { signal, options }: FigureContext, words: Words): Promise<readonly File[]> {
  const tables = [...figure.tables, sourceTable(figure.sources, words), metadataTable(figure, words)]
  const names = tableNames(tables.map(({ name }) => name))
  const files: File[] = []
  for (const [at, table] of tables.entries()) {
    const text = await csvTable(table, { signal })
    const purpose = words.say("readme.csv", { name: table.name })
    files.push({ path: `data/${names[at]}.csv`, purpose, bytes: strToU8((options.bom ? byteOrderMark : "") + text) })
  }
  return files
}

function citedIn({ sources }: Figure, words: Words): readonly File[] {
  if (sources.length === 0) return []
  const citations = citationsOf(sources)
  const each = [
    ["citations/sources.csl.json", words.say("readme.csl"), cslJson(citations)],
    ["citations/sources.bib", words.say("readme.bib"), bibtex(citations)],
    ["citations/sources.ris", words.say("readme.ris"), ris(citations)],
  ] as const
  return each.map(([path, purpose, text]) => ({ path, purpose, bytes: strToU8(text) }))
}

function packed(files: readonly File[]): Uint8Array<ArrayBuffer> {
  const zipped: Zippable = {}
  for (const { path, bytes } of files) {
    // What is packed already does not become smaller.
    const level = /\.(txt|svg|html|csv|json|bib|ris)$/.test(path) ? 6 : 0
    zipped[path] = [bytes, { level, mtime: firstZipDay }]
  }
  return zipSync(zipped)
}
