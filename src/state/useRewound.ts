/** The record as the view asks for it: as it stood at the end of a day, or whole. All screens read what this gives and so obey it. */
import { use, useDeferredValue, useMemo } from "react"
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

let loading: Promise<typeof import("../query/rewind")> | undefined

/** What rewinds, fetched once. */
export function loadRewinding() {
  loading ??= import("../query/rewind").catch((error: unknown) => {
    // To be tried again when it is asked for again.
    loading = undefined
    throw error
  })
  return loading
}

/**
 * `recordOf` gives the records of the rows of `record`. Suspends until what rewinds is there: a link to a day never shows first what came later. From then
 * on a change of the day takes the place of the one before when it is ready.
 */
export function useRewound(record: Index, recordOf: EventOf, wanted: number | undefined): RewoundRecord {
  const asOf = useDeferredValue(wanted)
  const rewinding = asOf === undefined ? undefined : use(loadRewinding())
  const rewound = useMemo(
    () => (asOf === undefined ? undefined : rewinding?.rewindRecord(record, asOf)),
    [rewinding, record, asOf],
  )
  return useMemo(() => {
    if (!rewound) return { index: record, asOf: undefined, eventOf: recordOf, rowsAmong: (rows) => rows }
    const { index, day, storedRows, rowsOfStored, rewind } = rewound
    return {
      index,
      asOf: day,
      eventOf: (row) => {
        const event = recordOf(storedRows[row] ?? -1)
        return event && rewind(event)
      },
      rowsAmong: (rows) => Array.from(rows, (row) => rowsOfStored[row] ?? -1).filter((row) => row >= 0),
    }
  }, [rewound, record, recordOf])
}
