/** Which topics are spoken of in the same events. A topic counts for the topics above it. */
import { facetsOf, forEachValue } from "./facets"
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
  const placeOf = new Int32Array(index.vocabulary.topics.length).fill(-1)
  topics.forEach((topic, place) => {
    placeOf[topic] = place
  })
  const { setOf, sets } = column
  const places: number[] = []
  function add(row: number, weight: number): void {
    places.length = 0
    forEachValue(column, row, (value) => {
      if (placeOf[value]! >= 0) places.push(placeOf[value]!)
    })
    for (const a of places) for (const b of places) events[a * size + b]! += weight
  }

  if (!setOf) {
    rows.forEach((row) => {
      add(row, 1)
    })
    return { topics, events }
  }
  // Rows with the same set of topics are counted first, and their pairs made once.
  const counts = new Uint32Array(sets.offsets.length - 1)
  const example = new Uint32Array(sets.offsets.length - 1)
  rows.forEach((row) => {
    const set = setOf[row]!
    counts[set]! += 1
    example[set] = row
  })
  counts.forEach((count, set) => {
    if (count > 0) add(example[set]!, count)
  })
  return { topics, events }
}
