/** Circles in a directed graph, by Tarjan's strongly connected components (SIAM J. Comput. 1, 1972). */

/** Each circle as the nodes in it, sorted; a node that points to itself is one. */
export function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []

  function visit(node: string): number {
    const number = order.size
    order.set(node, number)
    lowest.set(node, number)
    open.push(node)
    for (const next of graph.get(node) ?? []) {
      const reached = order.has(next) ? (open.includes(next) ? (order.get(next) ?? number) : number) : visit(next)
      lowest.set(node, Math.min(lowest.get(node) ?? number, reached))
    }
    const low = lowest.get(node) ?? number
    if (low === number) {
      const members = open.splice(open.indexOf(node))
      if (members.length > 1 || graph.get(node)?.includes(node)) found.push(members.sort())
    }
    return low
  }

  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return found
}
