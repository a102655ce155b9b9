/** True for who has asked their system for less motion. */
import { useSyncExternalStore } from "react"

const wish = "(prefers-reduced-motion: reduce)"

function subscribe(listener: () => void): () => void {
  const query = matchMedia(wish)
  query.addEventListener("change", listener)
  return () => query.removeEventListener("change", listener)
}

export const useReducedMotion = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(wish).matches)
