/** Placed events as marks: glyph and title, each under the key of its row. */

import { parseEdtf } from "../../model/edtf"
import { localize } from "../../model/localized"
import { formBits, openLastDay } from "../../query/rows"
import type { Mark } from "../../scene/scene"
import type { Ink } from "../../scene/theme"
import { textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import { inkOfFamily, type TimelineAnswer } from "./answer"
import type { Entry } from "./entry"
import { eventKey } from "./event-key"
import { bandGlyph, barGlyph, type GlyphStyle, pointGlyph, setGlyph } from "./glyph"
import type { Placed } from "./labels"
import type { LaneLayout, Layout } from "./layout"
import type { LegendForm } from "./legend-items"
import type { Placement } from "./place"
import { leading } from "./title-shape"

export interface EventMarks {
  readonly bands: readonly Mark[]
  readonly marks: readonly Mark[]
  readonly labels: readonly Mark[]
}

/** Middle of a row of a lane, px. */
export const yOfRow = (laid: LaneLayout, row: number): number => laid.firstRow + row * laid.rowHeight

/** An open end fades out over so many px. */
const openFade = 24

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
    const title = frame.eventOf(entry.row)?.title
    const name = { key: eventKey(entry.row, entry.lane), ...(title && { label: localize(title, frame.locale) }) }
    const glyph = glyphOf(answer, frame, layout, entry, y, style)
    const target = entry.form === "band" ? bands : marks
    for (const mark of glyph) target.push({ ...mark, ...name })
    if (placed.label) labels.push(...labelMarks(placed, y, style, placement.onSoftGround.has(placed)))
    note(answer, entry, style, frame, forms, families)
  }
  return { bands, marks, labels }
}

/** Whether a mark shows: the middle of a point must lie in the plot, of the others any part. */
export function isInSight(entry: Entry, left: number, right: number): boolean {
  if (entry.form !== "point") return entry.to > left && entry.from < right
  const middle = (entry.x0 + entry.x1) / 2
  return middle >= left && middle <= right
}

/** A lane that is a topic has its ink; elsewhere an event has that of its own topic. */
export function inkOf(answer: TimelineAnswer, laid: LaneLayout, row: number): Ink {
  return answer.field === "topic" && laid.lane.id !== undefined
    ? laid.lane.ink
    : inkOfFamily(answer.traits.family[row]!)
}

export function styleOf(answer: TimelineAnswer, layout: Layout, { row, lane, isAnchor }: Entry): GlyphStyle {
  const { traits } = answer
  const bits = traits.form[row]!
  return {
    status: answer.statuses[traits.status[row]!] ?? "occurred",
    level: answer.levels[traits.level[row]!] ?? "none",
    ink: inkOf(answer, layout.lanes[lane]!, row),
    isAnchor,
    approximate: (bits & formBits.approximate) !== 0,
    uncertain: (bits & formBits.uncertain) !== 0,
  }
}

function glyphOf(
  answer: TimelineAnswer,
  frame: Frame,
  layout: Layout,
  entry: Entry,
  y: number,
  style: GlyphStyle,
): Mark[] {
  const { scale } = layout
  switch (entry.form) {
    case "point":
      return pointGlyph((entry.x0 + entry.x1) / 2, y, style)
    case "band":
      return bandGlyph(Math.max(entry.x0, scale.left), Math.min(entry.x1, scale.right), y, style)
    case "bar": {
      const isOpen = answer.traits.lastDay[entry.row] === openLastDay
      const fade = [entry.from < scale.left ? 10 : 0, entry.to > scale.right ? 10 : isOpen ? openFade : 0] as const
      return barGlyph(Math.max(entry.x0 + 1, scale.left), Math.min(entry.x1 - 1, scale.right), y, fade, style)
    }
    case "set": {
      const span = parseEdtf(frame.eventOf(entry.row)?.date ?? "")
      if (!span?.parts) return bandGlyph(Math.max(entry.x0, scale.left), Math.min(entry.x1, scale.right), y, style)
      const xs = span.parts.map(([first, last]) => scale.x((first + last + 1) / 2))
      return setGlyph(
        xs.filter((x) => x >= scale.left && x <= scale.right),
        y,
        span.set === "one",
        style,
      )
    }
    default:
      return entry.form satisfies never
  }
}

/** The lines of a title, one of them beside its mark. */
function labelMarks({ entry, row, label }: Placed, y: number, style: GlyphStyle, hasHalo: boolean): Mark[] {
  if (!label) return []
  const isLeft = label.x1 <= (entry.x0 + entry.x1) / 2
  return label.lines.map((text, line) => ({
    kind: "text",
    key: eventKey(entry.row, entry.lane),
    x: isLeft ? label.x1 : label.x0,
    y: y + 4 + (line + label.top - row) * leading,
    text,
    size: textSizes.label,
    fill: style.status === "cancelled" ? "soft" : "ink",
    ...(isLeft && { anchor: "end" }),
    ...(entry.isAnchor && { weight: 600 }),
    ...(style.status === "cancelled" && { strike: true }),
    ...(hasHalo && { halo: 3 }),
  }))
}

/** Takes note of the forms a drawn event shows. */
function note(
  answer: TimelineAnswer,
  entry: Entry,
  style: GlyphStyle,
  frame: Frame,
  forms: Set<LegendForm>,
  families: Set<number>,
): void {
  families.add(answer.traits.family[entry.row]!)
  for (const form of formsOf(answer, entry.row, entry.form, style, frame)) forms.add(form)
}

/** The legend's forms of one event. */
export function formsOf(
  answer: TimelineAnswer,
  row: number,
  form: Entry["form"],
  style: GlyphStyle,
  frame: Pick<Frame, "eventOf"> | undefined,
): LegendForm[] {
  const forms: LegendForm[] = [style.status as LegendForm] // the statuses of an event are forms of the legend
  if (style.approximate) forms.push("approximate")
  if (style.uncertain) forms.push("uncertain")
  if (form === "band") forms.push("band")
  if (form === "bar") forms.push(answer.traits.lastDay[row] === openLastDay ? "open" : "bar")
  if (form === "set") {
    const span = frame && parseEdtf(frame.eventOf(row)?.date ?? "")
    forms.push(span?.parts ? (span.set === "one" ? "oneOf" : "allOf") : "band")
  }
  if (form === "point")
    forms.push(
      style.isAnchor
        ? "anchor"
        : style.level === "leader"
          ? "leader"
          : style.level === "minister"
            ? "minister"
            : "other",
    )
  return forms
}
