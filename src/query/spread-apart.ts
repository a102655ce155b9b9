/** Takes a part of a layout to a common scale, and moves discs that lie on each other apart without losing who is near whom. */
import type { Placed } from "./pack"

const rounds = 40
const gap = 0.1

/** The part with room of about 1 × 1 for each member, and hardly any discs overlapping. `radius` by node. */
export function spreadApart(part: Placed, radius: Float32Array): Placed {
  const size = part.members.length
  if (size === 1) return part
  const scaled = scaleToRoom(part)
  const x = scaled.x
  const y = scaled.y
  const radii = Float32Array.from(part.members, (member) => radius[member]! + gap / 2)
  const cell = 2 * radii.reduce((largest, r) => Math.max(largest, r), 0)
  for (let round = 0; round < rounds; round += 1) if (!pushApart(x, y, radii, cell)) break
  return { members: part.members, x, y }
}

function scaleToRoom({ members, x, y }: Placed): Placed {
  // By the mean distance from the centre, which a few that lie far out hardly change.
  const centreX = x.reduce((sum, value) => sum + value, 0) / x.length
  const centreY = y.reduce((sum, value) => sum + value, 0) / y.length
  const spreadNow = x.reduce((sum, value, i) => sum + Math.hypot(value - centreX, y[i]! - centreY), 0) / x.length
  // Evenly filled, a disc of area n has its members at two thirds of its radius from the centre.
  const spreadWanted = (2 / 3) * Math.sqrt(members.length / Math.PI)
  const scale = spreadNow > 0 ? spreadWanted / spreadNow : 1
  return { members, x: x.map((value) => (value - centreX) * scale), y: y.map((value) => (value - centreY) * scale) }
}

/** Pushes each overlapping pair apart by half of what is missing; false when there was none. */
function pushApart(x: Float32Array, y: Float32Array, radii: Float32Array, cell: number): boolean {
  const size = x.length
  const columns = 1 << 12
  const buckets = new Map<number, number[]>()
  for (let i = 0; i < size; i += 1) {
    const key = (Math.floor(y[i]! / cell) + columns / 2) * columns + Math.floor(x[i]! / cell) + columns / 2
    const bucket = buckets.get(key)
    if (bucket) bucket.push(i)
    else buckets.set(key, [i])
  }
  let isMoved = false
  for (const [key, bucket] of buckets) {
    for (const step of [0, 1, columns - 1, columns, columns + 1]) {
      const others = buckets.get(key + step)
      if (!others) continue
      for (const i of bucket) for (const j of others) if (step !== 0 || i < j) isMoved = separate(i, j) || isMoved
    }
  }
  return isMoved

  function separate(i: number, j: number): boolean {
    const wanted = radii[i]! + radii[j]!
    let dx = x[j]! - x[i]!
    let dy = y[j]! - y[i]!
    let distance = Math.hypot(dx, dy)
    if (distance >= wanted) return false
    if (distance < 1e-6) {
      // Two in one place part in a direction of their own.
      dx = Math.cos(i + j)
      dy = Math.sin(i + j)
      distance = 1
    }
    const push = (wanted - Math.min(distance, wanted)) / distance / 2 || 0.5 * (wanted / distance)
    x[i]! -= dx * push
    y[i]! -= dy * push
    x[j]! += dx * push
    y[j]! += dy * push
    return true
  }
}
