/** What a figure says of a chart beside drawing it: its subtitle and the data behind it. A chart joins the figures by a line in `sheets.ts`. */
import type { MessageId, Words } from "../../i18n/intl"
import type { Window } from "../../model/view"
import type { Scene } from "../../scene/scene"
import type { Chart, Frame } from "../chart"
import type { DataTable } from "./figure"
import type { Material } from "./material"

/** What is asked of a sheet beside the answer. */
export interface Asking {
  readonly material: Material
  readonly words: Words
  /** Rows of the events shown, ascending. */
  readonly rows: readonly number[]
}

export interface Bleed {
  readonly left: number
  readonly right: number
}

export interface Sheet<A> {
  readonly chart: Chart<A>
  /** The message that says how the figure is read: what kind it is, and what its directions mean. */
  readonly reads: MessageId
  /** It shows when things happened: the alt text then says when most did. */
  readonly tellsTime?: boolean
  /** px that the chart itself keeps free at its sides in a frame of this width; on a page it reaches so far into the margins. */
  bleed(width: number): Bleed
  /** The finding proposed as title; undefined or absent: the chart's own. */
  finding?(answer: A, frame: Frame, asking: Asking): string | undefined
  /** What is shown, when, and what is filtered, in words; parts that are empty are left out. */
  subtitle(answer: A, frame: Frame, asking: Asking): readonly string[]
  /** The data behind the figure. */
  tables(answer: A, frame: Frame, asking: Asking): readonly DataTable[]
  /** Whether all that is shown is of the view's days; absent: yes. */
  isOneWindow?(answer: A): boolean
  /** Rows of the events shown where they are others than those of the view. */
  rows?(answer: A): readonly number[]
}

/** A sheet with its answer, which those who lay out pages need not know. */
export interface BoundSheet {
  /** Rows of the events shown, ascending. */
  readonly rows: readonly number[]
  /** What kind of figure it is, in a word or two. */
  readonly name: string
  readonly reads: MessageId
  readonly tellsTime: boolean
  /** The days of all that is shown; absent where they are not one stretch. */
  readonly window: Window | undefined
  bleed(width: number): Bleed
  finding(frame: Frame): string | undefined
  subtitle(frame: Frame): string
  tables(frame: Frame): readonly DataTable[]
  /** The whole answer in one scene, which grows past the frame where it must. */
  draw(frame: Frame): Scene
  /** A scene a page, each within the frame where the chart can be divided so. */
  drawPages(frame: Frame): readonly Scene[]
}

/** Less room may make a legend longer, which then wants room again. */
const mostTurns = 4

export function bindSheet<A>(sheet: Sheet<A>, material: Material, words: Words): BoundSheet {
  const { chart } = sheet
  const answer = chart.select(material.index, material.rows, material.view)
  const rows = sheet.rows?.(answer) ?? rowsOf(material)
  const asking: Asking = { material, words, rows }
  const plain = (frame: Frame) => chart.draw(answer, frame)
  /** What grows past its frame and cannot be divided is given less than there is, until it does not. */
  const within = (frame: Frame): Frame => {
    if (chart.split) return frame
    let height = frame.height
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const excess = plain({ ...frame, height }).height - frame.height
      if (excess <= 0) break
      height = Math.max(1, height - excess)
    }
    return { ...frame, height }
  }
  return {
    rows,
    name: words.sayIfKnown(chart.title, chart.id),
    reads: sheet.reads,
    tellsTime: sheet.tellsTime ?? false,
    window: sheet.isOneWindow?.(answer) === false ? undefined : material.window,
    bleed: sheet.bleed,
    draw: (frame) => plain(within(frame)),
    finding: (frame) => sheet.finding?.(answer, frame, asking),
    subtitle: (frame) => words.join(sheet.subtitle(answer, within(frame), asking)),
    tables: (frame) => sheet.tables(answer, frame, asking),
    drawPages: (frame) => chart.split?.(answer, frame).map((part) => chart.draw(part, frame)) ?? [plain(within(frame))],
  }
}

function rowsOf({ rows }: Material): readonly number[] {
  const found: number[] = []
  rows.forEach((row) => void found.push(row))
  return found.sort((a, b) => a - b)
}
