/** What a placement has to heed: the room there is, what a title may look like, and who is served first. */
import type { Entry } from "./entry"
import type { TitleShape } from "./title-shape"

export interface Ground {
  /** px of the figure: what is out of it is placed too, so that it is there when the window comes to it. */
  readonly left: number
  readonly right: number
  /** px between which titles must stand. */
  readonly frame: readonly [left: number, right: number]
  /** The px of some day that is always the same: what is measured in whole cells is measured from there, and moves with the picture. */
  readonly mooring: number
  /** The rows of each lane, and px from one to the next; a lane drawn as density has no entries. */
  readonly lanes: readonly { readonly rows: number; readonly rowHeight: number }[]
  /** Verticals that no title may cross, px. */
  readonly walls: readonly number[]
  /** The shapes a row's title may take, preferred first; undefined while it is being read. */
  shapesOf(entry: Entry): readonly TitleShape[] | undefined
  /** The same with who took part and on what sources, where the zoom allows for cards. */
  readonly cardsOf?: ((entry: Entry) => readonly TitleShape[] | undefined) | undefined
  readonly mostLabels: number
  /** Whether an entry's mark shows. */
  isInSight(entry: Entry): boolean
}

/** The order in which events are served. */
export function byWeight(a: Entry, b: Entry): number {
  return b.weight - a.weight || a.row - b.row || a.lane - b.lane
}
