/** A figure as it leaves the building: pages that are scenes, and all that a file must carry beside them. Plain data; the exporters read it. */

import type { FigureMemory, FigureSpec } from "../../model/figure"
import type { Source } from "../../model/source"
import type { Scene } from "../../scene/scene"

/**
 * A page: its scene holds everything, title and sources too. It is `scene.width * zoom` by `scene.height * zoom` CSS px (1/96 in), painted in the inks of
 * `looks[spec.look]` (scene/theme.ts) on paper.
 */
export interface Page {
  readonly scene: Scene
  readonly zoom: number
}

export type Cell = string | number | undefined

/** The data behind the figure, as it is shown: a table of plain values with headings in the figure's language. */
export interface DataTable {
  readonly name: string
  readonly columns: readonly {
    readonly id: string
    readonly label: string
    /** `share`: a part of a whole, 0 to 1. */
    readonly kind: "text" | "number" | "share" | "date"
  }[]
  readonly rows: readonly (readonly Cell[])[]
  /** With what the keys of each row's marks begin; absent where rows have no marks of their own. */
  readonly keys?: readonly string[]
}

export interface Figure {
  readonly spec: FigureSpec
  readonly pages: readonly Page[]
  /** The same drawn anew for a phone, for formats that are read on a screen. Absent where the pages are as narrow themselves, and from copies. */
  readonly narrow?: readonly Page[]
  /** The finding. */
  readonly title: string
  /** What, window and filters in words. */
  readonly subtitle: string
  readonly altShort: string
  readonly altLong: string
  /** Publishers, number of sources, date range of the record. */
  readonly source: string
  readonly note: string | undefined
  /** The sources of the events shown, in order of first use. */
  readonly sources: readonly Source[]
  readonly tables: readonly DataTable[]
  readonly memory: FigureMemory
}
