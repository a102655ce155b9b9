/** How many things want a row at each px of a lane: what tells a title that the marks beneath it will need its place. */

const cellPx = 4

export interface Demand {
  readonly origin: number
  readonly counts: Int16Array
}

export function emptyDemand(origin: number, width: number): Demand {
  return { origin, counts: new Int16Array(Math.ceil(width / cellPx) + 1) }
}

const rounding = 1e-6

const cellOf = ({ origin, counts }: Demand, x: number) =>
  Math.min(Math.max(Math.floor((x - origin) / cellPx + rounding), 0), counts.length - 1)

export function raise(demand: Demand, from: number, to: number, by: number): void {
  const last = cellOf(demand, to)
  for (let cell = cellOf(demand, from); cell <= last; cell++) demand.counts[cell]! += by
}

export function mostBetween(demand: Demand, from: number, to: number): number {
  let most = 0
  const last = cellOf(demand, to)
  for (let cell = cellOf(demand, from); cell <= last; cell++) most = Math.max(most, demand.counts[cell]!)
  return most
}
