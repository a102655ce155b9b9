/** What the figure of coverage answers: the events in view beside the whole dossier. */
import type { View } from "../../model/view"
import { type Coverage, coverage, everyRow } from "../../query/coverage"
import type { Index, Rows } from "../../query/rows"

export interface CoverageAnswer {
  /** Of the events in view. */
  readonly now: Coverage
  /** Of all events of the dossier. */
  readonly all: Coverage
  /** Of the events in view, those only possibly in the window. */
  readonly possible: number
  readonly filters: View["filters"]
  /** Which groups of bars are drawn, from one place to before another; absent: all. */
  readonly groups?: readonly [from: number, to: number]
}

const wholes = new WeakMap<Index, Coverage>()

/** Coverage of the whole dossier; counted once. */
function wholeCoverage(index: Index): Coverage {
  const known = wholes.get(index)
  if (known) return known
  const whole = coverage(index, everyRow(index))
  wholes.set(index, whole)
  return whole
}

export function selectCoverage(index: Index, rows: Rows, view: Pick<View, "filters">): CoverageAnswer {
  const { possible } = rows
  return { now: coverage(index, rows), all: wholeCoverage(index), possible, filters: view.filters }
}
