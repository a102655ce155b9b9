/** The fields by which lanes can be divided, as a menu. */
import type { RefObject } from "react"
import { MenuItem, MenuSection, Separator } from "react-aria-components"
import { noLaneEdits } from "../../model/address"
import { type LaneField, laneFields } from "../../model/view"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { AnchoredMenu } from "../../ui/AnchoredMenu"
import { Icon } from "../../ui/Icon"
import { openLaneChooser } from "./lane-chooser"
import "./lanes.css"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export function LanesMenu({ anchor, onClose }: Props) {
  const { view, change } = useView()
  const words = useWords()
  const choose = (lanes: LaneField) => {
    // What was done to the lanes of one field means nothing in another.
    if (lanes !== view.lanes) change({ lanes, laneEdits: noLaneEdits }, "replace")
  }
  return (
    <AnchoredMenu anchor={anchor} label={words.say("timeline.lanes")} onClose={onClose}>
      <MenuSection
        aria-label={words.say("timeline.lanes")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view.lanes]}
      >
        {laneFields.map((field) => (
          <MenuItem key={field} id={field} className="menu-item lanes-field" onAction={() => choose(field)}>
            {words.say(`timeline.lanes.${field}`)}
            {field === view.lanes && <Icon name="check" />}
          </MenuItem>
        ))}
      </MenuSection>
      <Separator className="menu-separator" />
      <MenuItem id="choose" className="menu-item" onAction={openLaneChooser}>
        {words.say("timeline.lanes.choose")}
      </MenuItem>
    </AnchoredMenu>
  )
}
