/** Finds where a graph bites its tail. Iterative: a chain of a million links is walked without a deep stack. */

/** An edge, by the node it leaves and its position among that node's edges. */
export interface Edge {
  readonly from: string
  readonly position: number
}

/**
 * The edges that close a circle when the graph is walked from its nodes in the order given: without them it has none. `edges` holds, for each node
 * that has any, the nodes it points to. Linear in nodes and edges.
 */
export function closingEdges(edges: ReadonlyMap<string, readonly string[]>): readonly Edge[] {
  const closing: Edge[] = []
  const state = new Map<string, "entered" | "left">()
  for (const root of edges.keys()) {
    if (state.has(root)) continue
    const trail = [{ node: root, next: 0 }]
    state.set(root, "entered")
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const target = edges.get(here.node)?.[here.next]
      if (target === undefined) {
        state.set(here.node, "left")
        trail.pop()
        continue
      }
      const position = here.next++
      if (state.get(target) === "entered") closing.push({ from: here.node, position })
      if (state.has(target)) continue
      state.set(target, "entered")
      trail.push({ node: target, next: 0 })
    }
  }
  return closing
}
