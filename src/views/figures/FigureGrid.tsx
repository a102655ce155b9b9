/** The figures side by side: arrows walk them, Space selects, Enter looks closer, Tab goes to what can be done with one. */
import { GridList } from "react-aria-components"
import type { SavedFigure } from "../../model/saved-figure"
import { useWords } from "../../state/useWords"
import { FigureItem } from "./FigureItem"
import type { Shown } from "./shown"
import { useGrowing } from "./useGrowing"

interface Props {
  readonly shown: Shown
  readonly listed: readonly SavedFigure[]
  readonly picked: ReadonlySet<string>
  readonly pick: (ids: ReadonlySet<string>) => void
}

export function FigureGrid({ shown, listed, picked, pick }: Props) {
  const words = useWords()
  const [count, end] = useGrowing(listed.length)
  return (
    <div className="gallery-scroll">
      <GridList
        className="gallery-grid"
        aria-label={words.say("figures.title")}
        layout="grid"
        keyboardNavigationBehavior="tab"
        selectionMode="multiple"
        selectedKeys={picked}
        onSelectionChange={(keys) => pick(new Set(keys === "all" ? listed.map(({ id }) => id) : [...keys].map(String)))}
        onAction={(key) => shown.look(String(key))}
        renderEmptyState={() => <p className="gallery-none">{words.say("figures.noneFound")}</p>}
      >
        {listed.slice(0, count).map((figure) => (
          <FigureItem key={figure.id} figure={figure} shown={shown} />
        ))}
      </GridList>
      <div ref={end} />
    </div>
  )
}
