/** Citations as BibTeX in UTF-8: `year` and `month` for the old styles, `date` (EDTF) for biblatex. */
import type { Citation } from "./citation"

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const
const types = { news: "article", official: "techreport", analysis: "misc" } as const
const publisherFields = { news: "journal", official: "institution", analysis: "howpublished" } as const

/** What TeX takes for a command. Braces are written as words, since BibTeX counts even those that are escaped. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
}
const inTex = (text: string) => text.replace(/[\\{}~^$&%#_]/g, (letter) => commands[letter] ?? letter)

export const bibtex = (citations: readonly Citation[]): string => citations.map(entryOf).join("\n")

/** What biblatex reads of EDTF: no sets, and no years of more than four digits. */
const isRead = (edtf = "") => edtf !== "" && !/[[{Y]/.test(edtf)

function entryOf({ key, kind, title, publisher, published, dates: [date], language, url }: Citation): string {
  const month = date?.month === undefined ? undefined : months[date.month - 1]
  const fields: readonly (readonly [string, string | false | undefined])[] = [
    // Braced once more, so that no style changes its capitals.
    ["title", `{{${inTex(title)}}}`],
    [publisherFields[kind], publisher && `{${inTex(publisher)}}`],
    // The old styles know no year of another era.
    ["year", date && date.year > 0 && `{${date.year}}`],
    ["month", month],
    ["date", isRead(published) && `{${published}}`],
    ["note", published && !isRead(published) && `{${inTex(published)}}`],
    ["language", language && `{${language}}`],
    ["url", url && `{${url}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@${types[kind]}{${key},\n${lines.join("")}}\n`
}
