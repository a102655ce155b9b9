/** The tree of a dossier's topics, by code. A topic whose parent is not there, or that stands in a circle, is a root. */
import type { Topic } from "../model/topic"

export interface TopicTree {
  readonly roots: readonly number[]
  /** Children of each topic, in the order of the dossier. */
  readonly children: readonly (readonly number[])[]
}

const made = new WeakMap<readonly Topic[], TopicTree>()

export function topicTreeOf(topics: readonly Topic[]): TopicTree {
  const known = made.get(topics) ?? makeTree(topics)
  made.set(topics, known)
  return known
}

function makeTree(topics: readonly Topic[]): TopicTree {
  const codes = new Map(topics.map(({ id }, code) => [id, code]))
  const parents = topics.map(({ parent }) => codes.get(parent ?? ""))
  const roots: number[] = []
  const children = topics.map((): number[] => [])
  topics.forEach((_, code) => {
    const parent = parents[code]
    if (parent === undefined || isAboveItself(code, parents)) roots.push(code)
    else children[parent]?.push(code)
  })
  return { roots, children }
}

function isAboveItself(code: number, parents: readonly (number | undefined)[]): boolean {
  const met = new Set<number>()
  for (let at = parents[code]; at !== undefined && !met.has(at); at = parents[at]) {
    if (at === code) return true
    met.add(at)
  }
  return false
}
