/** Whether the choice of the day stands open: the header's button opens it, and so does a command. */
import { useSyncExternalStore } from "react"
import { makeAudience } from "../../state/audience"

let isOpen = false
const { tell, subscribe } = makeAudience()

function set(next: boolean): void {
  isOpen = next
  tell()
}

export const openAsOf = (): void => set(true)
export const closeAsOf = (): void => set(false)

export function useAsOfOpen(): readonly [boolean, (isOpen: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => isOpen), set]
}
