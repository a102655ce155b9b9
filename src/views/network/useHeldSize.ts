/**
 * The size of the sheet, held when what is asked changes: a filter that adds a chip or a line of words above must not move anybody. A figure of that
 * size stands at the foot of the room, and the slack above it takes up what the head needs.
 */
import { useState } from "react"
import type { Size } from "../../ui/useSize"

/** px: a line of chips, and one of the subtitle; on a phone chips stand beside the button that opens the filters. */
const slack = { wide: 58, narrow: 24 } as const
const narrow = 600
/** px below which a sheet is too low to read; the screen scrolls instead. */
const leastHeight = 360
/** px by which the bars of a phone's browser come and go. */
const barHeight = 120

interface Held {
  readonly asked: object
  readonly room: Size
  readonly viewport: number
  readonly size: Size
}

/** `room` is what there is; the size follows it, unless it is another question that has changed its height. */
export function useHeldSize(room: Size | undefined, asked: object): Size | undefined {
  const [held, setHeld] = useState<Held>()
  if (!room || room.width === 0) return held?.size
  const viewport = window.innerHeight
  if (held && !isOver(held, room, viewport, asked)) return held.size
  const size = {
    width: room.width,
    height: Math.max(leastHeight, room.height - slack[room.width < narrow ? "narrow" : "wide"]),
  }
  setHeld({ asked, room, viewport, size })
  return size
}

function isOver(held: Held, room: Size, viewport: number, asked: object): boolean {
  if (held.room.width !== room.width || Math.abs(held.viewport - viewport) >= barHeight) return true
  return held.asked === asked && held.room.height !== room.height
}
