/** A source in the list of a document: publisher, title, date, and its address where it has one that a click may open. */
import type { Words } from "../../i18n/intl"
import { describeDate } from "../../model/dates"
import type { Source } from "../../model/source"
import { element } from "../ooxml/xml"
import { webAddress } from "../web-address"
import { link, paragraph, run, value } from "./paragraph"

export interface SourceParagraph {
  readonly xml: string
  /** Of its link. */
  readonly target: string | undefined
}

export function sourceParagraph(
  { publisher, title, published, url }: Source,
  id: string,
  words: Words,
): SourceParagraph {
  const date = published ? describeDate(published, words, "short") : "none"
  const cited = words.say("figure.cited", { publisher: publisher || "none", title, date })
  const target = url === undefined ? undefined : webAddress(url)
  const numbered = element("w:numPr", {}, value("ilvl", 0), value("numId", 1))
  const runs = [run(cited), ...(target ? [run(" "), link(id, target)] : [])]
  return { xml: paragraph("Source", runs, numbered), target }
}

/** 1. 2. 3. */
export const numberingLevel = element(
  "w:lvl",
  { "w:ilvl": 0 },
  value("start", 1),
  value("numFmt", "decimal"),
  value("lvlText", "%1."),
  value("lvlJc", "left"),
  element("w:pPr", {}, element("w:ind", { "w:left": 454, "w:hanging": 454 })),
)
