/** What a reader does to lanes: each step takes edits and gives edits. Lanes are named by keys; siblings are the lanes among which one may be moved. */
import type { LaneEdits } from "./view"

const without = (keys: readonly string[], key: string) => keys.filter((other) => other !== key)
const withKey = (keys: readonly string[], key: string) => (keys.includes(key) ? keys : [...keys, key])

export const expandLane = (edits: LaneEdits, key: string): LaneEdits => ({
  ...edits,
  expanded: withKey(edits.expanded, key),
})

export const collapseLane = (edits: LaneEdits, key: string): LaneEdits => ({
  ...edits,
  expanded: without(edits.expanded, key),
})

/** A lane that is pinned is seen. */
export const pinLane = (edits: LaneEdits, key: string): LaneEdits => ({
  ...edits,
  pinned: withKey(edits.pinned, key),
  hidden: without(edits.hidden, key),
})

export const unpinLane = (edits: LaneEdits, key: string): LaneEdits => ({
  ...edits,
  pinned: without(edits.pinned, key),
})

export const hideLane = (edits: LaneEdits, key: string): LaneEdits => ({ ...edits, hidden: withKey(edits.hidden, key) })

export const showLane = (edits: LaneEdits, key: string): LaneEdits => ({ ...edits, hidden: without(edits.hidden, key) })

export const showAllLanes = (edits: LaneEdits): LaneEdits => ({ ...edits, hidden: [] })

/**
 * Moves a lane to a place among its siblings, given as they stand: all pinned, or all not. The lane's own order is written after what else was ordered,
 * since lanes are ordered among siblings only.
 */
export function moveLane(edits: LaneEdits, siblings: readonly string[], key: string, place: number): LaneEdits {
  const others = without(siblings, key)
  const at = Math.max(0, Math.min(place, others.length))
  const moved = [...others.slice(0, at), key, ...others.slice(at)]
  const list = edits.pinned.includes(key) ? "pinned" : "order"
  const rest = edits[list].filter((other) => !moved.includes(other))
  return { ...edits, [list]: [...rest, ...moved] }
}
