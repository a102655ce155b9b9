/** Which topics are spoken of in the same events. A topic counts for the topics above it. */
import { facetsOf } from "./facets"
import type { Index, Rows } from "./rows"

export interface Cooccurrence {
  /** Codes of the topics, as asked for. */
  readonly topics: readonly number[]
  /** Events in which topics i and j both are, at [i * topics.length + j]; on the diagonal the events of each. */
  readonly events: Uint32Array
}

/** How often each two of `topics` (codes) occur in the same of some rows. */
export function cooccurrence(index: Index, rows: Pick<Rows, "forEach">, topics: readonly number[]): Cooccurrence {
  const column = facetsOf(index)("topic")
  const size = topics.length
  const events = new Uint32Array(size * size)
  const placeOf = new Int32Array(column.values.length).fill(-1)
  topics.forEach((topic, place) => {
    placeOf[topic] = place
  })
  const places = new Uint32Array(size)
  let count = 0
  function note(value: number): void {
    const place = placeOf[value]!
    if (place < 0) return
    places[count] = place
    count += 1
  }
  rows.forEach((row) => {
    count = 0
    column.forEachValue(row, note)
    for (let i = 0; i < count; i += 1) {
      for (let j = 0; j < count; j += 1) events[places[i]! * size + places[j]!]! += 1
    }
  })
  return { topics, events }
}
