/** Which lines of a long table are in the page: all of a short one, else those near what is on screen, within whatever scrolls the table. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { type RefObject, useLayoutEffect, useState } from "react"

const longTable = 200
const estimatedHeight = 45
const overscan = 12

export interface VisibleLines<Line> {
  readonly visible: readonly { readonly line: Line; readonly position: number }[]
  /** px of the lines before and after. */
  readonly before: number
  readonly after: number
  /** For the row of each visible line. */
  readonly measure: (row: HTMLTableRowElement | null) => void
}

export function useVisibleLines<Line>(
  lines: readonly Line[],
  body: RefObject<HTMLElement | null>,
  keyOf: (line: Line) => string,
): VisibleLines<Line> {
  const isLong = lines.length > longTable
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => setScroller(scrollerOf(body.current)), [body])
  // What stands above the table may change its height with any rendering.
  useLayoutEffect(() => {
    if (scroller && body.current) setOffset(Math.round(topWithin(scroller, body.current)))
  })
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: lines.length,
    enabled: isLong,
    getScrollElement: () => scroller,
    estimateSize: () => estimatedHeight,
    getItemKey: (position) => {
      const line = lines[position]
      return line === undefined ? position : keyOf(line)
    },
    scrollMargin: offset,
    overscan,
    // Rows are few enough to be rendered in the frame after; a synchronous rendering inside an effect is refused by React.
    useFlushSync: false,
  })
  if (!isLong) {
    return { visible: lines.map((line, position) => ({ line, position })), before: 0, after: 0, measure: noMeasure }
  }
  const items = virtualizer.getVirtualItems()
  const visible = items.flatMap(({ index: position }) => {
    const line = lines[position]
    return line === undefined ? [] : [{ line, position }]
  })
  const start = items[0]?.start ?? offset
  const end = items.at(-1)?.end ?? offset
  return {
    visible,
    before: Math.max(0, start - offset),
    after: Math.max(0, virtualizer.getTotalSize() - (end - offset)),
    measure: virtualizer.measureElement,
  }
}

function noMeasure(): void {
  // A short table is wholly in the page.
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let at = element?.parentElement ?? null; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return document.documentElement
}

function topWithin(scroller: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
}
