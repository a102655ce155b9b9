/** The records of a rewound index, from those of the whole one. */
import type { Event } from "../model/event"
import { rewindEvent, type Then } from "../model/rewind"
import { fnv1a } from "./fnv1a"
import { knowledgeOf } from "./knowledge"
import type { Rewound } from "./rewind-index"

/** Rewinds the events of a record to the day of `rewound`; each once, so that an event is the same object whenever it is asked for. */
export function createRewinder({ index, day, rowsOfStored }: Rewound): (event: Event) => Event {
  const { record = index } = index
  const unknown = new Set<number>()
  // Only what a link leads to is asked about.
  record.links?.to.forEach((row) => {
    if (rowsOfStored[row] === -1) unknown.add(record.idHash[row]!)
  })
  const { publishedOn } = knowledgeOf(record)
  const then: Then = { day, publishedOn, isKnown: (event) => !unknown.has(fnv1a(event)) }
  const made = new WeakMap<Event, Event>()
  return (event) => {
    const rewound = made.get(event) ?? rewindEvent(event, then)
    made.set(event, rewound)
    return rewound
  }
}
