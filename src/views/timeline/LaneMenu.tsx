/** What can be done to one lane, as a menu beside its name. */
import type { RefObject } from "react"
import { MenuItem, Separator } from "react-aria-components"
import type { Lane } from "../../charts/timeline/answer"
import { laneName } from "../../charts/timeline/lane-name"
import type { LaneField } from "../../model/view"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { AnchoredMenu } from "../../ui/AnchoredMenu"
import { openLaneChooser } from "./lane-chooser"
import { facetOfLane, hiding, type LaneStep, stepBy, toggleExpanded, togglePinned } from "./lane-steps"

interface Props {
  readonly field: LaneField
  readonly lane: Lane
  readonly lanes: readonly Lane[]
  readonly anchor: RefObject<HTMLElement | null>
  readonly onStep: (lane: Lane, step: LaneStep) => void
  readonly onClose: () => void
}

export function LaneMenu({ field, lane, lanes, anchor, onStep, onClose }: Props) {
  const { view, change } = useView()
  const words = useWords()
  const only = facetOfLane(field, lane)
  const up = stepBy(lanes, lane, -1)
  const down = stepBy(lanes, lane, 1)
  const item = (id: string, text: string, act: () => void, isDisabled = false) => (
    <MenuItem id={id} className="menu-item" onAction={act} isDisabled={isDisabled}>
      {text}
    </MenuItem>
  )
  const step = (made: LaneStep | undefined) => () => made && onStep(lane, made)
  return (
    <AnchoredMenu
      anchor={anchor}
      label={words.say("timeline.lane.menu", { lane: laneName(lane, field, words) })}
      onClose={onClose}
    >
      {lane.canExpand &&
        item(
          "expand",
          words.say(lane.isExpanded ? "timeline.lane.collapse" : "timeline.lane.expand"),
          step(toggleExpanded(lane)),
        )}
      {item("up", words.say("timeline.lane.up"), step(up), !up)}
      {item("down", words.say("timeline.lane.down"), step(down), !down)}
      {item("pin", words.say(lane.isPinned ? "timeline.lane.unpin" : "timeline.lane.pin"), step(togglePinned(lane)))}
      {item("hide", words.say("timeline.lane.hide"), step(hiding(lane)))}
      <Separator className="menu-separator" />
      {only &&
        item("only", words.say("timeline.lane.only"), () =>
          change({ filters: { ...view.filters, [only.facet]: only.choice } }),
        )}
      {item("choose", words.say("timeline.lanes.choose"), openLaneChooser)}
    </AnchoredMenu>
  )
}
