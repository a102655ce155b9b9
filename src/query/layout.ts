/**
 * Where each actor of a dossier stands: ForceAtlas2 over all ties of the whole dossier, so that no filter ever moves anybody, and the same dossier with
 * the same seed gives the same picture. Parts that no tie joins are laid out one by one and set side by side, so that none flies away.
 */
import iterate from "graphology-layout-forceatlas2/iterate.js"
import { componentsOf } from "./components"
import { everyRow } from "./coverage"
import { type Placed, pack } from "./pack"
import type { Index } from "./rows"
import { spreadApart } from "./spread-apart"
import { type Ties, tiesOf } from "./ties"

/** Coordinates by code of actor, from 0 to 1 along the longer side and in the same scale along the other. */
export interface Layout {
  readonly x: Float32Array
  readonly y: Float32Array
}

export interface LayoutOptions {
  readonly seed?: number
  /** Called now and then with how much is done, 0–1; throwing from it ends the work. */
  readonly onProgress?: (done: number) => void
}

/** The layout of all actors of an index. */
export function layoutOf(index: Index, options: LayoutOptions = {}): Layout {
  return layoutTies(tiesOf(index, everyRow(index)), options)
}

/** The layout of actors 0 … ties.events.length − 1 by their ties. */
export function layoutTies(ties: Ties, { seed = 1, onProgress }: LayoutOptions = {}): Layout {
  const size = ties.events.length
  const components = componentsOf(size, ties.a, ties.b)
  const radius = Float32Array.from(ties.events, (events) => 0.2 + 0.1 * Math.sqrt(Math.min(events, 100)))
  const random = randomFrom(seed)
  let done = 0
  const placed = components.map(({ members, ties: own }): Placed => {
    const part = place(members, own, ties, random, (share) => onProgress?.((done + share * members.length) / size))
    done += members.length
    return spreadApart(part, radius)
  })
  onProgress?.(1)
  return normalise(pack(placed, radius), size)
}

const nodeWidth = 10
const edgeWidth = 3
const mass = 6

/** Iterations enough to settle; a large graph gets fewer, being read as regions rather than as single ties. */
function iterationsFor(nodes: number): number {
  return nodes <= 500 ? 400 : nodes <= 3000 ? 200 : 100
}

/** One component, unscaled: a spacing of about 1 between neighbours. */
function place(
  members: readonly number[],
  own: readonly number[],
  ties: Ties,
  random: () => number,
  report: (share: number) => void,
): Placed {
  const size = members.length
  if (size === 1) return { members, x: new Float32Array(1), y: new Float32Array(1) }
  const nodes = new Float32Array(size * nodeWidth)
  const edges = new Float32Array(own.length * edgeWidth)
  const nodeOf = new Map(members.map((member, i) => [member, i * nodeWidth]))
  const turn = random() * 2 * Math.PI
  for (let i = 0; i < size; i += 1) {
    // On a sunflower's spiral: even, and no two in one place, from which no force would part them.
    const angle = turn + i * goldenAngle
    nodes[i * nodeWidth] = Math.sqrt(i + 0.5) * Math.cos(angle) * startSpacing
    nodes[i * nodeWidth + 1] = Math.sqrt(i + 0.5) * Math.sin(angle) * startSpacing
    nodes[i * nodeWidth + mass] = 1
    nodes[i * nodeWidth + 7] = 1
    nodes[i * nodeWidth + 8] = 1
  }
  own.forEach((tie, i) => {
    // Members hold both ends of every tie of their component.
    const a = nodeOf.get(ties.a[tie]!)!
    const b = nodeOf.get(ties.b[tie]!)!
    const weight = Math.log2(1 + ties.weight[tie]!)
    nodes[a + mass]! += weight
    nodes[b + mass]! += weight
    edges.set([a, b, weight], i * edgeWidth)
  })
  const settings = settingsFor(size)
  const iterations = iterationsFor(size)
  for (let i = 0; i < iterations; i += 1) {
    iterate(settings, nodes, edges)
    if (i % 10 === 0) report(i / iterations)
  }
  const x = Float32Array.from(members, (_, i) => nodes[i * nodeWidth]!)
  const y = Float32Array.from(members, (_, i) => nodes[i * nodeWidth + 1]!)
  return lieDown({ members, x, y })
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const startSpacing = 10

function settingsFor(size: number) {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(size),
    barnesHutOptimize: size > 1000,
    barnesHutTheta: 0.7,
  }
}

/** Turns a component so that it is longest from left to right, as screens are. */
function lieDown({ members, x, y }: Placed): Placed {
  const centreX = mean(x)
  const centreY = mean(y)
  let xx = 0
  let xy = 0
  let yy = 0
  for (let i = 0; i < x.length; i += 1) {
    const dx = x[i]! - centreX
    const dy = y[i]! - centreY
    xx += dx * dx
    xy += dx * dy
    yy += dy * dy
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return {
    members,
    x: x.map((value, i) => (value - centreX) * cos + (y[i]! - centreY) * sin),
    y: y.map((value, i) => (value - centreY) * cos - (x[i]! - centreX) * sin),
  }
}

function normalise({ members, x, y }: Placed, size: number): Layout {
  const layout = { x: new Float32Array(size), y: new Float32Array(size) }
  const left = least(x)
  const top = least(y)
  const extent = Math.max(most(x) - left, most(y) - top) || 1
  members.forEach((member, i) => {
    layout.x[member] = (x[i]! - left) / extent
    layout.y[member] = (y[i]! - top) / extent
  })
  return layout
}

function mean(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function least(values: Float32Array): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY)
}

function most(values: Float32Array): number {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY)
}

/** Mulberry32: small, quick, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
