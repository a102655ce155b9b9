/** Both sides on one axis: in each lane A as filled steps, B as an outline over them, on one vertical scale. */
import type { Mark, Scene } from "../../scene/scene"
import { textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import { describeDays } from "../frame"
import { niceAbove } from "../timeline/density"
import { anchorMarks, captionHeight, standingAnchors } from "./anchors"
import type { CompareAnswer } from "./answer"
import { countedAxisMarks, type OverlaidAxis, overlaidAxis } from "./axis"
import { filledSteps, outlinedSteps, type Step } from "./forms"
import { aboveMarks, besideHeight, besideMarks, type Columns, columnHeads, columnsOf, nameLeft } from "./headers"
import { heightItem, sideItem } from "./legend-items"
import { phraseOf } from "./phrase"
import { afterFoot, footOf, laneEdges } from "./plan"
import { type Surroundings, surroundingsOf } from "./surroundings"
import { compareDescription, compareTitle, nameOf, type SideName, sideNames } from "./words"

/** Under this width lane names stand above their steps. */
export const narrow = 620
const side = { wide: 14, narrow: 24 } as const
const above = 22
const least = { wide: 56, narrow: 68 } as const
const headRoom = 6

/** A drawn comparison, and its days. */
export interface DrawnComparison {
  readonly scene: Scene
  readonly axis: OverlaidAxis
}

interface Ground {
  readonly answer: CompareAnswer
  readonly frame: Frame
  readonly axis: OverlaidAxis
  /** Undefined where the sides do not share one calendar. */
  readonly around: Surroundings | undefined
  /** Undefined where names stand above. */
  readonly columns: Columns | undefined
  readonly counts: Readonly<Record<SideName, Float64Array>>
  /** Of each bin, in words. */
  readonly days: Readonly<Record<SideName, readonly string[]>>
  /** Events at the full height of a lane. */
  readonly full: number
}

export function drawOverlaid(answer: CompareAnswer, frame: Frame): DrawnComparison {
  const { width, words } = frame
  const ground = groundOf(answer, frame)
  const { axis, around, columns } = ground
  const { scale } = axis
  const standing = standingAnchors(
    answer,
    answer.isOneWindow ? ["a"] : sideNames,
    (name, day) => scale.x(day - axis.shift[name]),
    words,
  )
  const room = around?.room ?? 0
  const top = (standing.length > 0 || columns ? captionHeight : headRoom) + room
  const left = columns ? nameLeft : side.narrow
  const items = [
    ...sideNames.map((name) => sideItem(answer, name, words)),
    ...(answer.lanes.length > 0 ? [heightItem(axis.bins, axis.step, ground.full, words)] : []),
    ...(around?.legend ?? []),
  ]
  const footAt = (y: number) => footOf(answer, items, [left, scale.right], y, words)
  const beneath = axis.height + 6
  const edges = laneEdges(leastHeights(ground), top, frame.height - top - beneath - footAt(0).height - afterFoot)
  const bottom = edges.at(-1) ?? top
  const foot = footAt(bottom + beneath)
  const surroundings = around?.draw(top, bottom)
  const marks: Mark[] = [
    ...(surroundings?.beneath ?? countedAxisMarks(answer, axis, top, bottom, words)),
    ...edges.map(
      (y): Mark => ({
        kind: "line",
        x1: columns && !frame.isPage ? 0 : left,
        y1: y,
        x2: scale.right,
        y2: y,
        stroke: "hair-2",
      }),
    ),
    ...answer.lanes.flatMap((_, place) => laneMarks(ground, place, edges[place]!, edges[place + 1]!)),
    ...anchorMarks(standing, top - room, bottom, [scale.left, scale.right], surroundings?.boxes),
    ...(surroundings?.above ?? []),
    // Names and numbers above steps would else be crossed.
    ...answer.lanes.flatMap((_, place) => headerOf(ground, place, edges[place]!)),
    ...(columns && answer.lanes.length > 0 ? columnHeads(columns, top - 6, words) : []),
    ...foot.marks,
  ]
  const scene: Scene = {
    width,
    height: bottom + beneath + foot.height + afterFoot,
    title: compareTitle(answer, words),
    description: [compareDescription(answer, words), ...(around?.sentences ?? [])].join(
      words.locale === "ja" ? "" : " ",
    ),
    marks,
  }
  return { scene, axis }
}

function groundOf(answer: CompareAnswer, frame: Frame): Ground {
  const columns = frame.width < narrow ? undefined : columnsOf(answer, frame.words)
  const axis = overlaidAxis(answer, frame, columns?.right ?? side.narrow, frame.width - side.wide)
  // Bands, breaks and notes lie on a calendar; days counted from two firsts lie on none.
  const around = axis.bins && surroundingsOf(answer, frame, axis.scale)
  const counts = { a: countsOf(answer, axis, "a"), b: countsOf(answer, axis, "b") }
  const days = { a: daysIn(axis, "a", frame.words), b: daysIn(axis, "b", frame.words) }
  const { whole } = answer
  const most = mostOf(whole ? { a: countsOf(whole, axis, "a"), b: countsOf(whole, axis, "b") } : counts)
  return { answer, frame, axis, around, columns, counts, days, full: niceAbove(most) }
}

function countsOf(answer: CompareAnswer, { edges, shift }: OverlaidAxis, name: SideName): Float64Array {
  return answer[name].countsIn(edges.map((edge) => edge + shift[name]))
}

function mostOf({ a, b }: Ground["counts"]): number {
  let most = 1
  for (const counts of [a, b]) for (const count of counts) if (count > most) most = count
  return most
}

/** What a lane's header takes, and room for its steps. */
function leastHeights({ answer, frame, columns }: Ground): readonly number[] {
  return answer.lanes.map((_, place) =>
    columns ? Math.max(least.wide, besideHeight(answer, place, columns, frame.words)) : least.narrow,
  )
}

function laneMarks(ground: Ground, place: number, top: number, bottom: number): Mark[] {
  const { answer, frame, axis, columns, counts, full } = ground
  const { words } = frame
  const foot = bottom - 0.5
  const steps = (name: SideName) => stepsOf(ground, counts[name], place, foot - top - headRoom - (columns ? 0 : above))
  const { ink } = answer.lanes[place]!.lane
  return [
    ...(place === 0 ? fullMarks(axis, top + headRoom + (columns ? 0 : above), words.number(full)) : []),
    ...filledSteps(steps("a"), foot, ink),
    ...outlinedSteps(steps("b"), foot),
    ...targets(ground, place, top, bottom),
  ]
}

function headerOf({ answer, frame, axis, columns }: Ground, place: number, top: number): Mark[] {
  const { words } = frame
  if (columns) return besideMarks(answer, place, columns, top, words)
  return aboveMarks(answer, place, sideNames, [axis.scale.left, axis.scale.right], top, words)
}

function stepsOf({ axis, full }: Ground, counts: Float64Array, place: number, height: number): Step[] {
  const { scale, edges } = axis
  const bins = edges.length - 1
  return edges.slice(0, -1).map((edge, bin) => ({
    x0: Math.max(scale.x(edge), scale.left),
    x1: Math.min(scale.x(edges[bin + 1]!), scale.right),
    height: (counts[place * bins + bin]! / full) * height,
  }))
}

/** The full height, told once: a hairline and its number. */
function fullMarks({ scale }: OverlaidAxis, y: number, text: string): Mark[] {
  return [
    { kind: "line", x1: scale.left, y1: y, x2: scale.right, y2: y, stroke: "hair-2", dash: [1, 3] },
    { kind: "text", x: scale.left + 4, y: y + 11, text, size: textSizes.small, fill: "faint", halo: 3 },
  ]
}

/** Unseen, over each bin that holds anything: what is pointed at, and what it says. */
function targets({ answer, frame, axis, counts, days }: Ground, place: number, top: number, bottom: number): Mark[] {
  const { scale, edges } = axis
  const { words } = frame
  const bins = edges.length - 1
  const lane = nameOf(answer, answer.lanes[place]!, words)
  const one = phraseOf(words, "compare.binOne", ["lane", "days", "a", "b"])
  const two = phraseOf(words, "compare.bin", ["lane", "aDays", "a", "bDays", "b"])
  return edges.slice(0, -1).flatMap((edge, bin): Mark[] => {
    const [a, b] = [counts.a[place * bins + bin]!, counts.b[place * bins + bin]!]
    const x0 = Math.max(scale.x(edge), scale.left)
    const x1 = Math.min(scale.x(edges[bin + 1]!), scale.right)
    if (a + b < 1e-6 || x1 <= x0) return []
    const [saidA, saidB] = [words.number(about(a)), words.number(about(b))]
    const [aDays, bDays] = [days.a[bin]!, days.b[bin]!]
    const label = answer.isOneWindow ? one(lane, aDays, saidA, saidB) : two(lane, aDays, saidA, bDays, saidB)
    const key = `bin:${place}:${edge}:${edges[bin + 1]! - 1}`
    return [{ kind: "rect", x: x0, y: top, width: x1 - x0, height: bottom - top, key, label }]
  })
}

/** The days of each bin in words, on a side's own calendar. */
function daysIn({ edges, shift }: OverlaidAxis, name: SideName, words: Frame["words"]): readonly string[] {
  return edges
    .slice(0, -1)
    .map((edge, bin) => describeDays([edge + shift[name], edges[bin + 1]! - 1 + shift[name]], words))
}

/** Fractions of events spread over their days are said as the nearest whole number, yet none that is there as none. */
export const about = (count: number): number => (count > 0 ? Math.max(1, Math.round(count)) : 0)
