/** The network: finding ties among events against graphology's edges, and laying actors out against ForceAtlas2 alone. */
import Graph from "graphology"
import forceAtlas2 from "graphology-layout-forceatlas2"
import { networkChart } from "../../src/charts/network"
import { type Camera, fitted } from "../../src/charts/network/camera"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import type { Dossier } from "../../src/model/dossier"
import { buildIndex } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { layoutOf, layoutTies } from "../../src/query/layout"
import type { Index } from "../../src/query/rows"
import { wholeSpan } from "../../src/query/span"
import { type Ties, tiesOf } from "../../src/query/ties"
import { type Area, agree, type Round, type Series, timed } from "./area"
import { createRandom, generateDossier } from "./generate"
import { pace, show, stageSize } from "./stage"

/** Actors and ties of the graph laid out beside so many events. */
const graphOf = (n: number) =>
  n <= 1_000
    ? { nodes: 300, ties: 1_190 }
    : n <= 100_000
      ? { nodes: 2_000, ties: 8_000 }
      : { nodes: 10_000, ties: 40_000 }

/** As `layoutTies` runs for so many nodes. */
const iterationsFor = (nodes: number) => (nodes <= 500 ? 400 : nodes <= 3000 ? 200 : 100)

function everyRow({ size }: Index) {
  return {
    forEach(visit: (row: number) => void) {
      for (let row = 0; row < size; row += 1) visit(row)
    },
  }
}

/** The ties as a graph library gathers them: an edge a pair, its weight counted up. */
function graphologyTies(dossier: Dossier): Graph {
  const graph = new Graph({ type: "undirected" })
  for (const { participants } of dossier.events) {
    const actors = participants.filter(({ role }) => role !== "mentioned").map(({ actor }) => actor)
    for (const actor of actors) graph.mergeNode(actor)
    for (const [i, one] of actors.entries())
      for (const other of actors.slice(i + 1))
        graph.updateEdge(one, other, (edge) => ({ weight: (Number(edge.weight) || 0) + 1 }))
  }
  return graph
}

/** Ties by preferential attachment (Barabási and Albert 1999): a few actors with many, many with a few. */
function madeUpTies(nodes: number, wanted: number): Ties {
  const random = createRandom(1)
  const ends: number[] = [0, 1]
  const pairs = new Map<number, readonly [number, number]>([[1, [0, 1]]])
  for (let next = 2; pairs.size < wanted; next += 1) {
    const from = next < nodes ? next : (ends[Math.floor(random() * ends.length)] ?? 0)
    for (let i = 0; i < Math.ceil(wanted / nodes); i += 1) {
      const to = ends[Math.floor(random() * ends.length)] ?? 0
      if (to === from) continue
      pairs.set(Math.min(from, to) * nodes + Math.max(from, to), [Math.min(from, to), Math.max(from, to)])
      ends.push(from, to)
    }
  }
  const list = [...pairs.values()].slice(0, wanted)
  return {
    a: Uint32Array.from(list, ([one]) => one),
    b: Uint32Array.from(list, ([, other]) => other),
    weight: Uint32Array.from(list, () => 1 + Math.floor(random() ** 3 * 20)),
    events: new Uint32Array(nodes).fill(3),
  }
}

/** ForceAtlas2 by itself, as its library runs it, over the same ties with the same number of iterations. */
function forceAtlas2Alone(ties: Ties): void {
  const nodes = ties.events.length
  const random = createRandom(2)
  const graph = new Graph({ type: "undirected" })
  for (let node = 0; node < nodes; node += 1) graph.addNode(node, { x: random() * 100, y: random() * 100 })
  for (const [i, one] of ties.a.entries()) graph.addEdge(one, ties.b[i], { weight: ties.weight[i] })
  const settings = { ...forceAtlas2.inferSettings(nodes), barnesHutOptimize: nodes > 1000, barnesHutTheta: 0.7 }
  forceAtlas2(graph, { iterations: iterationsFor(nodes), settings })
}

/** Events in which so many actors come to about so many ties as `graphOf` says. */
const eventsFor = (nodes: number): number => Math.round(nodes * 0.6)

const frames = 60

/** The network as the screen paints it, pushed to and fro by a hand, the whole sheet enlarged twice. */
function panning(nodes: number): Round {
  const dossier = generateDossier(eventsFor(nodes), { actors: nodes })
  const index = buildIndex(dossier, 1)
  const layout = layoutOf(index)
  const window = wholeSpan(index)
  const chart = (camera: Camera) => networkChart(layout, camera)
  const answer = chart(fitted).select(index, createFilter(index).rows({}, window), defaultView(dossier.id))
  const rest = {
    locale: "en",
    words: wordsFor("en"),
    selection: undefined,
    pointed: undefined,
    found: undefined,
  } as const
  const eventOf = () => undefined
  return async () => {
    const { intervals } = await pace(frames, (frame) => {
      const x = -stageSize.width / 2 + 200 * Math.sin(frame / 8)
      const camera = { zoom: 2, x, y: -stageSize.height / 2 }
      show(chart(camera).draw(answer, { ...stageSize, ...rest, window, eventOf }))
    })
    return intervals
  }
}

export const network: Area = {
  id: "network",
  sizes: [1_000, 100_000, 1_000_000],
  rounds: 3,
  async prepare(n): Promise<readonly Series[]> {
    const dossier = generateDossier(n)
    const index = buildIndex(dossier, 1)
    const rows = everyRow(index)
    const { nodes, ties } = graphOf(n)
    const graph = madeUpTies(nodes, ties)

    const found = tiesOf(index, rows)
    const naive = graphologyTies(dossier)
    agree("the ties found and graphology's", found.a.length, naive.size)
    agree(
      "their weights",
      found.weight.reduce((sum, weight) => sum + weight, 0),
      naive.reduceEdges((sum, _, { weight }) => sum + Number(weight), 0),
    )

    return [
      {
        name: "network ties",
        unit: "ms",
        ours: () => [timed(() => tiesOf(index, rows))],
        reference: { name: "graphology", round: () => [timed(() => graphologyTies(dossier))] },
        ...(n === 100_000 && { budget: { p95: 60 } }),
      },
      {
        name: "network layout",
        n: nodes,
        unit: "ms",
        ours: () => [timed(() => layoutTies(graph))],
        reference: { name: "ForceAtlas2", round: () => [timed(() => forceAtlas2Alone(graph))] },
        budget: { ratio: 1.2 },
      },
      {
        name: "network pan",
        n: nodes,
        unit: "ms",
        ours: panning(nodes),
        // A frame of 60 Hz up to two thousand actors, of 30 Hz up to ten thousand.
        budget: { median: nodes > 2_000 ? 34 : 17 },
      },
    ]
  },
}
