/** The room of a figure: on the screen what it finds, on paper a sheet, however wide the screen is. */
import type { RefCallback } from "react"
import { usePrinting } from "../state/usePrinting"
import { type Size, useSize } from "../ui/useSize"

/** px within the margins of A4 and Letter on their side, and what leaves room for a title. */
const sheet: Size = { width: 980, height: 560 }

export function useRoom<E extends HTMLElement>(): readonly [ref: RefCallback<E>, room: Size | undefined] {
  const [ref, room] = useSize<E>()
  const isPrinted = usePrinting()
  return [ref, room && isPrinted ? sheet : room]
}
