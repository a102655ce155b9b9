/**
 * A density (bins.ts) that is prepared only for who asks on. What a figure asks when it is first drawn is counted, which takes a fraction of the time, so
 * that a choice in a filter is seen at once; the first who pans waits for the rest.
 */
import { type Density, densityOf } from "./bins"
import { countBetween, countIn } from "./count-between"
import type { Grouping } from "./lanes"
import type { Bitmap, Index } from "./rows"

/** Windows, and edges, that a figure asks of when it is drawn once: all there is, what is in sight, what lies around it. */
const mostCounted = 3

/** Answers as `densityOf` does. */
export function countedDensity(index: Index, matching: Bitmap, grouping: Grouping): Density {
  const windows = new Map<string, Uint32Array>()
  const spreads = new Map<string, Float64Array>()
  let prepared: Density | undefined

  function prepare(): Density {
    prepared ??= densityOf(index, matching, grouping)
    return prepared
  }

  /** Nothing where it is better prepared. */
  function counted<A>(known: Map<string, A>, key: string, count: () => A): A | undefined {
    if (!known.has(key) && known.size < mostCounted && !prepared) known.set(key, count())
    return known.get(key)
  }

  return {
    groups: grouping.count,
    countIn(group, firstDay, lastDay) {
      const count = () => countIn(index, matching, grouping, [firstDay, lastDay])
      const counts = counted(windows, `${firstDay} ${lastDay}`, count)
      return counts ? counts[group]! : prepare().countIn(group, firstDay, lastDay)
    },
    spread(edges) {
      const count = () => countBetween(index, matching, grouping, edges)
      return counted(spreads, edges.join(" "), count) ?? prepare().spread(edges)
    },
  }
}
