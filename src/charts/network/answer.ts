/** The network's answer: how often each actor takes part, and with whom. A mention is no part. No pixel, no language. */
import type { Actor } from "../../model/actor"
import type { Catalog } from "../../model/dossier"
import { roles } from "../../model/event"
import type { Window } from "../../model/view"
import type { Layout } from "../../query/layout"
import { rowOfId } from "../../query/row-of"
import type { Index, Rows } from "../../query/rows"
import { type Ties, tiesOf } from "../../query/ties"
import type { Asked } from "../filtered"

export interface NetworkAnswer {
  readonly catalog: Catalog
  readonly view: Asked
  readonly window: Window
  /** What was counted, for those who ask more of it. */
  readonly rows: Pick<Rows, "forEach">
  /** Events that pass, and events of the dossier. */
  readonly count: number
  readonly total: number
  /** Of those that pass, the events only possibly in the window. */
  readonly possible: number
  /** Codes of those who took part in an event; a mention is no part. */
  partIn(event: string): readonly number[]
  readonly layout: Layout
  /** By actor code, here and below. */
  readonly actors: readonly Actor[]
  /** Events in the whole dossier: what the ground is laid out by. */
  readonly strength: Uint32Array
  /** Events in the rows. */
  readonly events: Uint32Array
  /** Number of ties in the rows. */
  readonly degree: Uint32Array
  /** Codes of actors with events in the rows, most events first. */
  readonly present: Uint32Array
  /** Strongest first. */
  readonly ties: Ties
  /**
   * Codes of actors in every event, though not asked for: the United States among its own visits and trips. That they are tied to all says nothing of
   * anybody, so their ties are counted and listed, but not drawn.
   */
  readonly everywhere: ReadonlySet<number>
}

/** Of fewer events, that somebody is in all of them may be worth seeing. */
const leastForEverywhere = 20

const strengths = new WeakMap<Index, Uint32Array>()

export function selectNetwork(index: Index, rows: Rows, view: Asked, layout: Layout): NetworkAnswer {
  const ties = tiesOf(index, rows)
  const { events } = ties
  const degree = new Uint32Array(events.length)
  for (let i = 0; i < ties.a.length; i += 1) {
    degree[ties.a[i]!]! += 1
    degree[ties.b[i]!]! += 1
  }
  const present = Uint32Array.from(Array.from(events.keys()).filter((code) => events[code]! > 0))
  present.sort((a, b) => events[b]! - events[a]! || degree[b]! - degree[a]! || a - b)
  return {
    ...{ catalog: index.catalog, actors: index.catalog.actors, layout, events, degree, present, ties },
    view: { filters: view.filters, search: view.search, chain: view.chain, asOf: index.asOf },
    window: rows.window,
    rows,
    partIn: (event) => codesIn(index, event),
    count: rows.count,
    total: index.size,
    possible: rows.possible,
    strength: strengthOf(index),
    everywhere: rows.count < leastForEverywhere ? new Set() : inAll(index, rows, events, view),
  }
}

function codesIn(index: Index, event: string): readonly number[] {
  const { actors, roles: roleOf } = index
  const row = rowOfId(index, event)
  if (row === undefined) return []
  const mentioned = roles.indexOf("mentioned")
  const [from, to] = [actors.offsets[row]!, actors.offsets[row + 1]!]
  return Array.from(actors.codes.subarray(from, to)).filter((_, i) => roleOf[from + i] !== mentioned)
}

function inAll(index: Index, rows: Rows, events: Uint32Array, view: Asked): ReadonlySet<number> {
  const asked = view.filters.actor?.include ?? []
  const codes = Array.from(events.keys()).filter((code) => events[code] === rows.count)
  return new Set(codes.filter((code) => !asked.includes(index.vocabulary.actors[code] ?? "")))
}

/** Events of each actor in the whole dossier; counted once for an index. */
function strengthOf(index: Index): Uint32Array {
  const known = strengths.get(index)
  if (known) return known
  const mentioned = roles.indexOf("mentioned")
  const strength = new Uint32Array(index.vocabulary.actors.length)
  const { codes } = index.actors
  for (let i = 0; i < codes.length; i += 1) if (index.roles[i] !== mentioned) strength[codes[i]!]! += 1
  strengths.set(index, strength)
  return strength
}
