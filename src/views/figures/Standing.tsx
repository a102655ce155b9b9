/** How a saved figure stands to the record: as it is now, older and to be told, or kept as it was; and what can be done about it. */
import { Button } from "react-aria-components"
import type { SavedFigure } from "../../model/saved-figure"
import { describeError } from "../../state/refusal"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { describeMade } from "./describe-figure"
import type { Shown } from "./shown"

interface Props {
  readonly figure: SavedFigure
  readonly shown: Shown
  /** Why its drawing could not be read; null where it could, or nobody has tried. */
  readonly error: unknown
}

/** In words; nothing where there is nothing to be told. */
export function Standing({ figure, shown, error }: Props) {
  const words = useWords()
  if (error !== null) return <span className="gallery-standing">{describeError(error, words)}</span>
  if (shown.isOutdated(figure))
    return (
      <span className="gallery-standing" data-outdated>
        {words.say("figures.outdated")}
      </span>
    )
  if (!figure.isKept) return null
  return (
    <span className="gallery-standing">
      <Icon name="pin" />
      {words.say("figures.kept", { date: describeMade(figure, words) })}
    </span>
  )
}

export function StandingActs({ figure, shown, error }: Props) {
  const words = useWords()
  const isOld = shown.isOutdated(figure)
  if (!isOld && error === null) return null
  const values = { name: figure.name }
  return (
    <div className="gallery-acts">
      <Button
        className="quiet"
        aria-label={words.say("figures.refreshOf", values)}
        onPress={() => shown.refresh([figure])}
      >
        {words.say("figures.refresh")}
      </Button>
      {isOld && error === null && (
        <Button
          className="quiet"
          aria-label={words.say("figures.keepOf", values)}
          onPress={() => shown.keep(figure, true)}
        >
          {words.say("figures.keep")}
        </Button>
      )}
    </div>
  )
}
