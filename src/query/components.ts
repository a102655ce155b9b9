/** Parts of a graph that no tie joins. */

export interface Component {
  /** Nodes, ascending. */
  readonly members: readonly number[]
  /** Ties among them, as positions in the list of ties. */
  readonly ties: readonly number[]
}

/** The components of nodes 0 … size − 1; those with most members first, equal ones in the order of their first member. */
export function componentsOf(size: number, a: Uint32Array, b: Uint32Array): readonly Component[] {
  const parent = Uint32Array.from({ length: size }, (_, node) => node)
  for (let i = 0; i < a.length; i += 1) {
    const rootA = rootOf(parent, a[i]!)
    const rootB = rootOf(parent, b[i]!)
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB)
  }
  const components = new Map<number, { members: number[]; ties: number[] }>()
  for (let node = 0; node < size; node += 1) {
    const root = rootOf(parent, node)
    const component = components.get(root) ?? { members: [], ties: [] }
    component.members.push(node)
    components.set(root, component)
  }
  for (let i = 0; i < a.length; i += 1) components.get(rootOf(parent, a[i]!))?.ties.push(i)
  return [...components.values()].sort((x, y) => y.members.length - x.members.length)
}

function rootOf(parent: Uint32Array, node: number): number {
  let root = node
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]!]!
    root = parent[root]!
  }
  return root
}
