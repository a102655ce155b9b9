/** The network so far: who had met whom by a day. Nobody moves; what comes later is only fainter. */
import type { Index, Rows } from "../../query/rows"
import { type Ties, tiesOf } from "../../query/ties"
import type { Frame } from "../chart"
import type { NetworkAnswer } from "./answer"

/** A frame that may also say how far the network had come together. */
export interface NetworkFrame extends Frame {
  readonly gathered?: Gathered | undefined
}

export interface Gathered {
  /** The day up to which it has been gathered, it included. */
  readonly day: number
  /** Codes of actors who had taken part in an event. */
  readonly actors: ReadonlySet<number>
  /** Positions in `answer.ties` of those known by then. */
  readonly ties: ReadonlySet<number>
}

/** What of an answer had come about by a day: of events that began by then. */
export function gatheredBy(index: Index, answer: Pick<NetworkAnswer, "rows" | "ties">, day: number): Gathered {
  const known: Pick<Rows, "forEach"> = {
    forEach: (visit) =>
      answer.rows.forEach((row) => {
        if (index.firstDay[row]! <= day) visit(row)
      }),
  }
  const soFar = tiesOf(index, known)
  const pairs = new Set(Array.from(soFar.a, (_, i) => keyOf(soFar, i, index)))
  const places = Array.from(answer.ties.a.keys()).filter((i) => pairs.has(keyOf(answer.ties, i, index)))
  const actors = Array.from(soFar.events.keys()).filter((code) => soFar.events[code]! > 0)
  return { day, actors: new Set(actors), ties: new Set(places) }
}

const keyOf = ({ a, b }: Ties, i: number, { vocabulary }: Index) => a[i]! * vocabulary.actors.length + b[i]!
