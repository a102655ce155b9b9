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
const tries = 240

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
  const size = order.length
  const capacity = capacityOf(box)
  const finest = Math.sqrt(Math.max(1, size / capacity))
  const taken = pointsOf(spacing.x / finest, spacing.y / finest)
  const x = new Float32Array(size)
  const y = new Float32Array(size)
  const inside = (px: number, py: number) => px >= box.left && px <= box.right && py >= box.top && py <= box.bottom
  for (let i = 0; i < size; i += 1) {
    const code = order[i]!
    const zoom = Math.sqrt(Math.max(1, (i + 1) / capacity))
    const [reachX, reachY] = [spacing.x / zoom, spacing.y / zoom]
    x[code] = wantedX[code]!
    y[code] = wantedY[code]!
    for (let turn = 0; turn < tries; turn += 1) {
      const distance = 0.32 * Math.sqrt(turn)
      const px = wantedX[code]! + Math.cos(turn * goldenAngle) * distance * reachX
      const py = wantedY[code]! + Math.sin(turn * goldenAngle) * distance * reachY
      if (!inside(px, py) || taken.isNear(px, py, reachX, reachY)) continue
      x[code] = px
      y[code] = py
      break
    }
    taken.add(x[code]!, y[code]!)
  }
  return { x, y }
}

/** Points in a grid of cells, to be found by nearness without looking at all of them. */
function pointsOf(width: number, height: number) {
  const cells = new Map<number, number[]>()
  const keyOf = (column: number, row: number) => column * 0x10000 + row
  return {
    add(x: number, y: number): void {
      const key = keyOf(Math.floor(x / width), Math.floor(y / height))
      const cell = cells.get(key)
      if (cell) cell.push(x, y)
      else cells.set(key, [x, y])
    },
    /** Whether a point lies in the ellipse of these radii about (x, y). */
    isNear(x: number, y: number, radiusX: number, radiusY: number): boolean {
      const toColumn = Math.floor((x + radiusX) / width)
      const toRow = Math.floor((y + radiusY) / height)
      for (let column = Math.floor((x - radiusX) / width); column <= toColumn; column += 1) {
        for (let row = Math.floor((y - radiusY) / height); row <= toRow; row += 1) {
          const cell = cells.get(keyOf(column, row))
          for (let i = 0; cell && i < cell.length; i += 2) {
            if (((cell[i]! - x) / radiusX) ** 2 + ((cell[i + 1]! - y) / radiusY) ** 2 < 1) return true
          }
        }
      }
      return false
    },
  }
}
