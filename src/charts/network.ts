/** The network of co-participation: who took part in events together, by the current filters and window. */
import type { View } from "../model/view"
import type { Layout } from "../query/layout"
import type { Index, Rows } from "../query/rows"
import type { Scene } from "../scene/scene"
import type { Chart, Frame } from "./chart"
import { type NetworkAnswer, selectNetwork } from "./network/answer"
import type { Camera } from "./network/camera"
import { drawNetwork } from "./network/draw"

/** The chart over a layout, seen through a camera: both belong to the screen, not to the view. Without a camera the whole sheet is in sight. */
export function networkChart(layout: Layout, camera?: Camera): Chart<NetworkAnswer> {
  return {
    id: "network",
    title: "network.title",
    ignoresWindow: false,
    select: (index: Index, rows: Rows, view: View) => selectNetwork(index, rows, view, layout),
    draw: (answer: NetworkAnswer, frame: Frame): Scene => drawNetwork(answer, frame, camera),
  }
}
