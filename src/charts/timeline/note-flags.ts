/** The small flag on whatever shows an event that has notes: its mark, the count it is one of, or the bar of its days. */
import type { Mark } from "../../scene/scene"
import type { TimelineAnswer } from "./answer"
import { daysOfKey } from "./event-key"
import { dotRadius } from "./glyph"
import type { Spot } from "./spot"

/** px: half the height of what has length and names none. */
const halfBar = 5
/** px between a flag and the right end of what it stands on. */
const inset = 4

/** Flags for the rows with notes; a dot bears one only where the event has no larger mark. */
export function noteFlags(answer: TimelineAnswer, spots: readonly Spot[], rows: ReadonlySet<number>): Mark[] {
  if (rows.size === 0) return []
  const marked = new Set(spots.flatMap(({ row, r }) => (row !== undefined && r !== dotRadius ? row : [])))
  const bars = barsWith(answer, spots, rows)
  return spots
    .filter((spot) => {
      if (spot.row !== undefined) return rows.has(spot.row) && (spot.r !== dotRadius || !marked.has(spot.row))
      return spot.rows?.some((row) => rows.has(row)) ?? bars.has(spot)
    })
    .map((spot) => ({ ...flag(...placeOn(spot)), key: spot.key }))
}

/** A flag on its pole, which stands on (x, y). */
export function flag(x: number, y: number): Mark {
  return {
    ...{ kind: "path", d: `M${x} ${y}v-9.5h1.5l5.4 2.8l-5.4 2.8v3.9Z` },
    ...{ fill: "ink", stroke: "paper", strokeWidth: 0.5 },
  }
}

function placeOn({ x0, x1, y, r, half }: Spot): readonly [x: number, y: number] {
  if (r !== undefined) return [(x0 + x1) / 2 + r * 0.75, y - r * 0.55]
  return [Math.max((x0 + x1) / 2, x1 - inset), y - (half ?? halfBar)]
}

/** The bars in whose days an event with notes begins. */
function barsWith(answer: TimelineAnswer, spots: readonly Spot[], rows: ReadonlySet<number>): ReadonlySet<Spot> {
  const found = new Set<Spot>()
  const lanes = new Map<number, { readonly spot: Spot; readonly first: number; readonly last: number }[]>()
  for (const spot of spots) {
    const days = spot.key.startsWith("bin:") ? daysOfKey(spot.key) : undefined
    if (!days) continue
    const bar = { spot, first: days[0], last: days[1] }
    const own = lanes.get(spot.lane)
    if (own) own.push(bar)
    else lanes.set(spot.lane, [bar])
  }
  for (const [lane, bars] of lanes) {
    bars.sort((a, b) => a.first - b.first)
    for (const row of rows) {
      const day = answer.traits.firstDay[row]!
      const bar = bars.findLast(({ first }) => first <= day)
      if (bar && bar.last >= day && answer.isIn(row, lane)) found.add(bar.spot)
    }
  }
  return found
}
