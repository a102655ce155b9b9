/** The rows among which the filters choose: those that Search found, and those of the chain that is followed. */
import { intersect } from "./bitmap"
import type { Bitmap } from "./rows"

/** Undefined where neither is asked. */
export function among(found: Bitmap | undefined, linked: Bitmap | undefined): Bitmap | undefined {
  return found && linked ? intersect(found, linked) : (found ?? linked)
}
