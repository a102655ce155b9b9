/** A placed title as marks: its lines, one of them beside its mark, and beneath it what a card says, in quieter type. */
import type { Mark } from "../../scene/scene"
import { textSizes } from "../../scene/theme"
import { eventKey } from "./event-key"
import type { Placed } from "./labels"
import { leading } from "./title-shape"

/** px from the middle of a mark to the baseline beside it. */
const baseline = 4

/** `y` is the middle of the mark. */
export function labelMarks({ entry, label }: Placed, y: number, status: string, hasHalo: boolean): Mark[] {
  if (!label) return []
  const isLeft = label.x1 <= (entry.x0 + entry.x1) / 2
  const isCancelled = status === "cancelled"
  const titleLines = label.lines.length - label.details
  return label.lines.map((text, line): Mark => {
    const isDetail = line >= titleLines
    return {
      kind: "text",
      key: eventKey(entry.row, entry.lane),
      x: isLeft ? label.x1 : label.x0,
      y: y + baseline + (line - label.beside) * leading,
      text,
      size: isDetail ? textSizes.small : textSizes.label,
      fill: isDetail || isCancelled ? "soft" : "ink",
      ...(isLeft && { anchor: "end" }),
      ...(entry.isAnchor && !isDetail && { weight: 600 }),
      ...(isCancelled && !isDetail && { strike: true }),
      ...(hasHalo && { halo: 3 }),
    }
  })
}
