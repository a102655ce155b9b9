/** A reader's notes on the timeline: flags on the events that have any, brackets over the stretches of time that have. */
import type { Mark } from "../../scene/scene"
import type { Frame, FrameNotes } from "../chart"
import type { LegendItem } from "../legend"
import type { TimelineAnswer } from "./answer"
import type { Layout } from "./layout"
import { type Brackets, divide, laneBrackets, roomOf, stripBrackets } from "./note-brackets"
import { flag, noteFlags } from "./note-flags"
import type { Spot } from "./spot"

export interface NotesDrawn extends Brackets {
  readonly legend: readonly LegendItem[]
}

export interface NoteMarks {
  /** px above the lanes for notes on stretches of time. */
  readonly room: number
  /** All that the legend may come to hold while the window moves. */
  readonly expected: readonly LegendItem[]
  /** `spots` are those of the events; the strip's foot stands at `foot`. */
  draw(layout: Layout, spots: readonly Spot[], foot: number): NotesDrawn
}

const nothing: FrameNotes = { rows: new Set(), stretches: [] }
/** Lanes that are actors. */
const ofActors: ReadonlySet<string> = new Set(["actor", "ministry", "state"])

export function noteMarks(answer: TimelineAnswer, frame: Frame): NoteMarks {
  const notes = frame.notes ?? nothing
  const ids = ofActors.has(answer.field) ? answer.lanes.flatMap(({ id }) => id ?? []) : []
  const { own, strip } = divide(notes, new Set(ids))
  return {
    room: roomOf(strip),
    expected: legendFor(frame, notes.rows.size > 0, notes.stretches.length > 0),
    draw(layout, spots, foot) {
      const flags = noteFlags(answer, spots, notes.rows)
      const inLanes = layout.lanes.flatMap((laid, lane) => {
        const lines = own.get(laid.lane.id ?? "")
        return lines ? laneBrackets(lines, lane, laid, frame, layout) : []
      })
      const all = [stripBrackets(strip, frame, layout, foot), ...inLanes]
      const brackets = all.flatMap(({ marks }) => marks)
      return {
        marks: [...brackets, ...flags],
        spots: all.flatMap(({ spots }) => spots),
        boxes: all.flatMap(({ boxes }) => boxes),
        legend: legendFor(frame, flags.length > 0, brackets.length > 0),
      }
    },
  }
}

export function stretchLegend(words: Frame["words"]): LegendItem {
  const bracket: Mark = { kind: "path", d: "M-9 2V-2H9V2", fill: "none", stroke: "soft", strokeWidth: 1.4 }
  return { marks: [bracket], width: 20, text: words.say("timeline.legend.stretch") }
}

function legendFor({ words }: Frame, hasFlags: boolean, hasBrackets: boolean): LegendItem[] {
  return [
    ...(hasFlags ? [{ marks: [flag(-3, 5)], width: 9, text: words.say("timeline.legend.note") }] : []),
    ...(hasBrackets ? [stretchLegend(words)] : []),
  ]
}
