/** The size of an element, known before it is first painted, and again whenever it changes. */
import { type RefCallback, useCallback, useState } from "react"

export interface Size {
  readonly width: number
  readonly height: number
}

/** A ref for the element, and the size of its content box in whole px; undefined only until the ref is attached, which is before paint. */
export function useSize<E extends HTMLElement>(): readonly [ref: RefCallback<E>, size: Size | undefined] {
  const [size, setSize] = useState<Size>()
  const ref = useCallback((element: E | null) => {
    if (!element) return
    const measure = (width: number, height: number) => {
      const next = { width: Math.floor(width), height: Math.floor(height) }
      setSize((last) => (last?.width === next.width && last.height === next.height ? last : next))
    }
    const style = getComputedStyle(element)
    const room = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0
    measure(
      element.clientWidth - room("padding-left") - room("padding-right"),
      element.clientHeight - room("padding-top") - room("padding-bottom"),
    )
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect.width, entry.contentRect.height)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
