/** How many of a long list stand: so many at first, and more whenever their end comes near. Two hundred drawn at once would keep the reader waiting. */
import { type RefObject, useEffect, useRef, useState } from "react"

/** Two screens of a large monitor. */
const step = 24
/** px below what is in sight. */
const margin = 600

/** `end` is what comes after the last one. */
export function useGrowing(most: number): readonly [count: number, end: RefObject<HTMLDivElement | null>] {
  const end = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState(step)
  useEffect(() => {
    const element = end.current
    if (!element || count >= most) return
    const root = element.closest(".gallery-scroll")
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.at(-1)?.isIntersecting) setCount(count + step)
      },
      { root, rootMargin: `0px 0px ${margin}px` },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [count, most])
  return [Math.min(count, most), end]
}
