/** The formats of figures in the order in which they are offered, as far as they are known before what writes them is fetched. */
import { type FigureFormat, type FormatInfo, figureFormats } from "./figure-exporter"

const everyChart = () => true
const office = "application/vnd.openxmlformats-officedocument"
const picture = { hasData: false, suits: everyChart } as const
const data = { hasData: true, suits: everyChart } as const

const infos: Readonly<Record<FigureFormat, Omit<FormatInfo, "id" | "extension">>> = {
  svg: { ...picture, type: "image/svg+xml" },
  png: { ...picture, type: "image/png" },
  pdf: { ...picture, type: "application/pdf" },
  pptx: { ...data, type: `${office}.presentationml.presentation` },
  docx: { ...picture, type: `${office}.wordprocessingml.document` },
  xlsx: { ...data, type: `${office}.spreadsheetml.sheet` },
  csv: { ...data, type: "text/csv" },
  html: { ...data, type: "text/html" },
  zip: { ...data, type: "application/zip" },
}

export const formatInfos: readonly FormatInfo[] = figureFormats.map((id) => ({ id, extension: `.${id}`, ...infos[id] }))

/** Undefined for a format of another make of the app. */
export const formatInfoOf = (format: FigureFormat): FormatInfo | undefined =>
  formatInfos.find(({ id }) => id === format)
