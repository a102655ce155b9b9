/** A handling mark as its protocol draws it: in its own colour on black, in every look. */
import type { HandlingMark } from "../../model/figure"

export function MarkChip({ mark }: { readonly mark: HandlingMark }) {
  return (
    <span className="mark-chip" data-mark={mark} translate="no">
      {mark}
    </span>
  )
}
