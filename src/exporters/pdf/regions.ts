/** What the parts of a page are for: the title, what is beneath it, the chart, its note and its sources. Told by their words, in whatever lines they are set. */
import type { Figure } from "../../charts/page/figure"
import { wordsFor } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"

/** What assistive technology is told of; "aside" is what it passes over: handling mark, date, lines. */
export type Role = "title" | "subtitle" | "chart" | "note" | "source" | "aside"

export interface Region {
  readonly role: Role
  readonly marks: readonly Mark[]
}

type TextMark = Extract<Mark, { kind: "text" }>

/** Without what lines begin and end with. */
const squeezed = (text: string) => text.replace(/\s+/g, "")

/** The regions of a page in the order in which they are painted. */
export function regionsOf(figure: Figure, page: number): readonly Region[] {
  const { marks, title } = figure.pages[page]?.scene ?? { marks: [], title: "" }
  const { say } = wordsFor(figure.spec.language)
  const charts = marks.findLastIndex((mark, i) => mark.kind === "group" && i < marks.length - 1)
  const last = marks.at(-1)
  const foot = last?.kind === "group" ? last : undefined
  const head = claim(marks.slice(0, Math.max(0, charts)), [
    ["title", title],
    ["subtitle", figure.subtitle],
  ])
  const body: Region = { role: "chart", marks: marks.slice(Math.max(0, charts), foot ? -1 : undefined) }
  const beneath = claim(foot?.marks ?? [], [
    ["note", figure.note && say("figure.note", { text: figure.note })],
    ["source", figure.source],
  ])
  const placed = beneath.map(({ role, marks }): Region => ({ role, marks: [{ ...foot!, marks }] })) // there is a foot where there is anything in it
  return [...head, body, ...placed]
}

/** Divides marks where lines of text make up what is looked for; all else is aside. */
function claim(marks: readonly Mark[], wanted: readonly (readonly [Role, string | undefined])[]): readonly Region[] {
  const roles = new Map<Mark, Role>()
  for (const [role, text] of wanted) for (const mark of linesOf(marks, squeezed(text ?? ""))) roles.set(mark, role)
  const regions: { role: Role; marks: Mark[] }[] = []
  for (const mark of marks) {
    const role = roles.get(mark) ?? "aside"
    const region = regions.at(-1)
    if (region?.role === role) region.marks.push(mark)
    else regions.push({ role, marks: [mark] })
  }
  return regions
}

/** The lines that follow one another and say the text together; none where no lines do. */
function linesOf(marks: readonly Mark[], text: string): readonly TextMark[] {
  if (text === "") return []
  const lines = marks.filter((mark) => mark.kind === "text")
  for (let first = 0; first < lines.length; first += 1) {
    let said = ""
    for (let last = first; last < lines.length; last += 1) {
      said += squeezed(lines[last]?.text ?? "")
      if (said === text) return lines.slice(first, last + 1)
      if (!text.startsWith(said)) break
    }
  }
  return []
}
