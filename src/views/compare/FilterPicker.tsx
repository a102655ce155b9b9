/** What B filters: as A, nothing, or all but what A takes in. Any other filters are A's, kept as B. */
import { type Asked, describeFilters } from "../../charts/filtered"
import type { Compare } from "../../model/view"
import { inverted, unfiltered } from "../../query/comparison"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { useAsked } from "../filters/useAsked"
import { Option, Picker } from "./Picker"

type Filtering = Pick<Compare, "filters" | "chain" | "search">

interface Choice {
  readonly id: "same" | "none" | "inverted"
  readonly to: Filtering
  /** The same, with the titles of events. */
  readonly said: Asked
}

interface Props {
  readonly compare: Compare
  readonly onChange: (patch: Filtering) => void
}

export function FilterPicker({ compare, onChange }: Props) {
  const { view } = useView()
  const { index } = useDossier()
  const words = useWords()
  const asked = useAsked()
  const { filters, chain, search } = view
  const turned = inverted(filters)
  const allBut = { ...unfiltered, filters: turned }
  const options: readonly Choice[] = [
    { id: "same", to: { filters, chain, search }, said: asked },
    { id: "none", to: unfiltered, said: unfiltered },
    ...(Object.keys(turned).length > 0 ? [{ id: "inverted", to: allBut, said: allBut } as const] : []),
  ]
  const { window: _, mode: __, ...current } = compare
  const isCurrent = (to: Filtering) =>
    JSON.stringify([to.filters, to.chain, to.search]) ===
    JSON.stringify([current.filters, current.chain, current.search])
  return (
    <Picker label={words.say("compare.filters")}>
      {(close) => (
        <>
          <ul className="compare-options">
            {options.map(({ id, to, said }) => (
              <Option
                key={id}
                name={words.say(`compare.filters.${id}`)}
                meaning={describeFilters(said, index.catalog, words) || words.say("compare.unfiltered")}
                isCurrent={isCurrent(to)}
                onChoose={() => {
                  close()
                  onChange(to)
                }}
              />
            ))}
          </ul>
          <p className="compare-hint">{words.say("compare.filters.other")}</p>
        </>
      )}
    </Picker>
  )
}
