/** Placed events as marks: glyph and title, each under the key of its row. */

import { formBits } from "../../query/rows"
import type { Mark } from "../../scene/scene"
import type { Ink } from "../../scene/theme"
import type { Frame } from "../chart"
import { inkOfFamily, type TimelineAnswer } from "./answer"
import type { Entry } from "./entry"
import { glyphOf } from "./event-glyph"
import { eventKey } from "./event-key"
import type { GlyphStyle } from "./glyph"
import { labelMarks } from "./label-marks"
import type { LaneLayout, Layout } from "./layout"
import type { LegendForm } from "./legend-items"
import { markName } from "./mark-name"
import type { Placement } from "./place"

export interface EventMarks {
  readonly bands: readonly Mark[]
  readonly marks: readonly Mark[]
  readonly labels: readonly Mark[]
}

/** Middle of a row of a lane, px. */
export const yOfRow = (laid: LaneLayout, row: number): number => laid.firstRow + row * laid.rowHeight

/** The marks of all that is in sight; `forms` and `families` take note of what was drawn. */
export function eventMarks(
  answer: TimelineAnswer,
  frame: Frame,
  layout: Layout,
  placement: Placement,
  forms: Set<LegendForm>,
  families: Set<number>,
): EventMarks {
  const bands: Mark[] = []
  const marks: Mark[] = []
  const labels: Mark[] = []
  const { left, right } = layout.scale
  for (const placed of placement.placed) {
    const { entry } = placed
    if (!isInSight(entry, left, right)) continue
    const laid = layout.lanes[entry.lane]!
    const style = styleOf(answer, layout, entry)
    const y = yOfRow(laid, placed.row)
    const event = frame.eventOf(entry.row)
    const name = { key: eventKey(entry.row, entry.lane), ...(event && { label: markName(event, frame.words) }) }
    const glyph = glyphOf(answer, layout.scale, entry, y, style)
    const target = entry.form === "band" ? bands : marks
    for (const mark of glyph.marks) target.push({ ...mark, ...name })
    if (placed.label) labels.push(...labelMarks(placed, y, style.status, placement.onSoftGround.has(placed)))
    for (const form of glyph.forms) forms.add(form)
    families.add(answer.traits.family[entry.row]!)
  }
  return { bands, marks, labels }
}

/** Whether a mark shows: the middle of a point must lie in the plot, of the others any part, of a set a member. */
export function isInSight(entry: Entry, left: number, right: number): boolean {
  if (entry.members) return entry.members.some(([from, to]) => to > left && from < right)
  if (entry.form !== "point") return entry.to > left && entry.from < right
  const middle = (entry.x0 + entry.x1) / 2
  return middle >= left && middle <= right
}

/** A lane that is a topic has its ink; elsewhere an event has that of its own topic. */
export function inkOf(answer: TimelineAnswer, laid: LaneLayout, row: number): Ink {
  if (answer.field === "topic" && laid.lane.id !== undefined) return laid.lane.ink
  return answer.isOneInk ? "soft" : inkOfFamily(answer.traits.family[row]!)
}

export function styleOf(answer: TimelineAnswer, layout: Layout, { row, lane, form, isAnchor }: Entry): GlyphStyle {
  const { traits } = answer
  const bits = traits.form[row]!
  return {
    status: answer.statuses[traits.status[row]!] ?? "occurred",
    level: answer.levels[traits.level[row]!] ?? "none",
    ink: inkOf(answer, layout.lanes[lane]!, row),
    isAnchor,
    approximate: (bits & formBits.approximate) !== 0,
    uncertain: (bits & formBits.uncertain) !== 0,
    isOneOf: form === "set" && answer.extentOf(row).set === "one",
  }
}
