/** One value in the dialog of lanes: whether it has a lane, and what can be done to that. */
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"

/** px a step down the tree, and the deepest that is indented. */
const indent = 16
const deepest = 4

interface Props {
  readonly id: string
  readonly name: string
  /** Events in the window; undefined where they are not counted. */
  readonly count: number | undefined
  readonly depth: number
  readonly isShown: boolean
  readonly isDisabled?: boolean
  readonly isPinned?: boolean
  /** Undefined where nothing lies beneath. */
  readonly isExpanded?: boolean | undefined
  readonly canMove?: { readonly up: boolean; readonly down: boolean }
  readonly onShow: () => void
  readonly onPin?: () => void
  readonly onExpand?: () => void
  readonly onMove?: (by: -1 | 1) => void
}

export function LaneRow(props: Props) {
  const { id, name: lane, count, depth, isShown, isDisabled, isPinned, isExpanded, canMove } = props
  const { onShow, onPin, onExpand, onMove } = props
  const words = useWords()
  const counted = count === undefined ? "" : words.say("timeline.lane.count", { n: count })
  return (
    <li className="lanes-row" style={{ paddingLeft: Math.min(depth, deepest) * indent }}>
      <label>
        <input type="checkbox" data-control={`${id} show`} checked={isShown} disabled={isDisabled} onChange={onShow} />
        <span>{lane}</span>
        {count !== undefined && <small>{counted}</small>}
      </label>
      {isExpanded !== undefined && (
        <button
          type="button"
          data-control={`${id} expand`}
          aria-expanded={isExpanded}
          aria-label={words.say(isExpanded ? "timeline.lane.collapseOf" : "timeline.lane.expandOf", { lane })}
          onClick={onExpand}
        >
          <Icon name={isExpanded ? "down" : "right"} />
        </button>
      )}
      {onPin && (
        <button
          type="button"
          data-control={`${id} pin`}
          aria-pressed={isPinned}
          aria-label={words.say("timeline.lane.pinOf", { lane })}
          onClick={onPin}
        >
          <Icon name="pin" />
        </button>
      )}
      {onMove && (
        <>
          <button
            type="button"
            data-control={`${id} -1`}
            disabled={!canMove?.up}
            aria-label={words.say("timeline.lane.upOf", { lane })}
            onClick={() => onMove(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            data-control={`${id} 1`}
            disabled={!canMove?.down}
            aria-label={words.say("timeline.lane.downOf", { lane })}
            onClick={() => onMove(1)}
          >
            <Icon name="down" />
          </button>
        </>
      )}
    </li>
  )
}
