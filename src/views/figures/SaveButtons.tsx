/** Saves the figure to the gallery; where it came from a saved one, in its place or beside it. */
import type { SavedFigure } from "../../model/saved-figure"
import { useWords } from "../../state/useWords"

interface Props {
  /** The saved figure that this one came from. */
  readonly former: SavedFigure | undefined
  readonly isIdle: boolean
  /** Asks for a name first. */
  readonly onName: () => void
  readonly onSaveOver: (former: SavedFigure) => void
}

export function SaveButtons({ former, isIdle, onName, onSaveOver }: Props) {
  const words = useWords()
  return (
    <>
      <button type="button" className="button" data-saves aria-disabled={!isIdle} onClick={() => isIdle && onName()}>
        {words.say(former ? "figures.saveAs" : "figures.save")}
      </button>
      {former && (
        <button
          type="button"
          className="button"
          aria-disabled={!isIdle}
          title={words.say("figures.saveOver", { name: former.name })}
          aria-label={words.say("figures.saveOver", { name: former.name })}
          onClick={() => isIdle && onSaveOver(former)}
        >
          {words.say("data.save")}
        </button>
      )}
    </>
  )
}
