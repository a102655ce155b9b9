/** What a screen offers to the palette while it stands: commands that need what the screen alone holds, as a camera or a dialog. */
import { useEffect } from "react"
import type { Command } from "./command"

const offered = new Map<string, readonly Command[]>()

/** Offers commands under a name of their own, until the component is gone. */
export function useOffer(area: string, commands: readonly Command[]): void {
  useEffect(() => {
    offered.set(area, commands)
    return () => void offered.delete(area)
  })
}

/** All that is offered now. */
export const offeredCommands = (): readonly Command[] => [...offered.values()].flat()
