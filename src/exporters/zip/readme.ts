/** The leaflet in a ZIP: what the figure says, what each file is for, and how the view is opened again. In the figure's language. */
import type { Figure } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import { describeIssue } from "../../model/describe-issue"
import type { Issue } from "../../model/issue"
import { cleanText } from "../clean-text"
import { embedCode } from "../html/embed"
import { metadataTable } from "../metadata-table"

export interface Packed {
  readonly path: string
  /** What the file is for, in words. */
  readonly purpose: string
}

/** A format that this figure could not be written in. */
export interface LeftOut {
  readonly name: string
  readonly issue: Issue
}

export function readme(figure: Figure, files: readonly Packed[], leftOut: readonly LeftOut[], words: Words): string {
  const { spec, title, subtitle } = figure
  const about = metadataTable(figure, words)
    .rows.slice(2) // title and subtitle stand above
    .map(([name, value]) => words.say("readme.line", { name: String(name), value: String(value) }))
  const blocks: readonly (readonly string[])[] = [
    [...(spec.mark ? [spec.mark, ""] : []), title, subtitle],
    [words.say("readme.files"), ...files.map(({ path, purpose }) => `- ${path}${words.say("readme.colon")}${purpose}`)],
    leftOut.length > 0
      ? [words.say("readme.leftOut"), ...leftOut.map(({ name, issue }) => `- ${sentenceOf(name, issue, words)}`)]
      : [],
    ...(files.some(({ path }) => path.endsWith(".html"))
      ? [[words.say("html.embed"), words.say("html.embed.how"), embedCode(figure, "./figure.html")]]
      : []),
    ...(figure.sources.length > 0 ? [[words.say("readme.rights"), words.say("readme.rightsHow")]] : []),
    [words.say("readme.again"), words.say("readme.againHow")],
    [words.say("figure.about.name"), ...about],
    spec.mark ? [spec.mark] : [],
  ]
  const lines = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"))
  return `${cleanText(lines.join("\n\n")).replace(/\r\n?|\n/g, "\r\n")}\r\n`
}

const sentenceOf = (name: string, issue: Issue, words: Words) =>
  `${name}${words.say("readme.colon")}${describeIssue(issue, words).what}`
