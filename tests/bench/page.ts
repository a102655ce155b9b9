/** The page that benches run in: scripts/bench.mjs calls `bench` from outside, a round at a time. */
import "../fixtures/messages"
import type { Area, Budget, Series } from "./area"
import { areas } from "./areas"

export interface SeriesHead {
  readonly name: string
  readonly unit: string
  readonly n: number
  readonly reference: string | undefined
  readonly budget: Budget | undefined
}

export interface Bench {
  list(): readonly {
    readonly id: string
    readonly sizes: readonly number[]
    readonly rounds: number
    readonly inFreshPage: boolean
  }[]
  fill(area: string, n: number): Promise<void>
  prepare(area: string, n: number): Promise<readonly SeriesHead[]>
  round(area: string, n: number, series: number, side: "ours" | "reference"): Promise<readonly number[]>
}

declare global {
  var bench: Bench
}

const prepared = new Map<string, Promise<readonly Series[]>>()

function areaOf(id: string): Area {
  const area = areas.find((one) => one.id === id)
  if (!area) throw new Error(`No bench is named ${id}. There are: ${areas.map((one) => one.id).join(", ")}.`)
  return area
}

function seriesOf(id: string, n: number): Promise<readonly Series[]> {
  const key = `${id} ${n}`
  const made = prepared.get(key) ?? areaOf(id).prepare(n)
  prepared.set(key, made)
  return made
}

globalThis.bench = {
  list: () => areas.map(({ id, sizes, rounds, inFreshPage = false }) => ({ id, sizes, rounds, inFreshPage })),
  fill: async (id, n) => areaOf(id).fill?.(n),
  prepare: async (id, n) =>
    (await seriesOf(id, n)).map(({ name, unit, n: counted, reference, budget }) => ({
      name,
      unit,
      n: counted ?? n,
      reference: reference?.name,
      budget,
    })),
  round: async (id, n, index, side) => {
    const series = (await seriesOf(id, n))[index]
    const round = side === "ours" ? series?.ours : series?.reference?.round
    return (await round?.()) ?? []
  },
}
