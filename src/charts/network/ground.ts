/**
 * Where each actor stands on the sheet. Made from the seeded layout and from how often each actor appears in the whole dossier, never from the
 * filters, so that no filter moves anybody. The layout says who stands near whom; the ground spreads that over the sheet and keeps discs apart:
 * the strongest from the start, each weaker one from the zoom at which it comes into sight.
 */
import type { Layout } from "../../query/layout"

/** A rectangle of the sheet, px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** px of each actor by code, at the fitted view. */
export interface Ground {
  readonly box: Box
  readonly x: Float32Array
  readonly y: Float32Array
  /** Position of each actor in the order of strength, strongest 0. */
  readonly rank: Uint32Array
}

/** px between two neighbours at the zoom at which they come into sight: wider than high, since names are. */
const spacing = { x: 74, y: 36 } as const
/** How much of the sheet ellipses of that spacing may take before random packing no longer finds a place. */
const packing = 0.5
/** How far ranks even out what the layout left crowded: 0 as laid out, 1 evenly filled. */
const evenness = 0.7
const goldenAngle = Math.PI * (3 - Math.sqrt(5))
/** Places looked at for an actor in sight from the start, and for one of the many others. */
const tries = { strong: 240, weak: 48 } as const

/** How many actors the sheet holds side by side at the fitted view. */
export function capacityOf(box: Box): number {
  const area = Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top)
  return Math.max(6, Math.floor((area * packing) / (spacing.x * spacing.y * (Math.PI / 4))))
}

/** Places every actor; `strength` is the number of events in the whole dossier, by actor code. */
export function groundOf(layout: Layout, strength: Uint32Array, box: Box): Ground {
  const size = strength.length
  const order = Uint32Array.from({ length: size }, (_, code) => code)
  order.sort((a, b) => strength[b]! - strength[a]! || a - b)
  const rank = new Uint32Array(size)
  for (let i = 0; i < size; i += 1) rank[order[i]!] = i
  // Those in sight from the start fill the sheet evenly; the others find room between them.
  const capacity = capacityOf(box)
  const weights = Float64Array.from(rank, (place) => (place < capacity ? 1 : (capacity / place) ** 3))
  const wantedX = spread(layout.x, weights, box.left, box.right)
  const wantedY = spread(layout.y, weights, box.top, box.bottom)
  return { box, rank, ...apart(wantedX, wantedY, order, box) }
}

/** Coordinates over a range: partly in proportion, partly by rank, where an actor counts by its weight. */
function spread(values: Float32Array, weights: Float64Array, from: number, to: number): Float32Array {
  const size = values.length
  const order = Uint32Array.from({ length: size }, (_, code) => code)
  order.sort((a, b) => values[a]! - values[b]! || a - b)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const byRank = new Float64Array(size)
  let before = 0
  for (const code of order) {
    byRank[code] = (before + weights[code]! / 2) / total
    before += weights[code]!
  }
  // Far-flung actors do not squeeze all others together: the proportion runs between the 2nd and the 98th percentile.
  const at = (share: number) => values[order.find((code) => byRank[code]! >= share) ?? order[size - 1]!] ?? 0
  const [low, high] = [at(0.02), at(0.98)]
  return values.map((value, code) => {
    const byValue = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5
    return from + (to - from) * (evenness * byRank[code]! + (1 - evenness) * byValue)
  })
}

/** Strongest first, each at the free place nearest to where it wants to be, on a golden spiral about it. */
function apart(wantedX: Float32Array, wantedY: Float32Array, order: Uint32Array, box: Box) {
  const capacity = capacityOf(box)
  const x = new Float32Array(order.length)
  const y = new Float32Array(order.length)
  const inside = (px: number, py: number) => px >= box.left && px <= box.right && py >= box.top && py <= box.bottom
  let level = 1
  let taken = pointsIn(box, spacing.x, spacing.y, order.length)
  order.forEach((code, i) => {
    const isStrong = i < capacity
    const zoom = isStrong ? 1 : Math.sqrt((i + 1) / capacity)
    if (zoom >= 2 * level) {
      // Cells no larger than need be, so that few points are looked at however many there are.
      level *= 2
      taken = pointsIn(box, spacing.x / level, spacing.y / level, order.length)
      for (const before of order.subarray(0, i)) taken.add(x[before]!, y[before]!)
    }
    // The weak stand a little closer, or the last of them would look long for a place.
    const closeness = isStrong ? 1 : 0.8 / zoom
    const [reachX, reachY] = [spacing.x * closeness, spacing.y * closeness]
    x[code] = wantedX[code]!
    y[code] = wantedY[code]!
    for (let turn = 0; turn < tries[isStrong ? "strong" : "weak"]; turn += 1) {
      const distance = 0.32 * Math.sqrt(turn)
      const px = wantedX[code]! + Math.cos(turn * goldenAngle) * distance * reachX
      const py = wantedY[code]! + Math.sin(turn * goldenAngle) * distance * reachY
      if (!inside(px, py) || taken.isNear(px, py, reachX, reachY)) continue
      x[code] = px
      y[code] = py
      break
    }
    taken.add(x[code]!, y[code]!)
  })
  return { x, y }
}

/** Points within a box, in a grid of cells of this size, to be found by nearness without looking at all of them. */
function pointsIn({ left, top, right, bottom }: Box, width: number, height: number, most: number) {
  const columns = Math.floor((right - left) / width) + 1
  const rows = Math.floor((bottom - top) / height) + 1
  // Each cell's last point, and of each point the one before it in its cell, counted from 1.
  const last = new Int32Array(columns * rows)
  const before = new Int32Array(most + 1)
  const xs = new Float32Array(most + 1)
  const ys = new Float32Array(most + 1)
  let count = 0
  const columnOf = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor((x - left) / width)))
  const rowOf = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor((y - top) / height)))
  return {
    add(x: number, y: number): void {
      const cell = rowOf(y) * columns + columnOf(x)
      count += 1
      xs[count] = x
      ys[count] = y
      before[count] = last[cell]!
      last[cell] = count
    },
    /** Whether a point lies in the ellipse of these radii about (x, y). */
    isNear(x: number, y: number, radiusX: number, radiusY: number): boolean {
      const [toColumn, toRow] = [columnOf(x + radiusX), rowOf(y + radiusY)]
      for (let row = rowOf(y - radiusY); row <= toRow; row += 1) {
        for (let column = columnOf(x - radiusX); column <= toColumn; column += 1) {
          for (let i = last[row * columns + column]!; i > 0; i = before[i]!) {
            if (((xs[i]! - x) / radiusX) ** 2 + ((ys[i]! - y) / radiusY) ** 2 < 1) return true
          }
        }
      }
      return false
    },
  }
}
