/** The list of benches. */
import type { Area } from "./area"
import { asOf } from "./as-of"
import { comparing } from "./compare"
import { exporting } from "./export"
import { filter } from "./filter"
import { importing } from "./import"
import { network } from "./network"
import { open } from "./open"
import { searching } from "./search"
import { timeline } from "./timeline"

export const areas: readonly Area[] = [
  filter,
  timeline,
  comparing,
  open,
  importing,
  network,
  searching,
  asOf,
  exporting,
]
