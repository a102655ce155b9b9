/** The data behind a figure as an Excel workbook: a sheet a table, then what is said about the figure, then its sources. */
import type { DataTable, Figure } from "../../charts/page/figure"
import { wordsFor } from "../../i18n/intl"
import type { FigureExporter } from "../figure-exporter"
import { metadataTable } from "../metadata-table"
import { figureProperties } from "../ooxml/figure-properties"
import { type Part, packageOf } from "../ooxml/package"
import { propertyParts, propertyReferences } from "../ooxml/properties"
import { element, textElement, xmlPart } from "../ooxml/xml"
import { sourceTable } from "../source-table"
import { filteredArea, sheetOf } from "./sheet"
import { sheetNames } from "./sheet-names"
import { stylesXml } from "./styles"

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml"

export const xlsxExporter: FigureExporter = {
  id: "xlsx",
  losses: async () => [{ severity: "warning", where: {}, code: "issue.xlsxPicture", values: {} }],
  write: async (figure, { signal, report }) => {
    const words = wordsFor(figure.spec.language)
    const about = metadataTable(figure, words)
    const sources = sourceTable(figure.sources, words)
    // A chart of sources has a table of that name itself.
    const isTaken = figure.tables.some(({ name }) => name === sources.name)
    const listed = isTaken ? { ...sources, name: words.say("figure.table.sourceList") } : sources
    const tables = [...figure.tables, about, listed]
    const names = sheetNames(tables.map(({ name }) => name))
    const parts: Part[] = []
    for (const [at, table] of tables.entries()) {
      signal.throwIfAborted()
      parts.push(await sheetPart(figure, table, at + 1, table === about, signal))
      report((0.8 * (at + 1)) / tables.length)
    }
    const workbook = workbookPart(names, definedNames(tables, names, about))
    const bytes = packageOf(
      [
        workbook,
        ...parts,
        { path: "xl/styles.xml", type: `${mediaType}.styles+xml`, content: stylesXml(figure.spec.language) },
        ...propertyParts(figureProperties(figure)),
      ],
      [{ id: "rId1", type: "officeDocument", target: workbook.path }, ...propertyReferences],
    )
    report(1)
    return new Blob([bytes], { type: `${mediaType}.sheet` })
  },
}

const pathOf = (sheet: number) => `xl/worksheets/sheet${sheet}.xml`

async function sheetPart(
  { spec: { mark, preset } }: Figure,
  table: DataTable,
  number: number,
  isProse: boolean,
  signal: AbortSignal,
): Promise<Part> {
  const { xml, references } = await sheetOf({ table, mark, isLetter: preset.startsWith("letter"), isProse, signal })
  return { path: pathOf(number), type: `${mediaType}.worksheet+xml`, content: xml, references }
}

/** The heading is printed on every page, and Excel knows by a name of its own what is filtered. */
function definedNames(tables: readonly DataTable[], sheets: readonly string[], about: DataTable): readonly string[] {
  return tables.flatMap((table, at) => {
    const sheet = `'${sheets[at]?.replaceAll("'", "''")}'!`
    const local = (name: string, hidden?: 1) => ({ name: `_xlnm.${name}`, localSheetId: at, hidden })
    const filtered = table === about ? undefined : filteredArea(table)
    return [
      filtered ? textElement("definedName", sheet + filtered, local("_FilterDatabase", 1)) : "",
      textElement("definedName", `${sheet}$1:$1`, local("Print_Titles")),
    ]
  })
}

function workbookPart(names: readonly string[], defined: readonly string[]): Part {
  const sheets = names.map((name, at) => element("sheet", { name, sheetId: at + 1, "r:id": `rId${at + 1}` }))
  return {
    path: "xl/workbook.xml",
    type: `${mediaType}.sheet.main+xml`,
    content: xmlPart(
      element(
        "workbook",
        {
          xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        },
        element("bookViews", {}, element("workbookView", { activeTab: 0 })),
        element("sheets", {}, ...sheets),
        element("definedNames", {}, ...defined),
      ),
    ),
    references: [
      ...names.map((_, at) => ({ id: `rId${at + 1}`, type: "worksheet", target: pathOf(at + 1) })),
      { id: "rIdStyles", type: "styles", target: "xl/styles.xml" },
    ],
  }
}
