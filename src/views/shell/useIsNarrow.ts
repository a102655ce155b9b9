/** True where filters and inspector have no room beside the figure. */
import { useSyncExternalStore } from "react"

const query = matchMedia("(max-width: 860px)")

function subscribe(listener: () => void): () => void {
  query.addEventListener("change", listener)
  return () => query.removeEventListener("change", listener)
}

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
