/** The record as a view asks for it, whole or rewound, with its rows and those that are stored answering each other. The screens and the figures that leave stand on it. */
import type { Event } from "../model/event"
import type { RewoundRecords } from "./rewind"
import type { Index } from "./rows"

export interface Stand {
  readonly index: Index
  /** The day it is rewound to; undefined where it is whole, and then `index` is the record itself. */
  readonly asOf: number | undefined
  /** The record of a row of `index`, rewound like it. */
  readonly eventOf: (row: number) => Event | undefined
  /** The rows of `index` among rows of the record; what was not known is left out. */
  readonly rowsAmong: (storedRows: Iterable<number>) => Iterable<number>
}

/** `recordOf` gives the records of the rows of `record`. */
export function standOf(
  record: Index,
  recordOf: (storedRow: number) => Event | undefined,
  rewound: RewoundRecords | undefined,
): Stand {
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
}
