/** Citations as RIS, which EndNote, Mendeley and Zotero read: a tag a line, a record from TY to ER, lines ended by CR LF. */
import type { Citation, CitedDate } from "./citation"

const types = { news: "NEWS", official: "RPRT", analysis: "ELEC" } as const

export const ris = (citations: readonly Citation[]): string => citations.map(recordOf).join("")

function recordOf({ key, kind, title, publisher, dates: [date], published, language, url }: Citation): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["TY", types[kind]],
    ["ID", key],
    ["TI", title],
    [kind === "official" ? "PB" : "T2", publisher],
    ["PY", date && inFour(date.year)],
    ["DA", date && dayOf(date, published)],
    ["LA", language],
    ["UR", url],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []))
  return `${lines.join("")}ER  - \r\n\r\n`
}

const inFour = (year: number) => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`
const inTwo = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"))

/** YYYY/MM/DD/ and, of what is vaguer than a day, how it is recorded; what is not known is empty, and the slashes stand. */
const dayOf = ({ year, month, day }: CitedDate, edtf = "") =>
  `${inFour(year)}/${inTwo(month)}/${inTwo(day)}/${/^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? "" : edtf.replaceAll("/", " – ")}`
