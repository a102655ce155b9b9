/** The workbook within a chart: what opens when its numbers are edited. */
import type { DataTable } from "../../charts/page/figure"
import { sheetOf } from "../xlsx/sheet"
import { stylesXml } from "../xlsx/styles"
import type { ChartData } from "./chart-data"
import { packageOf } from "./package"
import { element, xmlPart } from "./xml"

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml"
/** By it the chart names the cells that it shows. */
export const sheetName = "Data"

export async function chartWorkbook(data: ChartData, language: "en" | "ja", signal: AbortSignal): Promise<Uint8Array> {
  const { heading, categories, series } = data
  const table: DataTable = {
    name: sheetName,
    columns: [
      { id: "name", label: heading, kind: "text" },
      ...series.map(({ name }, i) => ({ id: `value_${i}`, label: name, kind: "number" as const })),
    ],
    rows: categories.map((category, row) => [category, ...series.map(({ values }) => values[row])]),
  }
  const { xml } = await sheetOf({ table, mark: undefined, isLetter: false, isProse: false, signal })
  const workbook = element(
    "workbook",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    element("sheets", {}, element("sheet", { name: sheetName, sheetId: 1, "r:id": "rId1" })),
  )
  return packageOf(
    [
      {
        path: "xl/workbook.xml",
        type: `${mediaType}.sheet.main+xml`,
        content: xmlPart(workbook),
        references: [
          { id: "rId1", type: "worksheet", target: "xl/worksheets/sheet1.xml" },
          { id: "rId2", type: "styles", target: "xl/styles.xml" },
        ],
      },
      { path: "xl/worksheets/sheet1.xml", type: `${mediaType}.worksheet+xml`, content: xml },
      { path: "xl/styles.xml", type: `${mediaType}.styles+xml`, content: stylesXml(language) },
    ],
    [{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }],
  )
}
