/** What it takes for a value to have a lane, and to have none: the least edit that does it. */
import { timelineLanes } from "../../charts/timeline/answer"
import { hideLane, pinLane, showLane, unpinLane } from "../../model/lane-edits"
import type { LaneEdits, LaneField } from "../../model/view"
import type { Bitmap, Index } from "../../query/rows"
import type { LaneStep } from "./lane-steps"

const isShown = (index: Index, matching: Bitmap, field: LaneField, edits: LaneEdits, key: string) =>
  timelineLanes(index, matching, field, edits).shown.some((lane) => lane.key === key)

/** A hidden lane is shown again; what is not among the first is pinned. */
export function showingLane(index: Index, matching: Bitmap, field: LaneField, key: string): LaneStep {
  return (edits) => {
    const shown = showLane(edits, key)
    return isShown(index, matching, field, shown, key) ? shown : pinLane(shown, key)
  }
}

/** What is there only because it was pinned is let go; what stands among the first is hidden. */
export function unshowingLane(index: Index, matching: Bitmap, field: LaneField, key: string): LaneStep {
  return (edits) => {
    const unpinned = unpinLane(edits, key)
    return isShown(index, matching, field, unpinned, key) ? hideLane(unpinned, key) : unpinned
  }
}
