/** The list of benches. */
import type { Area } from "./area"
import { filter } from "./filter"
import { network } from "./network"
import { timeline } from "./timeline"

export const areas: readonly Area[] = [filter, timeline, network]
