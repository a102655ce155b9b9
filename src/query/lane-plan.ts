/** Which lanes a reader sees, and in what order: those with most events, what was pinned, moved, hidden and expanded. Knows counts and no rows. */
import type { LaneEdits } from "../model/view"
import { rank } from "./rank"
import type { TopicTree } from "./topic-tree"

/** How edits name the lane of what is in no other lane. No value has this id: ids begin with a letter or a digit. */
export const restKey = "*"

/** With those of its rows that are in no lane, a row's lanes and the mark of every row fit in 32 bits. */
export const mostLanes = 30

export interface Question {
  /** Ids of the values; position = code. The code after the last stands for the rest. */
  readonly values: readonly string[]
  /** Matching events of each value. */
  readonly counts: ArrayLike<number>
  /** Where values stand under each other. */
  readonly tree: TopicTree | undefined
  /** Whether values keep the order of the dossier; else those with most events come first. */
  readonly keepsOrder: boolean
  readonly edits: LaneEdits
  readonly limit: number
}

export interface PlannedLane {
  /** Code of the value, or `values.length` for the rest. */
  readonly value: number
  readonly depth: number
  /** Code of the value it stands beneath. */
  readonly parent: number | undefined
  readonly isPinned: boolean
  readonly canExpand: boolean
  readonly isExpanded: boolean
  /** Values beneath it that have lanes of their own, hidden ones included: what they hold it does not. */
  readonly apart: readonly number[]
}

export interface Plan {
  /** Top to bottom; the rest is always among them, unless it is hidden. */
  readonly lanes: readonly PlannedLane[]
  /** Values that would have a lane, and were hidden. */
  readonly hidden: readonly number[]
  /** Whether some value with events has no place among the lanes. */
  readonly isPartial: boolean
}

/**
 * Laws: to hide a lane changes nothing in any other; to pin one changes nothing but its place, and gives it a lane where it had none; edits that name
 * nothing change nothing.
 */
export function planLanes(question: Question): Plan {
  const { values, counts, tree, keepsOrder, edits } = question
  const rest = values.length
  const codeOf = (key: string) => (key === restKey ? rest : values.indexOf(key))
  const codesOf = (keys: readonly string[]) => [...new Set(keys.map(codeOf))].filter((code) => code >= 0)
  const pinned = codesOf(edits.pinned)
  const hides = new Set(codesOf(edits.hidden))
  const expands = new Set(tree ? codesOf(edits.expanded) : [])
  const places = new Map(codesOf(edits.order).map((code, place) => [code, place]))
  // What comes anew does not come after the others, unless a lane was put there.
  if (places.get(rest) === places.size - 1) places.set(rest, Number.POSITIVE_INFINITY)
  const inOrder = (codes: readonly number[]) =>
    codes.toSorted((a, b) => (places.get(a) ?? places.size) - (places.get(b) ?? places.size))

  // The rest keeps a lane to itself, whatever else is shown.
  let room = mostLanes - (hides.has(rest) ? 0 : 1)
  const takes = (code: number) => code === rest || hides.has(code) || --room >= 0
  const first = pinned.filter(takes)
  const isPinned = new Set(first)
  const top = [...topValues(question), rest].filter((code) => !isPinned.has(code))
  const then = inOrder(keepsOrder ? top.toSorted((a, b) => a - b) : top).filter(takes)
  const childrenOf = (code: number) => (tree?.children[code] ?? []).filter((child) => counts[child]! > 0)
  const apart = new Map<number, readonly number[]>()
  for (const ahead = [...first, ...then]; ahead.length > 0; ) {
    const code = ahead.shift()!
    if (hides.has(code) || !expands.has(code)) continue
    const children = inOrder(childrenOf(code)).filter((child) => isPinned.has(child) || takes(child))
    apart.set(code, children)
    ahead.push(...children.filter((child) => !isPinned.has(child)))
  }

  const lanes: PlannedLane[] = []
  const hidden: number[] = []
  const put = (code: number, depth: number, parent: number | undefined) => {
    if (hides.has(code)) {
      hidden.push(code)
      return
    }
    const own = apart.get(code) ?? []
    const canExpand = childrenOf(code).length > 0
    const isExpanded = own.length > 0
    lanes.push({ value: code, depth, parent, isPinned: isPinned.has(code), canExpand, isExpanded, apart: own })
    for (const child of own) if (!isPinned.has(child)) put(child, depth + 1, code)
  }
  for (const code of [...first, ...then]) put(code, 0, undefined)
  const tops = tree ? tree.roots : values.map((_, code) => code)
  // A value hidden while it was among the first stays out of the rest when it is so no more.
  hidden.push(...tops.filter((code) => hides.has(code) && counts[code]! > 0 && !hidden.includes(code)))
  const placed = new Set([...first, ...then, ...hidden])
  return { lanes, hidden, isPartial: tops.some((code) => counts[code]! > 0 && !placed.has(code)) }
}

/** The values with most events, none of them empty; of a tree its roots. */
function topValues({ counts, tree, values, limit }: Question): readonly number[] {
  if (!tree) return [...rank(counts, limit)].filter((code) => counts[code]! > 0)
  const own = new Uint32Array(values.length)
  for (const root of tree.roots) own[root] = counts[root]!
  return [...rank(own, limit)].filter((code) => own[code]! > 0)
}
