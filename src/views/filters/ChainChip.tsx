/** Whose chain is followed, as a chip that takes itself away; and why it holds nothing, where it does. */
import { type MouseEvent, useMemo } from "react"
import { chainName } from "../../charts/filtered"
import { chainOf } from "../../query/chains"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Cross } from "./Cross"
import { useAsked } from "./useAsked"

/** Told before the chip goes, so that the focus it may hold can be handed on. */
export function ChainChip({ onLeave }: { readonly onLeave: (click: MouseEvent) => void }) {
  const { change } = useView()
  const words = useWords()
  const { chain } = useAsked()
  const none = useWhyNone()
  if (!chain) return null
  const name = chainName(chain, words)
  return (
    <>
      <button
        type="button"
        className="chip"
        aria-label={words.say("filters.remove", { what: name })}
        onClick={(click) => {
          onLeave(click)
          change({ chain: undefined })
        }}
      >
        {name}
        <Cross />
      </button>
      {none && <span className="chip-note">{none}</span>}
    </>
  )
}

/** Why the chain that is followed is empty; undefined where it is not. */
function useWhyNone(): string | undefined {
  const { chain } = useView().view
  const { index, rowOf } = useDossier()
  const words = useWords()
  const row = chain && rowOf(chain.event)
  const direction = chain?.direction
  const isEmpty = useMemo(
    () => row !== undefined && direction && chainOf(index, row, direction).steps.length === 0,
    [index, row, direction],
  )
  if (!chain) return undefined
  if (row === undefined) return words.say("inspector.missing", { id: chain.event })
  return isEmpty ? words.say(`chain.none.${chain.direction}`) : undefined
}
