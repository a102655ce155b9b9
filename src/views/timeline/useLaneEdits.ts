/** Changes what a reader made of the lanes; each change can be undone. */
import { useView } from "../../state/useView"
import type { LaneStep } from "./lane-steps"

export function useLaneEdits(): (step: LaneStep) => void {
  const { view, change } = useView()
  return (step) => change({ laneEdits: step(view.laneEdits) }, "replace")
}
