/**
 * Notes on stretches of time as quiet brackets: of an actor in that actor's lane, all others in a strip above the lanes. Which line of the strip a
 * bracket stands in depends on days alone, so that panning and zooming move the picture and do not shuffle it.
 */
import { localize } from "../../model/localized"
import type { Mark } from "../../scene/scene"
import { ellipsis, textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { Frame, FrameNotes, NoteStretch } from "../chart"
import type { LaneLayout, Layout } from "./layout"
import { moreNotesKey, noteKey } from "./note-key"
import type { Spot } from "./spot"
import type { Box } from "./vertical"

/** px: of a line of the strip, between a bracket and the lane's top, between brackets in a lane, of a bracket's ends. */
const lineHeight = 18
const laneInset = 2.5
const lanePitch = 4
const tick = 4
const leastWidth = 5
const leastText = 36
const textGap = 6
const size = textSizes.small
export const mostLines = 3
const mostInLane = 2

/** Where days stand. */
type Days = Pick<Layout, "scale">

/** Lanes are stacked from 0 on; what stands above them comes before the first. */
const aboveLanes = -1

export interface Brackets {
  readonly marks: readonly Mark[]
  readonly spots: readonly Spot[]
  /** Where texts stand, for verticals to leave them whole. */
  readonly boxes: readonly Box[]
}

/** The lines that brackets stand in, as sets that do not overlap, and what found no line. */
export interface Lines {
  readonly lines: readonly (readonly NoteStretch[])[]
  readonly left: readonly NoteStretch[]
}

/** Puts stretches into as few lines as they need and at most so many; the earliest first. */
export function linesOf(stretches: readonly NoteStretch[], most: number): Lines {
  const lines: NoteStretch[][] = []
  const left: NoteStretch[] = []
  const byDay = (a: NoteStretch, b: NoteStretch) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0)
  for (const stretch of stretches.toSorted(byDay)) {
    const free = lines.find((line) => (line.at(-1)?.lastDay ?? Number.NEGATIVE_INFINITY) < stretch.firstDay)
    if (free) free.push(stretch)
    else if (lines.length < most) lines.push([stretch])
    else left.push(stretch)
  }
  return { lines, left }
}

/** The stretches that stand in lanes, by the id of the lane, and those that stand above them. */
export function divide({ stretches }: FrameNotes, lanes: ReadonlySet<string>) {
  const own = new Map<string, Lines>()
  const above = stretches.filter(({ actor }) => actor === undefined || !lanes.has(actor.id))
  for (const id of lanes) {
    const lines = linesOf(
      stretches.filter(({ actor }) => actor?.id === id),
      mostInLane,
    )
    if (lines.lines.length > 0) own.set(id, lines)
    above.push(...lines.left)
  }
  return { own, strip: linesOf(above, mostLines) }
}

export const roomOf = ({ lines }: Lines): number => lines.length * lineHeight

/** The strip, its foot at `bottom`; with a count at its right for what found no line. */
export function stripBrackets({ lines, left }: Lines, frame: Frame, layout: Days, bottom: number): Brackets {
  const { scale } = layout
  const { words } = frame
  const marks: Mark[] = []
  const spots: Spot[] = []
  const boxes: Box[] = []
  const hidden = left.filter((stretch) => isSeen(stretch, layout)).length
  const more = words.say("timeline.more", { n: hidden })
  const right = scale.right - (hidden > 0 ? textWidth(more, size) + textGap : 0)
  lines.forEach((line, i) => {
    const y = bottom - (lines.length - i) * lineHeight + lineHeight - tick - 1
    const seen = line.filter((stretch) => isSeen(stretch, layout))
    seen.forEach((stretch, at) => {
      const [x0, x1] = reachOf(stretch, layout)
      const next = seen[at + 1]
      const room = Math.max(x1, Math.min(next ? reachOf(next, layout)[0] - textGap : right, right)) - x0
      const text = room < leastText ? "" : ellipsis(nameOf(stretch, frame), size, room)
      marks.push(...bracket(stretch, frame, layout, y))
      if (text !== "") {
        const fill = isSelected(stretch, frame) ? "accent" : "soft"
        marks.push({ kind: "text", key: keyOf(stretch), x: x0, y: y - 4, text, size, fill })
        boxes.push({ x0, x1: x0 + textWidth(text, size), y0: y - 4 - size, y1: y - 1 })
      }
      spots.push({ key: keyOf(stretch), row: undefined, lane: aboveLanes, x0, x1, y: y - 2, r: undefined, half: 6 })
    })
  })
  if (hidden > 0) {
    const label = words.say("timeline.notes.more", { n: hidden })
    const y = bottom - tick - 5
    marks.push({
      ...{ kind: "text", key: moreNotesKey, label, x: scale.right, y, text: more, size, anchor: "end", fill: "soft" },
    })
    const x0 = scale.right - textWidth(more, size)
    spots.push({
      key: moreNotesKey,
      row: undefined,
      lane: aboveLanes,
      x0,
      x1: scale.right,
      y: y - 4,
      r: undefined,
      half: 6,
    })
  }
  return { marks, spots, boxes }
}

/** The brackets of a lane, along its top. */
export function laneBrackets({ lines }: Lines, lane: number, laid: LaneLayout, frame: Frame, layout: Layout): Brackets {
  const marks: Mark[] = []
  const spots: Spot[] = []
  lines.forEach((line, i) => {
    const y = laid.top + laneInset + i * lanePitch
    for (const stretch of line) {
      if (!isSeen(stretch, layout)) continue
      const [x0, x1] = reachOf(stretch, layout)
      marks.push(...bracket(stretch, frame, layout, y))
      spots.push({ key: keyOf(stretch), row: undefined, lane, x0, x1, y, r: undefined, half: 2 })
    }
  })
  return { marks, spots, boxes: [] }
}

const keyOf = ({ id }: NoteStretch): string => noteKey(id)
const isSelected = ({ id }: NoteStretch, { selection }: Frame) => selection?.kind === "note" && selection.id === id

const isSeen = ({ firstDay, lastDay }: NoteStretch, { scale }: Days): boolean =>
  scale.x(lastDay + 1) > scale.left && scale.x(firstDay) < scale.right

function reachOf({ firstDay, lastDay }: NoteStretch, { scale }: Days): readonly [x0: number, x1: number] {
  const x0 = Math.max(scale.x(firstDay), scale.left)
  const x1 = Math.min(scale.x(lastDay + 1), scale.right)
  return x1 - x0 >= leastWidth
    ? [x0, x1]
    : [Math.min(x0, scale.right - leastWidth), Math.min(x0, scale.right - leastWidth) + leastWidth]
}

/** The note's words; above the lanes those on an actor begin with its name. */
function nameOf({ actor, text }: NoteStretch, { words, locale }: Frame): string {
  return actor ? words.say("timeline.notes.actor", { actor: localize(actor.name, locale) || actor.id, text }) : text
}

/** A line over the days, turned down at each end that is in sight. */
function bracket(stretch: NoteStretch, frame: Frame, layout: Days, y: number): Mark[] {
  const { scale } = layout
  const [x0, x1] = reachOf(stretch, layout)
  const start = scale.x(stretch.firstDay) >= scale.left ? `M${x0} ${y + tick}V${y}` : `M${x0} ${y}`
  const end = scale.x(stretch.lastDay + 1) <= scale.right ? `H${x1}V${y + tick}` : `H${x1}`
  const label = frame.words.say("timeline.notes.label", { text: nameOf(stretch, frame) })
  const stroke = isSelected(stretch, frame) ? "accent" : "soft"
  return [{ kind: "path", key: keyOf(stretch), label, d: start + end, fill: "none", stroke, strokeWidth: 1.4 }]
}
