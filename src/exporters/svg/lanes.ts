/** The marks of a timeline by its lanes, for people who take the picture apart: a group a lane under its name, and in it one an event with its title. */
import type { Mark } from "../../scene/scene"
import { laneOf } from "../key-parts"
import { byKey, type Group, group } from "./group"

interface Placed {
  readonly mark: Mark
  /** Absent: of no lane. */
  readonly lane: number | undefined
  /** Its name, and what is said beside it. */
  readonly isHead?: boolean
}

/** A text that says more than it shows and stands for nothing else heads a lane. */
const isHeading = ({ kind, key, label }: Mark) => kind === "text" && key === undefined && label !== undefined

/** `others` gathers what is of no lane. Undefined where there are no lanes. */
export function inLanes(
  marks: readonly Mark[],
  others: (marks: readonly Mark[]) => readonly Mark[],
): readonly Mark[] | undefined {
  const names = namesOf(marks)
  if (names.length === 0) return undefined
  const runs = runsOf(placed(marks))
  // Lines across the lanes may part what lies in them: their names go with the most of it.
  const main = runs.reduce((most, run) => (isLaned(run) && run.length > most.length ? run : most), [])
  const headings = runs.flatMap((run) => (run === main ? [] : run.filter(({ isHead }) => isHead)))
  return runs.flatMap((run): readonly Mark[] => {
    if (!isLaned(run)) return others(run.map(({ mark }) => mark))
    if (run === main) return lanesIn([...run, ...headings], names, "lane")
    return lanesIn(
      run.filter(({ isHead }) => !isHead),
      names,
      "behind",
    )
  })
}

const isLaned = ([first]: readonly Placed[]) => first?.lane !== undefined

/** What the lanes are called, in their order: lines of a name, and perhaps how many events there are. */
function namesOf(marks: readonly Mark[]): readonly string[] {
  const headings: { readonly label: string | undefined; readonly lines: string[] }[] = []
  for (const mark of marks) {
    if (mark.kind !== "text" || !isHeading(mark)) continue
    const last = headings.at(-1)
    if (last && last.label === mark.label) last.lines.push(mark.text)
    else headings.push({ label: mark.label, lines: [mark.text] })
  }
  return headings.map(({ lines }) => (lines.length > 1 ? lines.slice(0, -1) : lines).reduce(joined))
}

/** Lines of Japanese are joined without a space. */
const joined = (before: string, after: string) =>
  `${before}${/[ -\u024f]$/.test(before) || /^[ -\u024f]/.test(after) ? " " : ""}${after}`

function placed(marks: readonly Mark[]): readonly Placed[] {
  let heading = -1
  let last: string | undefined
  let isHead = false
  return marks.map((mark, at): Placed => {
    if (isHeading(mark) && mark.label !== last) heading += 1
    if (isHeading(mark)) last = mark.label
    isHead = isHeading(mark) || (isHead && mark.key === undefined && (mark.kind === "text" || mark.kind === "group"))
    return isHead ? { mark, lane: heading, isHead } : { mark, lane: laneOf(mark.key) ?? laneBehind(marks, at) }
  })
}

/** Steps that are drawn just before the bins that they count belong to the lane of these. */
function laneBehind(marks: readonly Mark[], from: number): number | undefined {
  let at = from
  while (marks[at]?.kind === "path" && marks[at]?.key === undefined) at += 1
  return at > from && marks[at]?.key?.startsWith("bin:") ? laneOf(marks[at]?.key) : undefined
}

/** What follows each other and is in lanes, or is not. */
function runsOf(all: readonly Placed[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = []
  for (const one of all) {
    const run = runs.at(-1)
    if (run && isLaned(run) === (one.lane !== undefined)) run.push(one)
    else runs.push([one])
  }
  return runs
}

function lanesIn(run: readonly Placed[], names: readonly string[], kind: string): readonly Group[] {
  const lanes = new Map<number, Mark[]>()
  for (const { mark, lane = 0 } of run) {
    const own = lanes.get(lane) ?? []
    lanes.set(lane, own)
    own.push(mark)
  }
  return [...lanes]
    .sort(([one], [other]) => one - other)
    .map(([lane, own]) => group(`${kind}:${names[lane] ?? lane + 1}`, byKey(own), names[lane]))
}
