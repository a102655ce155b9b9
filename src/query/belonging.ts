/**
 * To which ministries or states actors belong, and on which days: affiliations are walked upward as far as they lead, each step only while those before it
 * hold. A ministry is its own ministry, a state its own state. Beside the states stand organizations and forums that belong to none, as parties of
 * their own: the European Union, the G7. Under ministries stand ministries alone; who belongs to none is in no ministry.
 */
import type { Actor } from "../model/actor"
import { termOf } from "./offices"

export type Above = "ministry" | "state"

/** On the days from `first` to `last`, infinite where not bounded, an actor belongs to the one of this code. */
export interface Belonging {
  readonly code: number
  readonly first: number
  readonly last: number
}

const always = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY } as const

/** What each actor belongs to; position = code. */
export function belongingsOf(actors: readonly Actor[], above: Above): readonly (readonly Belonging[])[] {
  const steps = stepsOf(actors)
  const isAbove = actors.map(({ kind }) => kind === above)
  const reached = actors.map((_, code) => walkUp(code, steps, isAbove))
  if (above === "ministry") return reached
  const isParty = actors.map(({ kind }, code) => isAbove[code] || (isAlliance(kind) && reached[code]?.length === 0))
  return actors.map((_, code) => walkUp(code, steps, isParty))
}

const isAlliance = (kind: Actor["kind"]) => kind === "organization" || kind === "forum"

/** The affiliations of each actor with actors of the dossier. */
function stepsOf(actors: readonly Actor[]): readonly (readonly Belonging[])[] {
  const codes = new Map(actors.map(({ id }, code) => [id, code]))
  return actors.map(({ affiliations }) =>
    affiliations.flatMap((affiliation) => {
      const code = codes.get(affiliation.actor)
      const [first, last] = termOf(affiliation)
      return code === undefined || first > last ? [] : [{ code, first, last }]
    }),
  )
}

/** The first met on each way up that `isEnd` says is one. No actor is entered twice for days for which it was entered before, so that circles end. */
function walkUp(
  from: number,
  steps: readonly (readonly Belonging[])[],
  isEnd: readonly (boolean | undefined)[],
): readonly Belonging[] {
  const found: Belonging[] = []
  const entered: Belonging[] = []
  const ahead: Belonging[] = [{ code: from, ...always }]
  for (let here = ahead.pop(); here; here = ahead.pop()) {
    const { code, first, last } = here
    if (entered.some((other) => other.code === code && other.first <= first && other.last >= last)) continue
    entered.push(here)
    if (isEnd[code]) {
      found.push(here)
      continue
    }
    for (const step of steps[code] ?? []) {
      const both = { code: step.code, first: Math.max(first, step.first), last: Math.min(last, step.last) }
      if (both.first <= both.last) ahead.push(both)
    }
  }
  return found
}
