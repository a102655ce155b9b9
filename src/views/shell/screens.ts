/** The screens: which there are is the model's to say; how each is mounted stands here. All but the first load when they are opened. */
import { type ComponentType, lazy } from "react"
import type { Screen } from "../../model/view"
import { TimelineView } from "../TimelineView"

export const screenViews: Readonly<Record<Screen, ComponentType>> = {
  timeline: TimelineView,
  network: lazy(() => import("../NetworkView").then((module) => ({ default: module.NetworkView }))),
  topics: lazy(() => import("../TopicsView").then((module) => ({ default: module.TopicsView }))),
  sources: lazy(() => import("../SourcesView").then((module) => ({ default: module.SourcesView }))),
  data: lazy(() => import("../DataView").then((module) => ({ default: module.DataView }))),
}
