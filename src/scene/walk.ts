/** The next thing in a direction: how the arrow keys move through a figure whose marks have no order of their own. */
import type { Scene } from "./scene"
import { type Box, targetsOf } from "./targets"

export type Direction = "left" | "right" | "up" | "down"

/** A step that goes further than to the next thing: Home, End, Page up and Page down. */
export type Leap = "first" | "last" | "back" | "on"

/**
 * The key that lies next in a direction from `from`: near ahead counts more than near aside. Without a start, or with one that is gone, the key
 * nearest to the beginning of reading. Undefined at the edge.
 */
export function neighbour(scene: Scene, from: string | undefined, direction: Direction): string | undefined {
  const places = placesOf(scene)
  const start = from === undefined ? undefined : places.get(from)
  const cost = start ? stepCost(start, direction) : ({ x, y }: Place) => x + 4 * y
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [key, place] of places) {
    if (key === from) continue
    const price = cost(place)
    if (price < least) {
      best = key
      least = price
    }
  }
  return best
}

interface Place {
  readonly x: number
  readonly y: number
}

/** A key stands where its smallest mark is: the dot, not its label or its lane. */
function placesOf(scene: Scene): Map<string, Place> {
  const areas = new Map<string, number>()
  const places = new Map<string, Place>()
  for (const target of targetsOf(scene)) {
    const area = areaOf(target)
    if (area >= (areas.get(target.key) ?? Number.POSITIVE_INFINITY)) continue
    areas.set(target.key, area)
    places.set(target.key, { x: (target.left + target.right) / 2, y: (target.top + target.bottom) / 2 })
  }
  return places
}

const areaOf = ({ left, top, right, bottom }: Box) => (right - left + 1) * (bottom - top + 1)

/** Ahead by `ahead` px and aside by `aside` px costs ahead + 3 · aside, within a cone of three to one. */
function stepCost(start: Place, direction: Direction): (place: Place) => number {
  return ({ x, y }) => {
    const [dx, dy] = [x - start.x, y - start.y]
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction]
    const aside = Math.abs(direction === "left" || direction === "right" ? dy : dx)
    return ahead <= 0 || aside > 3 * ahead ? Number.POSITIVE_INFINITY : ahead + 3 * aside
  }
}
