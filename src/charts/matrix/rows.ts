/** Where the names of topics stand beside a matrix: in one line where there is room, in two or three where not, never cut short. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textWidth, wrap } from "../../scene/text"
import { familyInk, textSizes } from "../../scene/theme"
import { labelOf, type TopicRow } from "./topics"

const size = textSizes.label
const lineHeight = 14
const indent = 12
const mostLines = 3

export interface NamedRow {
  readonly row: TopicRow
  readonly lines: readonly string[]
  /** px that the name needs. */
  readonly height: number
}

export interface Names {
  /** px, the widest name with its indent. */
  readonly width: number
  readonly rows: readonly NamedRow[]
}

const weightOf = ({ depth }: TopicRow) => (depth === 0 ? 600 : 400)
const indentOf = ({ depth }: TopicRow) => Math.min(depth, 3) * indent

/** The names of some rows within `room` px. */
export function namesOf(rows: readonly TopicRow[], room: number, words: Words): Names {
  const named = rows.map((row): NamedRow => {
    const lines = wrap(labelOf(row, words), size, room - indentOf(row), mostLines, { weight: weightOf(row) })
    return { row, lines, height: lines.length * lineHeight + 4 }
  })
  const width = Math.max(0, ...named.map(({ row, lines }) => indentOf(row) + widest(lines, weightOf(row))))
  return { width: Math.ceil(width), rows: named }
}

const widest = (lines: readonly string[], weight: number) =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, { weight })))

/** The name of a row, its lines centred about `middle`. */
export function nameMarks(
  { row, lines }: NamedRow,
  left: number,
  middle: number,
  how: { readonly isSelected: boolean; readonly isEmpty: boolean; readonly isGrey: boolean | undefined },
  label: string,
): Mark[] {
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + size * 0.35
  const own = row.depth === 0 && !how.isGrey ? familyInk(row.family) : "ink"
  const fill = how.isSelected ? "accent" : how.isEmpty ? "faint" : own
  const key = `topic:${row.topic.id}`
  return lines.map((text, i): Mark => {
    const place = { x: left + indentOf(row), y: first + i * lineHeight }
    return { kind: "text", ...place, text, size, weight: weightOf(row), fill, key, label }
  })
}
