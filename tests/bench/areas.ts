/** The list of benches. */
import type { Area } from "./area"
import { filter } from "./filter"

export const areas: readonly Area[] = [filter]
