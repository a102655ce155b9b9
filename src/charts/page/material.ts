/** What a figure is drawn from: the rows of a view with all that is known of them. The main thread has it for the preview, the worker for the file. */
import type { Event } from "../../model/event"
import type { View, Window } from "../../model/view"
import type { Layout } from "../../query/layout"
import type { Index, Rows } from "../../query/rows"
import type { Frame, FrameNotes } from "../chart"
import type { Known } from "../compare/answer"

export interface Material {
  /** As of the day to which the view is rewound. */
  readonly index: Index
  readonly rows: Rows
  readonly view: View
  /** In force; both ends finite where the record has dates. */
  readonly window: Window
  /** The record of a row; undefined while its text is still being read. */
  readonly eventOf: (row: number) => Event | undefined
  readonly found?: Frame["found"]
  /** Where the network's actors stand. Absent: not worked out yet, and a network is not drawn. */
  readonly layout?: Layout | undefined
  /** What a comparison knows of its sides beside the view. */
  readonly known?: Known
  readonly notes?: FrameNotes | undefined
  /** The epoch day to which the record is rewound. */
  readonly asOf?: number | undefined
  readonly revision: number
  /** SHA-256 of the dossier's record, hex. */
  readonly hash: string
  /** Of the layout. */
  readonly seed: number
  /** The epoch day on which the figure is made. */
  readonly madeOn: number
}
