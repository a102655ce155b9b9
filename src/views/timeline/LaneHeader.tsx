/** The buttons of one lane, over its name: transparent, since the name is drawn by the figure. */
import type { KeyboardEvent, PointerEvent } from "react"
import type { Lane } from "../../charts/timeline/answer"
import type { HeaderArea } from "../../charts/timeline/headers"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"

/** px: of the square that expands a lane, at the left of its name: no smaller than a target may be. */
const chevron = 24

interface Props {
  readonly lane: Lane
  readonly area: HeaderArea
  readonly name: string
  /** The name with its count, for those who do not see it. */
  readonly label: string
  readonly isTabStop: boolean
  readonly isOpen: boolean
  readonly isDragged: boolean
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onGrab: (event: PointerEvent) => void
  readonly onOpen: (button: HTMLButtonElement) => void
  readonly onToggle: () => void
}

export function LaneHeader(props: Props) {
  const { lane, area, name, label, isTabStop, isOpen, isDragged, onFocus, onKeyDown, onGrab, onOpen, onToggle } = props
  const words = useWords()
  const { x, y, width, height, nameX, isCut } = area
  const say = lane.isExpanded ? "timeline.lane.collapseOf" : "timeline.lane.expandOf"
  return (
    <>
      {lane.canExpand && (
        <button
          type="button"
          className="lane-chevron"
          aria-label={words.say(say, { lane: name })}
          aria-expanded={lane.isExpanded}
          // Keys reach it from the lane's name, with left and right.
          tabIndex={-1}
          style={{ left: nameX - chevron, top: y, width: chevron, height: chevron }}
          onClick={onToggle}
        >
          <Icon name={lane.isExpanded ? "down" : "right"} />
        </button>
      )}
      <button
        type="button"
        className="lane-head"
        data-lane={lane.key}
        data-pinned={lane.isPinned || undefined}
        data-dragged={isDragged || undefined}
        aria-label={label}
        title={isCut ? name : undefined}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        style={{ left: lane.canExpand ? nameX - 2 : x, top: y, width: lane.canExpand ? width - 4 : width, height }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onPointerDown={onGrab}
        onClick={(event) => onOpen(event.currentTarget)}
      >
        {lane.isPinned && <Icon name="pin" />}
        <span className="lane-more" aria-hidden="true" />
      </button>
    </>
  )
}
