/** Each side on its own calendar, with the same lanes, the same vertical scale, and days of the same width where the lengths allow. Events stand singly where there is room. */
import type { Window } from "../../model/view"
import { isEndless } from "../../query/span"
import type { Mark, Scene } from "../../scene/scene"
import { axisHeight } from "../axis"
import { type Bins, binsOf } from "../bin-edges"
import type { Frame } from "../chart"
import { describeDays } from "../frame"
import type { LegendItem } from "../legend"
import type { TimeScale } from "../scale"
import { niceAbove } from "../timeline/density"
import { anchorMarks, captionHeight, standingAnchors } from "./anchors"
import type { CompareAnswer } from "./answer"
import { aboveHeads, aboveMarks } from "./headers"
import { heightItem, sharedItems } from "./legend-items"
import { type Ends, headHeight, headMarks } from "./panel-head"
import { afterFoot, footOf, laneEdges } from "./plan"
import { leastUnit, mostUnit, stackMarks } from "./stack"
import { calendarScale, type Surroundings, surroundingsOf } from "./surroundings"
import { compareDescription, compareTitle, describeSide, type SideName } from "./words"

/** A drawn side, and its days. */
export interface DrawnPanel {
  readonly scene: Scene
  readonly scale: TimeScale
}

/** px */
const margin = 14
/** Axis, and room before the legend. */
const beneath = axisHeight + 6
const header = 22
/** A lane is at least so high, and higher where its events can then be told apart, within reason. */
const leastLane = 56
const mostLeast = 84
const besideUnits = 4
const leastBin = 8
/** A side shorter than this part of the other is drawn wider, day for day: it could not be read. */
const leastPart = 0.34

interface Panel {
  readonly name: SideName
  readonly scale: TimeScale
  readonly bins: Bins | undefined
  readonly counts: Float64Array
  /** Of each bin, in words. */
  readonly days: readonly string[]
  readonly around: Surroundings
}

/** Both sides in the same lanes at the same heights, each in a figure of so many px. */
export function drawPanels(answer: CompareAnswer, frame: Frame): Readonly<Record<SideName, DrawnPanel>> {
  const scales = scalesOf(answer, frame)
  const panels = { a: panelOf(answer, "a", scales, frame), b: panelOf(answer, "b", scales, frame) }
  const plan = planOf(answer, frame, [panels.a, panels.b])
  return { a: drawPanel(answer, frame, panels.a, plan), b: drawPanel(answer, frame, panels.b, plan) }
}

const lengthOf = ([first, last]: Window) => last + 1 - first

/** Whether one side is so short that its days are drawn wider than the other's. */
function isUnequal({ a, b }: CompareAnswer): boolean {
  const [one, other] = [lengthOf(a.window), lengthOf(b.window)]
  return Math.min(one, other) < Math.max(one, other) * leastPart
}

/** With quiet stretches squeezed no day is promised to be as wide as the other side's: each side has all the room. */
const hasOwnDays = (answer: CompareAnswer, { display }: Frame) => isUnequal(answer) || display?.scale === "squeezed"

function scalesOf(answer: CompareAnswer, frame: Frame): Readonly<Record<SideName, TimeScale>> {
  const longest = Math.max(lengthOf(answer.a.window), lengthOf(answer.b.window))
  const scaleOf = (name: SideName) => {
    const { window } = answer[name]
    const part = hasOwnDays(answer, frame) || isEndless(window) ? 1 : lengthOf(window) / longest
    return calendarScale(answer, frame, window, margin, margin + (frame.width - 2 * margin) * part)
  }
  return { a: scaleOf("a"), b: scaleOf("b") }
}

/** Bins of the same unit on both sides where their days are as wide, so that heights mean the same; else each as fine as it can. */
function panelOf(
  answer: CompareAnswer,
  name: SideName,
  scales: Readonly<Record<SideName, TimeScale>>,
  frame: Frame,
): Panel {
  const { words } = frame
  const scale = scales[name]
  const around = surroundingsOf(answer, frame, scale)
  if (isEndless(scale.window)) return { name, scale, around, bins: undefined, counts: new Float64Array(), days: [] }
  const days = leastBin / (isUnequal(answer) ? scale.pxPerDay : Math.min(scales.a.pxPerDay, scales.b.pxPerDay))
  const bins = binsOf(scale, days * scale.pxPerDay)
  const { edges } = bins
  const said = edges.slice(0, -1).map((edge, bin) => describeDays([edge, edges[bin + 1]! - 1], words))
  return { name, scale, around, bins, counts: answer[name].countsIn(edges), days: said }
}

function mostOf(counts: Float64Array): number {
  let most = 0
  for (const count of counts) if (count > most) most = count
  return most
}

/** Where things lie in both panels alike. */
interface Plan {
  readonly ends: Ends
  readonly top: number
  readonly edges: readonly number[]
  /** Events at the full height of a lane. */
  readonly full: number
}

function planOf(answer: CompareAnswer, frame: Frame, panels: readonly Panel[]): Plan {
  const { words } = frame
  const ends = [margin, frame.width - margin] as const
  const { whole } = answer
  const most = ({ name, bins, counts }: Panel) => mostOf(whole && bins ? whole[name].countsIn(bins.edges) : counts)
  const full = niceAbove(Math.max(1, ...panels.map(most)))
  const top = headHeight(answer, ends, words) + captionHeight + Math.max(...panels.map(({ around }) => around.room))
  const feet = panels.map((panel) => footOf(answer, legendItems(answer, panel, full, frame), ends, 0, words).height)
  const room = frame.height - top - beneath - Math.max(...feet) - afterFoot
  const least = Math.min(Math.max(leastLane, header + full * leastUnit + besideUnits), mostLeast)
  return { ends, top, edges: laneEdges(new Array<number>(answer.lanes.length).fill(least), top, room), full }
}

function legendItems(answer: CompareAnswer, { bins, around }: Panel, full: number, frame: Frame): LegendItem[] {
  const { words } = frame
  const isSingly = answer.a.events !== undefined && answer.b.events !== undefined
  return [
    ...(bins && answer.lanes.length > 0 ? [heightItem(bins, 1, full, words)] : []),
    ...(answer.difference.counts.both > 0 && isSingly ? sharedItems(words) : []),
    ...around.legend,
    ...(isUnequal(answer) ? [{ marks: [], width: 0, text: words.say("compare.legend.unequal") }] : []),
  ]
}

function drawPanel(answer: CompareAnswer, frame: Frame, panel: Panel, plan: Plan): DrawnPanel {
  const { words } = frame
  const { name, scale, around } = panel
  const { ends, top, edges, full } = plan
  const bottom = edges.at(-1) ?? top
  const foot = footOf(answer, legendItems(answer, panel, full, frame), ends, bottom + beneath, words)
  const standing = standingAnchors(answer, [name], (_, day) => scale.x(day), words)
  const surroundings = around.draw(top, bottom)
  const marks: Mark[] = [
    ...surroundings.beneath,
    ...headMarks(answer, name, ends, words),
    ...aboveHeads(answer, ends[1], 15, words),
    ...edges.map((y): Mark => ({ kind: "line", x1: margin, y1: y, x2: ends[1], y2: y, stroke: "hair-2" })),
    ...anchorMarks(standing, top - around.room, bottom, ends, surroundings.boxes),
    ...surroundings.above,
    ...answer.lanes.flatMap((_, place) => laneMarks(answer, frame, panel, place, plan)),
    ...foot.marks,
  ]
  const scene: Scene = {
    width: frame.width,
    height: bottom + beneath + foot.height + afterFoot,
    title: words.say("compare.panel", { side: words.say(`compare.${name}`), n: answer[name].count }),
    description: [describeSide(answer, name, words), ...around.sentences].join(" · "),
    marks,
  }
  return { scene, scale }
}

function laneMarks(
  answer: CompareAnswer,
  frame: Frame,
  { name, scale, bins, counts, days }: Panel,
  place: number,
  { ends, edges, full }: Plan,
): Mark[] {
  const { words } = frame
  const [top, bottom] = [edges[place]!, edges[place + 1]!]
  const heads = aboveMarks(answer, place, [name], ends, top, words)
  if (!bins) return heads
  const unit = Math.min(mostUnit, (bottom - top - header - besideUnits) / full)
  const steps = stackMarks({ answer, name, place, scale, bins, counts, days, unit, foot: bottom - 1, frame })
  return [...steps, ...heads]
}

/** The comparison as one scene: side by side, or where that is too narrow one above the other. */
export function drawBeside(answer: CompareAnswer, frame: Frame): Scene {
  const { width, words } = frame
  const isWide = width >= leastBeside
  const own = isWide ? Math.floor((width - gapBetween) / 2) : width
  const height = isWide ? frame.height : frame.height / 2
  const { a, b } = drawPanels(answer, { ...frame, width: own, height })
  const at = isWide ? ([own + gapBetween, 0] as const) : ([0, a.scene.height + gapBetween] as const)
  return {
    width,
    height: Math.max(a.scene.height, at[1] + b.scene.height),
    title: compareTitle(answer, words),
    description: compareDescription(answer, words),
    marks: [
      { kind: "group", x: 0, y: 0, marks: a.scene.marks },
      { kind: "group", x: at[0], y: at[1], marks: b.scene.marks },
    ],
  }
}

/** px: from this width on the sides stand side by side; and what lies between them. */
export const leastBeside = 680
export const gapBetween = 20
