/** That the record is rewound, as a chip that takes itself away. */
import type { MouseEvent } from "react"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Cross } from "../filters/Cross"
import { sayDay } from "./say-day"

/** Told before the chip goes, so that the focus it may hold can be handed on. */
export function AsOfChip({ onLeave }: { readonly onLeave: (click: MouseEvent) => void }) {
  const { asOf } = useDossier()
  const { change } = useView()
  const words = useWords()
  if (asOf === undefined) return null
  const day = sayDay(asOf, words)
  return (
    <button
      type="button"
      className="chip asof-chip"
      aria-label={words.say("asOf.remove", { day })}
      onClick={(click) => {
        onLeave(click)
        change({ asOf: undefined })
      }}
    >
      {words.say("inspector.asOf", { date: day })}
      <Cross />
    </button>
  )
}
