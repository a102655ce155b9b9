/** Where a card beside a mark stands. */
import type { Spot } from "../../charts/timeline/spot"

/** px between mark and card, and between card and the edge of the page. */
const gap = 14
const edge = 8

/** In px of the figure: beneath the mark for a mouse, above it for a finger, whichever has room; moved along until it lies within the figure's sides. */
export function placeBeside(spot: Spot, card: DOMRect, figure: DOMRect): { left: number; top: number } {
  const middle = (spot.x0 + spot.x1) / 2
  const above = spot.y - gap - card.height
  const below = spot.y + gap
  const fitsAbove = figure.top + above >= edge
  const fitsBelow = figure.top + below + card.height <= innerHeight - edge
  const wantsAbove = matchMedia("(pointer: coarse)").matches
  const top = (wantsAbove ? fitsAbove : !fitsBelow && fitsAbove) ? above : below
  const least = edge - figure.left
  const most = Math.min(innerWidth, figure.right) - edge - card.width - figure.left
  return { left: Math.max(least, Math.min(middle - card.width / 2, most)), top }
}
