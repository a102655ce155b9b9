/**
 * The size of the sheet, held while only the head above it grows or shrinks: a filter that adds a line of words must not move anybody. A figure of
 * that size stands at the foot of the room, and the slack above it takes up what the head needs.
 */
import { useState } from "react"
import type { Size } from "../../ui/useSize"

/** px: a line of chips, and one of the subtitle. */
const slack = 52
/** px below which a sheet is too low to read; the screen scrolls instead. */
const leastHeight = 420
/** px by which the bars of a phone's browser come and go. */
const barHeight = 120

interface Held {
  readonly width: number
  readonly viewport: number
  readonly size: Size
}

/** `room` is what there is; the size changes only with its width or with the height of the window. */
export function useHeldSize(room: Size | undefined): Size | undefined {
  const [held, setHeld] = useState<Held>()
  const viewport = window.innerHeight
  const isHeld = held && room && held.width === room.width && Math.abs(held.viewport - viewport) < barHeight
  if (!room || room.width === 0) return held?.size
  if (isHeld) return held.size
  const size = { width: room.width, height: Math.max(leastHeight, room.height - slack) }
  setHeld({ width: room.width, viewport, size })
  return size
}
