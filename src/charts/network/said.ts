/** What is said of each actor and tie to those who do not see. */
import type { Words } from "../../i18n/intl"
import type { NetworkAnswer } from "./answer"
import { nameOf } from "./words"

export interface Said {
  actor(code: number): string
  tie(position: number): string
}

const spoken = new WeakMap<NetworkAnswer, Map<Words, Said>>()

/** Labels for those who do not see, each made once for an answer: formatting them anew in every frame would cost the frame. */
export function saidBy(answer: NetworkAnswer, words: Words): Said {
  const byWords = spoken.get(answer) ?? new Map<Words, Said>()
  spoken.set(answer, byWords)
  const known = byWords.get(words)
  if (known) return known
  const { ties, events, degree, actors } = answer
  const name = (code: number) => nameOf(answer, code, words)
  const said: Said = {
    actor: kept((code) =>
      words.say("network.actor.label", {
        name: name(code),
        kind: words.say(`actorKind.${actors[code]!.kind}`),
        n: events[code]!,
        ties: degree[code]!,
      }),
    ),
    tie: kept((i) => words.say("network.tie.label", { a: name(ties.a[i]!), b: name(ties.b[i]!), n: ties.weight[i]! })),
  }
  byWords.set(words, said)
  return said
}

function kept(make: (position: number) => string): (position: number) => string {
  const texts = new Map<number, string>()
  return (position) => {
    const text = texts.get(position) ?? make(position)
    texts.set(position, text)
    return text
  }
}
