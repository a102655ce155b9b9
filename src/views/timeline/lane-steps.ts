/** What can be done to a lane where it stands among the others, as steps that take edits and give edits. */
import type { Lane } from "../../charts/timeline/answer"
import { collapseLane, expandLane, hideLane, moveLane, pinLane, unpinLane } from "../../model/lane-edits"
import { type Choice, type Facet, facets, type LaneEdits, type LaneField } from "../../model/view"

export type LaneStep = (edits: LaneEdits) => LaneEdits

/** The lanes among which a lane is moved: those pinned, or those beneath the same one. */
export function siblingsOf(lanes: readonly Lane[], lane: Lane): readonly string[] {
  return lanes
    .filter(({ parent, isPinned }) => parent === lane.parent && isPinned === lane.isPinned)
    .map(({ key }) => key)
}

/** One place up (−1) or down (1), or undefined at the end. */
export function stepBy(lanes: readonly Lane[], lane: Lane, by: -1 | 1): LaneStep | undefined {
  const siblings = siblingsOf(lanes, lane)
  const place = siblings.indexOf(lane.key) + by
  return place < 0 || place >= siblings.length ? undefined : stepTo(lanes, lane, place)
}

/** To a place among its siblings. */
export function stepTo(lanes: readonly Lane[], lane: Lane, place: number): LaneStep {
  return (edits) => moveLane(edits, siblingsOf(lanes, lane), lane.key, place)
}

export const toggleExpanded =
  ({ key, isExpanded }: Lane): LaneStep =>
  (edits) =>
    isExpanded ? collapseLane(edits, key) : expandLane(edits, key)

export const togglePinned =
  ({ key, isPinned }: Lane): LaneStep =>
  (edits) =>
    isPinned ? unpinLane(edits, key) : pinLane(edits, key)

export const hiding =
  ({ key }: Lane): LaneStep =>
  (edits) =>
    hideLane(edits, key)

/** The filter that leaves what a lane holds; undefined where no facet asks for it. */
export function facetOfLane(
  field: LaneField,
  { id }: Lane,
): { readonly facet: Facet; readonly choice: Choice } | undefined {
  const facet = facets.find((known) => known === field)
  return facet && id !== undefined ? { facet, choice: { include: [id], exclude: [] } } : undefined
}
