/** What an event is drawn with, and which forms of the legend that shows: both from one place, so that the legend explains what is on screen and no more. */
import type { Mark } from "../../scene/scene"
import type { TimeScale } from "../scale"
import type { TimelineAnswer } from "./answer"
import { type Entry, formOf, whisker } from "./entry"
import { type GlyphStyle, pointGlyph, type Sides } from "./glyph"
import type { LegendForm } from "./legend-items"
import { bandGlyph, barGlyph, type End, isSeen, plainEnd } from "./long-glyph"
import { type Member, setGlyph } from "./set-glyph"

export interface Glyph {
  readonly marks: readonly Mark[]
  readonly forms: readonly LegendForm[]
}

/** px from which on it is seen that an end is soft. */
const leastSoft = 3

export function glyphOf(answer: TimelineAnswer, scale: TimeScale, entry: Entry, y: number, style: GlyphStyle): Glyph {
  const { left, right } = scale
  const inset = 1 + (style.approximate ? whisker : 0)
  const [x0, x1] = [Math.max(entry.x0 + inset, left), Math.min(entry.x1 - inset, right)]
  const sides = [entry.from > left, entry.to < right] as const
  switch (entry.form) {
    case "point":
      return { marks: pointGlyph((entry.x0 + entry.x1) / 2, y, style), forms: [...toldBy(style), levelForm(style)] }
    case "band":
      return { marks: bandGlyph(x0, x1, y, style, { sides }), forms: [...toldBy(style, sides), "band"] }
    case "bar": {
      const ends = endsOf(answer, scale, entry)
      const told = toldBy(style, [isSeen(ends[0]), isSeen(ends[1])])
      return { marks: barGlyph(x0, x1, y, ends, style), forms: [...told, ...barForms(ends)] }
    }
    case "set": {
      const members = membersOf(answer, entry)
      const seen = members.filter(([from, to]) => to > left && from < right)
      return {
        marks: setGlyph(members, y, style, left, right),
        forms: [
          ...toldBy(style),
          ...setForms(
            style,
            seen.map(([, , isDay]) => isDay),
          ),
        ],
      }
    }
    default:
      return entry.form satisfies never
  }
}

/** Every form a row may show in one window or another. */
export function formsOfRow(answer: TimelineAnswer, row: number, style: GlyphStyle): readonly LegendForm[] {
  const told = toldBy(style)
  const extent = answer.extentOf(row)
  switch (formOf(answer, row)) {
    case "point":
      return [...told, levelForm(style)]
    case "band":
      return [...told, "band"]
    case "bar":
      return [...told, "bar", ...barForms(endsOf(answer, undefined, { row, from: 0, to: 0 }))]
    case "set":
      return [...told, ...setForms({ ...style, isOneOf: extent.set === "one" }, (extent.parts ?? []).map(isDay))]
  }
}

/** What every form of date tells alike; that it is approximate only beside an end that is in sight. */
function toldBy({ status, approximate, uncertain }: GlyphStyle, [left, right]: Sides = [true, true]): LegendForm[] {
  // The statuses of an event are forms of the legend.
  return [
    status as LegendForm,
    ...(approximate && (left || right) ? (["approximate"] as const) : []),
    ...(uncertain ? (["uncertain"] as const) : []),
  ]
}

function levelForm({ isAnchor, level }: GlyphStyle): LegendForm {
  if (isAnchor) return "anchor"
  return level === "leader" || level === "minister" ? level : "other"
}

function barForms(ends: readonly [End, End]): LegendForm[] {
  const forms = ends.flatMap((end, i): LegendForm[] => {
    if (end.kind === "open") return [i === 0 ? "openStart" : "open"]
    if (end.kind === "soft") return ["softEnds"]
    return end.kind === "unknown" ? ["unknown"] : []
  })
  return forms.length > 0 ? forms : ["bar"]
}

function setForms(style: GlyphStyle, areDays: readonly boolean[]): LegendForm[] {
  return [
    style.isOneOf ? "oneOf" : "allOf",
    ...(areDays.includes(true) ? [levelForm({ ...style, isAnchor: false })] : []),
    ...(areDays.includes(false) ? (["band"] as const) : []),
  ]
}

const isDay = ([first, last]: readonly [number, number]) => first === last

function membersOf(answer: TimelineAnswer, entry: Entry): Member[] {
  const { parts = [] } = answer.extentOf(entry.row)
  return (entry.members ?? []).map(([from, to], i) => [from, to, parts[i] !== undefined && isDay(parts[i])])
}

/** How the ends of an interval are drawn; without a scale as they would be if all of it were in sight. */
function endsOf(
  answer: TimelineAnswer,
  scale: TimeScale | undefined,
  { row, from, to }: Pick<Entry, "row" | "from" | "to">,
): readonly [End, End] {
  const { firstDay, lastDay, latestStart, earliestEnd } = answer.extentOf(row)
  return [start(), end()]

  function start(): End {
    if (firstDay === Number.NEGATIVE_INFINITY) return { kind: latestStart === firstDay ? "open" : "unknown" }
    if (!scale) return softEnd(latestStart > firstDay ? leastSoft : 0)
    const soft = latestStart > firstDay && latestStart < Number.POSITIVE_INFINITY ? scale.x(latestStart) : from
    if (from < scale.left && soft <= scale.left) return { kind: "beyond" }
    return softEnd(Math.min(soft, scale.right) - Math.max(from, scale.left))
  }

  function end(): End {
    if (lastDay === Number.POSITIVE_INFINITY) {
      if (earliestEnd !== lastDay) return { kind: "unknown" }
      return { kind: scale && to > scale.right ? "beyond" : "open" }
    }
    if (!scale) return softEnd(earliestEnd < lastDay ? leastSoft : 0)
    const soft = earliestEnd < lastDay && earliestEnd > Number.NEGATIVE_INFINITY ? scale.x(earliestEnd + 1) : to
    if (to > scale.right && soft >= scale.right) return { kind: "beyond" }
    return softEnd(Math.min(to, scale.right) - Math.max(soft, scale.left))
  }
}

const softEnd = (width: number): End => (width < leastSoft ? plainEnd : { kind: "soft", width })
