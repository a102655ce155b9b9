/** What a selection is about on the network: an actor with its ties, a tie with its two ends, an event with those who took part in it. */
import type { Selection } from "../../model/view"
import type { NetworkAnswer } from "./answer"

export interface Focus {
  /** The actor or the two ends picked; those who took part in the event. */
  readonly codes: ReadonlySet<number>
  /** The actors tied to them. */
  readonly partners: ReadonlySet<number>
  /** Positions in `answer.ties`. */
  readonly ties: ReadonlySet<number>
}

/** Undefined where nobody the selection is about has an event here. */
export function focusOf(answer: NetworkAnswer, selection: Selection | undefined): Focus | undefined {
  const { ties, events } = answer
  const codes = new Set(codesOf(answer, selection).filter((code) => (events[code] ?? 0) > 0))
  if (codes.size === 0) return undefined
  const isOfOne = selection?.kind === "actor"
  const about = new Set<number>()
  const partners = new Set<number>()
  for (let i = 0; i < ties.a.length; i += 1) {
    const [a, b] = [ties.a[i]!, ties.b[i]!]
    const isAbout = isOfOne ? codes.has(a) || codes.has(b) : codes.has(a) && codes.has(b)
    if (!isAbout) continue
    about.add(i)
    partners.add(codes.has(a) ? b : a)
  }
  return { codes, partners, ties: about }
}

function codesOf({ actors, partIn }: NetworkAnswer, selection: Selection | undefined): readonly number[] {
  if (selection?.kind === "event") return partIn(selection.id)
  if (selection?.kind !== "actor" && selection?.kind !== "tie") return []
  const ids: readonly string[] = selection.kind === "tie" ? selection.actors : [selection.id]
  return ids.map((id) => actors.findIndex((actor) => actor.id === id))
}
