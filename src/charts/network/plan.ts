/**
 * Whom and what the sheet shows at a zoom: the strongest actors whose forms stand apart, the strongest ties between them, and the rest left for a
 * closer look. It depends on the zoom but not on where one has panned to, so that panning makes nothing come and go.
 */
import type { Selection } from "../../model/view"
import type { NetworkAnswer } from "./answer"
import { type Focus, focusOf } from "./focus"
import { reachOf } from "./forms"
import { type Box, capacityOf, type Ground } from "./ground"

export interface Plan {
  readonly zoom: number
  /** Codes of actors with events, most important first. */
  readonly shown: Uint32Array
  /** Codes of actors without events under the filters, where there is room to say that they are there. */
  readonly faded: Uint32Array
  /** Positions in `answer.ties`, strongest first. */
  readonly ties: Uint32Array
  /** Every tie between actors shown of at least so many shared events is drawn. */
  readonly threshold: number
  /** True when each actor's strongest tie is drawn too, though it may be below the threshold. */
  readonly hasSpine: boolean
  /** Actors and ties that the selection is about; undefined when it is about none. */
  readonly focus: Focus | undefined
  radius(code: number): number
  /** Of a disc that stands for so many events, px. */
  radiusOf(events: number): number
  tieWidth(shared: number): number
  /** Shared events of the strongest tie drawn whatever is selected. */
  readonly strongest: number
}

/** px of a disc that stands for one event, at most; and of the smallest and the largest disc. */
const unitRadius = 5
const leastRadius = 3.2
export const fadedRadius = 2.2
const largestRadius = (box: Box) =>
  Math.min(26, Math.max(13, Math.sqrt((box.right - box.left) * (box.bottom - box.top)) / 26))
/** Part of the sheet that discs may cover. */
const inked = 0.035
/** px between two forms. */
const air = 3
const tiesPerActor = 2
/** Beyond so many at the fitted view, a large sheet would be a wall of names. */
const mostActors = 220
/** px of the thinnest and the broadest tie. */
const [leastWidth, largestWidth] = [0.8, 7]

const plans = new WeakMap<NetworkAnswer, { key: string; plan: Plan }>()

/** The plan of an answer on its ground; kept until zoom, sheet or selection change. */
export function planOf(answer: NetworkAnswer, ground: Ground, zoom: number, selection: Selection | undefined): Plan {
  const { left, top, right, bottom } = ground.box
  const key = [left, top, right, bottom, zoom, selection ? JSON.stringify(selection) : ""].join(" ")
  const known = plans.get(answer)
  if (known?.key === key) return known.plan
  const plan = makePlan(answer, ground, zoom, selection)
  plans.set(answer, { key, plan })
  return plan
}

function makePlan(answer: NetworkAnswer, ground: Ground, zoom: number, selection: Selection | undefined): Plan {
  const focus = focusOf(answer, selection)
  const { left, top, right, bottom } = ground.box
  const room = Math.floor(roomFor(answer, capacityOf(ground.box)) * zoom * zoom)
  const largest = largestRadius(ground.box)
  const unit = Math.min(unitRadius, unitFor(answer, capacityOf(ground.box), largest, (right - left) * (bottom - top)))
  // Who is in every event would dwarf all others; the legend says that this one disc is cut down.
  const radiusOf = (events: number) => Math.min(largest * 1.15, Math.max(leastRadius, unit * Math.sqrt(events)))
  const radius = (code: number) => radiusOf(answer.events[code]!)
  const discs = discsOf(2 * (largest * 1.5 + air))
  const fits = (code: number, reach: number) => discs.place(ground.x[code]! * zoom, ground.y[code]! * zoom, reach)
  const shown: number[] = []
  for (const code of byImportance(answer, focus, room)) {
    if (shown.length >= room) break
    if (fits(code, reachOf(answer.actors[code]!.kind, radius(code)))) shown.push(code)
  }
  const faded = fadedCodes(answer, ground, room).filter((code) => fits(code, fadedRadius))
  const { ties, threshold, hasSpine, strongest } = tiesAmong(answer, shown, focus)
  const widthPerEvent = Math.min(1.4, largestWidth / strongest)
  return {
    ...{
      zoom,
      shown: Uint32Array.from(shown),
      faded: Uint32Array.from(faded),
      ties,
      threshold,
      hasSpine,
      focus,
      radius,
      radiusOf,
    },
    strongest,
    tieWidth: (shared) => Math.min(largestWidth, Math.max(leastWidth, shared * widthPerEvent)),
  }
}

/** How many actors are shown at the fitted view: all, where that is not much closer than they would like; else the strongest. */
function roomFor({ strength }: NetworkAnswer, capacity: number): number {
  const all = strength.reduce((count, events) => count + (events > 0 ? 1 : 0), 0)
  return all <= capacity * 2.4 ? all : Math.min(mostActors, capacity * 1.4)
}

/** px of a disc for one event, so that neither the largest is too large nor all together take the place of names. */
function unitFor(
  { present, events, everywhere }: NetworkAnswer,
  capacity: number,
  largest: number,
  area: number,
): number {
  const telling = present.filter((code) => !everywhere.has(code)).subarray(0, capacity)
  const most = telling[0] === undefined ? 1 : events[telling[0]]!
  const all = telling.reduce((sum, code) => sum + events[code]!, 1)
  return Math.min(largest / Math.sqrt(most), Math.sqrt((inked * area) / (Math.PI * all)))
}

/** The picked first, then as many of their partners as leave room for others, then by number of events. */
function* byImportance(answer: NetworkAnswer, focus: Focus | undefined, room: number): Generator<number> {
  const met = new Set<number>()
  const near = focus ? [...focus.codes, ...[...focus.partners].slice(0, Math.ceil(room / 2))] : []
  for (const code of near) {
    if (met.has(code)) continue
    met.add(code)
    yield code
  }
  for (const code of answer.present) if (!met.has(code)) yield code
}

function fadedCodes({ events, strength }: NetworkAnswer, { rank }: Ground, room: number): number[] {
  const codes: number[] = []
  for (let code = 0; code < events.length; code += 1) {
    if (events[code] === 0 && strength[code]! > 0 && rank[code]! < room) codes.push(code)
  }
  return codes.sort((a, b) => rank[a]! - rank[b]!)
}

/** The strongest ties among the actors shown, each actor's strongest, and all of the focus. */
function tiesAmong(answer: NetworkAnswer, shown: readonly number[], focus: Focus | undefined) {
  const { ties, everywhere } = answer
  const isShown = new Set(shown)
  const between: number[] = []
  const about: number[] = []
  for (let i = 0; i < ties.a.length; i += 1) {
    const [a, b] = [ties.a[i]!, ties.b[i]!]
    if (!isShown.has(a) || !isShown.has(b)) continue
    if (focus?.ties.has(i)) about.push(i)
    if (!everywhere.has(a) && !everywhere.has(b)) between.push(i)
  }
  const budget = Math.max(24, tiesPerActor * shown.length)
  // Ties descend by shared events: all of a strength are drawn, or none.
  const first = between[budget]
  const threshold = first === undefined ? 1 : ties.weight[first]! + 1
  const spine = spineOf(answer, between)
  const strong = between.filter((i) => ties.weight[i]! >= threshold || spine.has(i))
  const hasSpine = strong.some((i) => ties.weight[i]! < threshold)
  const drawn = [...new Set([...strong, ...about])].sort((i, j) => i - j)
  const strongest = ties.weight[strong[0] ?? drawn[0] ?? -1] ?? 1
  return { ties: Uint32Array.from(drawn), threshold, hasSpine, strongest }
}

/** The strongest tie of each actor; of equals the one to the partner with fewest events, since a tie to everybody's partner says least. */
function spineOf({ ties, events }: NetworkAnswer, between: readonly number[]): ReadonlySet<number> {
  const best = new Map<number, { tie: number; weight: number; partnerEvents: number }>()
  for (const tie of between) {
    const weight = ties.weight[tie]!
    for (const [code, partner] of [[ties.a[tie]!, ties.b[tie]!] as const, [ties.b[tie]!, ties.a[tie]!] as const]) {
      const known = best.get(code)
      const partnerEvents = events[partner]!
      if (known && (weight < known.weight || (weight === known.weight && partnerEvents >= known.partnerEvents)))
        continue
      best.set(code, { tie, weight, partnerEvents })
    }
  }
  return new Set(Array.from(best.values(), ({ tie }) => tie))
}

/** Discs that do not touch, in a grid of cells no smaller than two of them. */
function discsOf(cellSize: number) {
  const cells = new Map<number, number[]>()
  const keyOf = (column: number, row: number) => column * 0x100000 + row
  return {
    /** Takes the place if it is free. */
    place(x: number, y: number, reach: number): boolean {
      const column = Math.floor(x / cellSize)
      const row = Math.floor(y / cellSize)
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          const cell = cells.get(keyOf(column + dx, row + dy))
          for (let i = 0; cell && i < cell.length; i += 3) {
            if (Math.hypot(cell[i]! - x, cell[i + 1]! - y) < cell[i + 2]! + reach + air) return false
          }
        }
      }
      const cell = cells.get(keyOf(column, row))
      if (cell) cell.push(x, y, reach)
      else cells.set(keyOf(column, row), [x, y, reach])
      return true
    },
  }
}
