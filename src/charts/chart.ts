/** The contract of a chart: rows become an answer, an answer becomes a scene. A chart imports this file, never the list. */

import type { Words } from "../i18n/intl"
import type { Event } from "../model/event"
import type { Locale, Localized } from "../model/localized"
import type { Display, Selection, View, Window } from "../model/view"
import type { Index, Rows } from "../query/rows"
import type { Scene } from "../scene/scene"

/** A note on a stretch of time, in inclusive epoch days; an end of ±Infinity is open. */
export interface NoteStretch {
  readonly id: string
  readonly firstDay: number
  readonly lastDay: number
  /** What it says, on one line. */
  readonly text: string
  /** Whom it is about; absent where it is on the stretch as such. */
  readonly actor?: { readonly id: string; readonly name: Localized | undefined }
}

/** The reader's notes, prepared for drawing. */
export interface FrameNotes {
  /** Rows of events with notes. */
  readonly rows: ReadonlySet<number>
  readonly stretches: readonly NoteStretch[]
}

/** Everything `draw` may know beside the answer: room, time, language, and what is picked or pointed at. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** The days the figure spans; may be fractional during a gesture. Both ends finite. */
  readonly window: Window
  readonly locale: Locale
  readonly words: Words
  /** The record of a row, or undefined while its text is still being read; the figure is drawn anew when it has come. */
  readonly eventOf: (row: number) => Event | undefined
  readonly selection: Selection | undefined
  /** Key of the mark under the pointer or the caret. */
  readonly pointed: string | undefined
  /** Rows found by Search, to be marked on the axis; undefined when nothing is searched. */
  readonly found: ((row: number) => boolean) | undefined
  /** The epoch day to which the record is rewound; absent where it is whole. */
  readonly asOf?: number | undefined
  /** How the timeline is drawn; absent: plainly. */
  readonly display?: Display
  /** Absent: none. */
  readonly notes?: FrameNotes
  /** A page of paper: there is no more room than the frame. On a screen a figure may grow past it. */
  readonly isPage?: boolean
  /** Of a card that is one page whatever it holds: 1, what most know unsaid is left out; 2, lanes have as little as they can do with. */
  readonly brevity?: 1 | 2
  /** Painted in tones of grey, by which no more than light and dark can be told apart: hues of families then say nothing. */
  readonly isGrey?: boolean
}

/**
 * `select` depends on data and never on pixels; `draw` depends on pixels and never touches the index. So a resize, a pan or a change of language
 * does not aggregate again.
 */
export interface Chart<A> {
  readonly id: string
  /** Id of the message that names the chart. */
  readonly title: string
  /** True when `select` reads `rows.matching` only, so that a change of window needs a new draw but no new select. */
  readonly ignoresWindow: boolean
  select(index: Index, rows: Rows, view: View): A
  draw(answer: A, frame: Frame): Scene
  /**
   * The answer in as many parts as it needs pages of this frame: whole lanes or rows, each in one part only, on the same scale. A part that cannot be
   * divided further may still be higher than the frame. Absent: it is never divided.
   */
  split?(answer: A, frame: Frame): readonly A[]
}
