/** Whether the dialog that chooses lanes is open: asked for by the lanes' own controls and by the palette, wherever they stand. */
import { useSyncExternalStore } from "react"
import { makeAudience } from "../../state/audience"

let isOpen = false
const { tell, subscribe } = makeAudience()

function set(next: boolean): void {
  isOpen = next
  tell()
}

export const openLaneChooser = (): void => set(true)
export const closeLaneChooser = (): void => set(false)

export const useLaneChooser = (): boolean => useSyncExternalStore(subscribe, () => isOpen)
