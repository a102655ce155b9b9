/** Where a card beside a mark stands. */
import type { Spot } from "../../charts/timeline/spot"

/** px between mark and card, and between card and the edge of what is seen of the screen. */
const gap = 14
const edge = 8

interface Place {
  readonly left: number
  readonly top: number
}

/**
 * In px of the figure: beneath the mark for a mouse, above it for a finger, whichever has room; moved along until it lies within the figure's sides and
 * what of the screen is not scrolled away.
 */
export function placeBeside(spot: Spot, card: HTMLElement): Place | undefined {
  const holder = card.parentElement
  if (!holder) return undefined
  const { width, height } = card.getBoundingClientRect()
  const figure = holder.getBoundingClientRect()
  const seen = holder.closest(".screen")?.getBoundingClientRect()
  const [first, last] = [(seen?.top ?? 0) - figure.top, Math.min(seen?.bottom ?? innerHeight, innerHeight) - figure.top]
  const above = spot.y - gap - height
  const below = spot.y + gap
  const fitsAbove = above >= first + edge
  const fitsBelow = below + height <= last - edge
  const wantsAbove = matchMedia("(pointer: coarse)").matches
  const top = (wantsAbove ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove) ? above : below
  const middle = (spot.x0 + spot.x1) / 2
  return {
    left: within(
      middle - width / 2,
      edge - figure.left,
      Math.min(innerWidth, figure.right) - edge - width - figure.left,
    ),
    top: within(top, first + edge, last - edge - height),
  }
}

const within = (at: number, least: number, most: number) => Math.max(least, Math.min(at, most))
