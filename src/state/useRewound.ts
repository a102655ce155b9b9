/** The record as the view asks for it: as it stood at the end of a day, or whole. All screens read what this gives and so obey it. */
import { useMemo } from "react"
import type { Event } from "../model/event"
import { rewindTo } from "../query/reach"
import { createRewinder } from "../query/rewind-events"
import { rewindIndex } from "../query/rewind-index"
import type { Index } from "../query/rows"
import type { EventOf } from "./useEventBook"

export interface RewoundRecord {
  readonly index: Index
  /** The day it is rewound to; undefined where it is whole, and then `index` is the record itself. */
  readonly asOf: number | undefined
  /** The record of a row of `index`, rewound like it. */
  readonly eventOf: EventOf
  /** The rows of `index` among rows of the record; what was not known is left out. */
  readonly rowsAmong: (storedRows: Iterable<number>) => Iterable<number>
}

/** `recordOf` gives the records of the rows of `record`. */
export function useRewound(record: Index, recordOf: EventOf, asOf: number | undefined): RewoundRecord {
  const rewound = useMemo(() => {
    const day = rewindTo(record, asOf)
    if (day === undefined) return undefined
    const made = rewindIndex(record, day)
    return { ...made, rewind: createRewinder(made) }
  }, [record, asOf])
  return useMemo(() => {
    if (!rewound) return { index: record, asOf: undefined, eventOf: recordOf, rowsAmong: (rows) => rows }
    const { index, day, storedRows, rowsOfStored, rewind } = rewound
    return {
      index,
      asOf: day,
      eventOf: (row): Event | undefined => {
        const event = recordOf(storedRows[row] ?? -1)
        return event && rewind(event)
      },
      rowsAmong: (rows) => Array.from(rows, (row) => rowsOfStored[row] ?? -1).filter((row) => row >= 0),
    }
  }, [rewound, record, recordOf])
}
