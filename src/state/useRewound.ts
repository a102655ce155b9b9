/** The record as the view asks for it: as it stood at the end of a day, or whole. All screens read what this gives and so obey it. */
import { use, useDeferredValue, useMemo } from "react"
import type { Index } from "../query/rows"
import { type Stand, standOf } from "../query/stand"
import type { EventOf } from "./useEventBook"

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
export function useRewound(record: Index, recordOf: EventOf, wanted: number | undefined): Stand {
  const asOf = useDeferredValue(wanted)
  const rewinding = asOf === undefined ? undefined : use(loadRewinding())
  const rewound = useMemo(
    () => (asOf === undefined ? undefined : rewinding?.rewindRecord(record, asOf)),
    [rewinding, record, asOf],
  )
  return useMemo(() => standOf(record, recordOf, rewound), [rewound, record, recordOf])
}
