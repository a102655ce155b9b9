/** What is filtered, in words; each chip takes itself away. */

import type { MouseEvent } from "react"
import { valueName } from "../../charts/filtered"
import { describeCertainty } from "../../charts/frame"
import type { Words } from "../../i18n/intl"
import { type Filters, facets } from "../../model/view"
import type { Index } from "../../query/rows"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { catchFocus, theScreen } from "../../ui/catch-focus"
import { AsOfChip } from "../asof/AsOfChip"
import { ChainChip } from "./ChainChip"
import { Cross } from "./Cross"
import { withMark } from "./choice"

interface Chip {
  readonly key: string
  readonly text: string
  readonly isExcluded: boolean
  readonly filters: Filters
}

function chipsOf(index: Index, filters: Filters, words: Words): readonly Chip[] {
  return facets.flatMap((facet) => {
    const choice = filters[facet]
    const chip = (id: string, isExcluded: boolean): Chip => ({
      key: `${facet}:${id}:${isExcluded}`,
      text: words.say(isExcluded ? "filters.chipNot" : "filters.chip", {
        facet: words.say(`facet.${facet}`),
        value: valueName(index.catalog, facet, id, words),
      }),
      isExcluded,
      filters: withMark(filters, facet, id, "off"),
    })
    return [
      ...(choice?.include ?? []).map((id) => chip(id, false)),
      ...(choice?.exclude ?? []).map((id) => chip(id, true)),
    ]
  })
}

/** A chip that goes hands the focus to its neighbour, the last one to the screen. */
function handOn({ currentTarget: { nextElementSibling, previousElementSibling } }: MouseEvent): void {
  const chips = [nextElementSibling, previousElementSibling].filter((beside) => beside?.matches(".chip"))
  catchFocus(...chips.map((chip) => () => chip), theScreen)
}

export function FilterChips() {
  const { index, rows, asOf } = useDossier()
  const { view, change } = useView()
  const words = useWords()
  const chips = chipsOf(index, view.filters, words)
  const isFiltered = chips.length > 0 || view.search !== "" || view.chain !== undefined
  const hasChips = isFiltered || asOf !== undefined
  return (
    <div className={hasChips ? "chips" : undefined}>
      {/* Said aloud whenever it changes; to the eye the figure's subtitle says it. */}
      <p role="status" className="visually-hidden">
        {describeCertainty(words.say("filters.count", { n: rows.count, all: index.size }), rows.possible, words)}
      </p>
      <AsOfChip onLeave={handOn} />
      <ChainChip onLeave={handOn} />
      {view.search !== "" && (
        <button
          type="button"
          className="chip"
          onClick={(click) => {
            handOn(click)
            change({ search: "" })
          }}
          aria-label={words.say("filters.remove", { what: view.search })}
        >
          {words.say("filters.chipSearch", { text: view.search })}
          <Cross />
        </button>
      )}
      {chips.map((chip) => (
        <button
          type="button"
          key={chip.key}
          className="chip"
          data-excluded={chip.isExcluded}
          aria-label={words.say("filters.remove", { what: chip.text })}
          onClick={(click) => {
            handOn(click)
            change({ filters: chip.filters })
          }}
        >
          {chip.text}
          <Cross />
        </button>
      ))}
      {isFiltered && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            catchFocus(theScreen)
            change({ filters: {}, chain: undefined, search: "" })
          }}
        >
          {words.say("action.clearFilters")}
        </button>
      )}
    </div>
  )
}
