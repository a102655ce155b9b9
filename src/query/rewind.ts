/** A record rewound, with all that follows from it. Fetched when it is first asked for, since most readers read of now. */
import type { Event } from "../model/event"
import { rewindTo } from "./reach"
import { createRewinder } from "./rewind-events"
import { type Rewound, rewindIndex } from "./rewind-index"
import type { Index } from "./rows"

export interface RewoundRecords extends Rewound {
  /** Rewinds an event of the record to the same day. */
  readonly rewind: (event: Event) => Event
}

/** Undefined where nothing became known after the day: then all is as it stands now. */
export function rewindRecord(record: Index, asOf: number): RewoundRecords | undefined {
  const day = rewindTo(record, asOf)
  if (day === undefined) return undefined
  const rewound = rewindIndex(record, day)
  return { ...rewound, rewind: createRewinder(rewound) }
}
