/** The marks of a page gathered in groups with names, for people who open the file in a drawing program: title, chart, what belongs to one event. */
import type { Mark, Scene } from "../../scene/scene"
import type { GroupName } from "../../scene/svg-nodes"

type Group = Extract<Mark, { kind: "group" }>
type Part = "title" | "chart" | "sources" | "lines"

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
    if (at === chartAt) return { ...mark, key: partKey("chart"), marks: gathered(mark.marks) }
    return at === footAt ? { ...mark, key: partKey("sources") } : mark
  })
  return { ...page, marks: [group(partKey("title"), marks.slice(0, chartAt)), ...marks.slice(chartAt)] }
}

function gathered(marks: readonly Mark[]): readonly Mark[] {
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

const partLabels: readonly string[] = ["title", "chart", "sources", "lines"] satisfies readonly Part[]

/** Names groups by their keys: an id that nothing else of the file has, and what it is in words. */
export function namer(say: (part: Part) => string): (key: string, label?: string) => GroupName {
  const taken = new Set<string>(["title", "description", "ground"])
  return (key, label) => {
    const part = key.startsWith("part:") ? key.slice("part:".length) : undefined
    const plain = slugOf(part ?? key)
    let id = plain
    for (let n = 2; taken.has(id) || /^fade-\d+$/.test(id); n += 1) id = `${plain}-${n}`
    taken.add(id)
    const isPart = (name: string | undefined): name is Part => partLabels.includes(name ?? "")
    return { id, label: isPart(part) ? say(part) : label }
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
