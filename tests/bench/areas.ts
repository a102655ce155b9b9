/** The list of benches. */
import type { Area } from "./area"

export const areas: readonly Area[] = []
