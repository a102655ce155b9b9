/**
 * One step of ForceAtlas2, which the library runs many of behind its graph-shaped door. Taken by itself there is no graph to build from our columns, and
 * something to report between the steps.
 */
declare module "graphology-layout-forceatlas2/iterate.js" {
  export interface Settings {
    readonly linLogMode: boolean
    readonly outboundAttractionDistribution: boolean
    readonly adjustSizes: boolean
    readonly edgeWeightInfluence: number
    readonly scalingRatio: number
    readonly strongGravityMode: boolean
    readonly gravity: number
    readonly slowDown: number
    readonly barnesHutOptimize: boolean
    readonly barnesHutTheta: number
  }
  /**
   * Moves the nodes. Of a node ten numbers: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed; of an edge three: where its ends begin in
   * `nodes`, and its weight.
   */
  const iterate: (settings: Settings, nodes: Float32Array, edges: Float32Array) => void
  export = iterate
}
