/** The rows among which the filters choose: those Search found, and those of the chain that is followed. */
import { useMemo } from "react"
import type { Chain } from "../model/view"
import { among } from "../query/among"
import { rowsOfChain } from "../query/chains"
import type { Bitmap, Index } from "../query/rows"

/** Undefined where neither is asked. The same set until one of them changes. */
export function useAmong(index: Index, found: Bitmap | undefined, chain: Chain | undefined): Bitmap | undefined {
  const event = chain?.event
  const direction = chain?.direction
  const linked = useMemo(
    () => (event !== undefined && direction ? rowsOfChain(index, { event, direction }) : undefined),
    [index, event, direction],
  )
  return useMemo(() => among(found, linked), [found, linked])
}
