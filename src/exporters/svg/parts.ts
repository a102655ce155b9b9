/** The marks of a page gathered in groups with names, for people who open the file in a drawing program: title, chart, what belongs to one event. */
import type { Mark, Scene } from "../../scene/scene"
import type { GroupName } from "../../scene/svg-nodes"

type Group = Extract<Mark, { kind: "group" }>
const parts = ["title", "chart", "axis", "legend", "lines", "sources"] as const
type Part = (typeof parts)[number]

const partKey = (part: Part) => `part:${part}`
const group = (key: string, marks: readonly Mark[]): Group => ({ kind: "group", x: 0, y: 0, key, marks })

/**
 * The page with the words above its chart, the chart and the words beneath it as groups; within the chart marks that follow each other and mean the same
 * thing. The order of painting stays, so a thing may have two groups.
 */
export function withParts(page: Scene): Scene {
  const groups = page.marks.flatMap((mark, at) => (mark.kind === "group" ? [at] : []))
  const [chartAt, footAt] = [groups.at(-2), groups.at(-1)]
  if (chartAt === undefined || footAt === undefined) return { ...page, marks: gathered(page.marks) }
  const marks = page.marks.map((mark, at): Mark => {
    if (mark.kind !== "group") return mark
    if (at === chartAt) return { ...mark, key: partKey("chart"), marks: chartParts(mark.marks) }
    return at === footAt ? { ...mark, key: partKey("sources") } : mark
  })
  return { ...page, marks: [group(partKey("title"), marks.slice(0, chartAt)), ...marks.slice(chartAt)] }
}

/** What is drawn before the first thing with a key is the axis with its lines, where it says something; the legend comes last. */
function chartParts(marks: readonly Mark[]): readonly Mark[] {
  const legendAt = startOfLegend(marks)
  const [first, ...rest] = gathered(marks.slice(0, legendAt))
  const isAxis = first?.key === partKey("lines") && first.marks.some(({ kind }) => kind === "text")
  const legend = legendAt < marks.length ? [group(partKey("legend"), marks.slice(legendAt))] : []
  return [...(first ? [isAxis ? { ...first, key: partKey("axis") } : first] : []), ...rest, ...legend]
}

/** Of the forms with their names in words that end a chart; the number of marks where it ends otherwise. */
function startOfLegend(marks: readonly Mark[]): number {
  const isForm = (mark: Mark) => mark.kind === "group" && !mark.clip && mark.marks.every(({ key }) => key === undefined)
  let start = marks.length
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at]
    if (!mark || mark.key !== undefined || !(mark.kind === "text" || isForm(mark))) break
    if (isForm(mark)) start = at
  }
  return start
}

function gathered(marks: readonly Mark[]): readonly Group[] {
  const found: Group[] = []
  let run: Mark[] = []
  let runKey: string | undefined
  const close = () => {
    const label = run.find((mark) => mark.label)?.label
    if (run.length > 0) found.push({ ...group(runKey ?? partKey("lines"), run), ...(label && { label }) })
    run = []
  }
  for (const mark of marks) {
    const inner: Mark = mark.kind === "group" ? { ...mark, marks: gathered(mark.marks) } : mark
    if (mark.key !== runKey) close()
    runKey = mark.key
    run.push(inner)
  }
  close()
  return found
}

/** Names groups by their keys: an id that nothing else of the file has, and what it is in words. */
export function namer(say: (part: Part) => string): (key: string, label?: string) => GroupName {
  const taken = new Set<string>(["title", "description", "ground"])
  return (key, label) => {
    const part = key.startsWith("part:") ? key.slice("part:".length) : undefined
    const plain = slugOf(part ?? key)
    let id = plain
    for (let n = 2; taken.has(id) || /^fade-\d+$/.test(id); n += 1) id = `${plain}-${n}`
    taken.add(id)
    const known = parts.find((name) => name === part)
    return { id, label: known ? say(known) : label }
  }
}

/** Letters, digits and hyphens, and a letter first, so that any program takes it for an id. */
function slugOf(key: string): string {
  const slug = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
  return /^[a-z]/.test(slug) ? slug : `mark-${slug}`
}
