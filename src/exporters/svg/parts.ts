/** The marks of a page gathered in groups with names, for people who open the file in a drawing program: title, chart, lanes, what belongs to one event. */
import type { Words } from "../../i18n/intl"
import type { Mark, Scene } from "../../scene/scene"
import type { GroupName } from "../../scene/svg-nodes"
import { topicOf } from "../key-parts"
import { type Group, group } from "./group"
import { inLanes } from "./lanes"
import { startOfLegend } from "./legend"

const parts = {
  head: "svg.part.title",
  chart: "svg.part.chart",
  axis: "figure.part.axis",
  legend: "figure.part.legend",
  lines: "svg.part.lines",
  sources: "svg.part.sources",
  ties: "figure.part.ties",
  actors: "figure.part.actors",
} as const
type Part = keyof typeof parts

const partKey = (part: Part) => `part:${part}`

/**
 * The page with the words above its chart, the chart and the words beneath it as groups; within the chart the lanes, rows and layers that it has, and in
 * them what means the same thing. What lies on what stays.
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
  return { ...page, marks: [group(partKey("head"), marks.slice(0, chartAt)), ...marks.slice(chartAt)] }
}

/** What is drawn before the first thing with a key is the axis with its lines, where it says something; the legend comes last. */
function chartParts(marks: readonly Mark[]): readonly Mark[] {
  const legendAt = startOfLegend(marks)
  const [first, ...rest] = sections(marks.slice(0, legendAt))
  const isAxis = first?.kind === "group" && first.key === partKey("lines") && first.marks.some(isText)
  const legend = legendAt < marks.length ? [group(partKey("legend"), marks.slice(legendAt))] : []
  return [...(first ? [isAxis ? { ...first, key: partKey("axis") } : first] : []), ...rest, ...legend]
}

const isText = ({ kind }: Mark) => kind === "text"

/** The lanes of a timeline; the rows of a matrix or the layers of a network. */
const sections = (marks: readonly Mark[]): readonly Mark[] => inLanes(marks, gathered) ?? layered(gathered(marks))

/** Marks that follow each other and mean the same thing; a chart within the chart has lanes of its own. */
function gathered(marks: readonly Mark[]): readonly Group[] {
  const found: Group[] = []
  let run: Mark[] = []
  let runKey: string | undefined
  const close = () => {
    if (run.length > 0) found.push(group(runKey ?? partKey("lines"), run, run.find((mark) => mark.label)?.label))
    run = []
  }
  for (const mark of marks) {
    if (mark.key !== runKey || isPanel(mark)) close()
    runKey = mark.key
    if (isPanel(mark)) found.push({ ...mark, key: "panel", marks: sections(mark.marks) })
    else run.push(mark)
  }
  close()
  return found
}

/** Part of a chart that is a chart itself. */
const isPanel = (mark: Mark): mark is Group =>
  mark.kind === "group" && mark.key === undefined && mark.marks.some((inner) => inner.key || isPanel(inner))

const layers: Readonly<Record<string, Part>> = { tie: "ties", actor: "actors" }

/** The key of what a group stands in: a row a topic, a layer a kind of thing. */
function layerOf({ key }: Group): string | undefined {
  const topic = topicOf(key)
  const part = layers[key?.split(":")[0] ?? ""]
  return topic === undefined ? part && partKey(part) : `row:${topic}`
}

function layered(groups: readonly Group[]): readonly Group[] {
  const found: Group[] = []
  let run: Group[] = []
  let runKey: string | undefined
  const close = () => {
    if (runKey !== undefined && run.length > 0) found.push(group(runKey, run, nameIn(run)))
    else found.push(...run)
    run = []
  }
  for (const one of groups) {
    // The total stands at the end of its row.
    const isTotal = one.marks.length === 1 && one.key === partKey("lines") && one.marks.every(isText)
    const key = isTotal && runKey?.startsWith("row:") ? runKey : layerOf(one)
    if (key !== runKey) close()
    runKey = key
    run.push(one)
  }
  close()
  return found
}

/** What the topic of a row is called, as it stands there. */
function nameIn(run: readonly Group[]): string | undefined {
  const named = run.find(({ key }) => key?.startsWith("topic:"))
  const texts = named?.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])) ?? []
  return texts.toSorted((one, other) => other.length - one.length)[0]
}

/** Names groups by their keys: an id that nothing else of the file has, and what it is in words. */
export function namer({ say }: Words): (key: string, label?: string) => GroupName {
  const taken = new Set<string>(["title", "description", "ground"])
  return (key, label) => {
    const part = Object.keys(parts).find((name) => key === `part:${name}`) as Part | undefined // a key of `parts`
    const plain = slugOf(part ?? key)
    let id = plain
    for (let n = 2; taken.has(id) || /^fade-\d+$/.test(id); n += 1) id = `${plain}-${n}`
    taken.add(id)
    return { id, label: part ? say(parts[part]) : label }
  }
}

/** Letters, digits and hyphens, and a letter first, so that any program takes it for an id; drawing programs show it as the name of the group. */
function slugOf(key: string): string {
  const slug = key
    .normalize("NFKD")
    .replace(/\p{M}/gu, (mark) => (/[\u3099\u309a]/.test(mark) ? mark : ""))
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^a-z0-9\u3041-\u3096\u30a1-\u30fa\u30fc\u3005\u4e00-\u9fff]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
  return /^[a-z]/.test(slug) ? slug : `mark-${slug}`
}
