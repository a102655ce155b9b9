/** Whether an element is in sight, or nearly, of what it scrolls in. */
import { type RefObject, useEffect, useState } from "react"

/** px around what is in sight. */
const margin = 300

export function useIsNear(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const root = element.closest(".gallery-scroll")
    const watch = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting ?? false), {
      root,
      rootMargin: `${margin}px 0px`,
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [place])
  return isNear
}
