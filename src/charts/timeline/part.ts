/** A timeline divided among pages: whole lanes, each on one page, with the same scales on all. */
import type { Density } from "../../query/bins"
import type { Frame } from "../chart"
import { partsThatFit } from "../parts"
import type { TimelineAnswer } from "./answer"
import { drawTimeline } from "./draw"

export function splitTimeline(answer: TimelineAnswer, frame: Frame): readonly TimelineAnswer[] {
  const { lanes } = answer
  const partOf = (from: number, to: number) => (to - from === lanes.length ? answer : someLanes(answer, from, to))
  const known = new Map<string, { readonly height: number; readonly bars: readonly number[] }>()
  // A run is asked for more than once, and what a timeline takes is known only once it is drawn.
  const drawn = (from: number, to: number) => {
    const key = `${from}:${to}`
    const found = known.get(key) ?? measured(partOf(from, to), from, frame)
    known.set(key, found)
    return found
  }
  if (lanes.length < 2) return [answer]
  const fits = (from: number, to: number) => drawn(from, to).height <= frame.height
  const runs = partsThatFit(lanes.length, fits, (place) => lanes[place]?.parent === undefined)
  const barLanes = runs.flatMap(([from, to]) => drawn(from, to).bars)
  return runs.map(([from, to]) => (runs.length < 2 ? answer : { ...partOf(from, to), barLanes }))
}

/** How high a part is, and which lanes of the whole are bars in it. */
function measured(part: TimelineAnswer, from: number, frame: Frame) {
  const { scene, lanes } = drawTimeline(part, frame)
  return { height: scene.height, bars: lanes.flatMap(({ hasBars }, lane) => (hasBars ? [from + lane] : [])) }
}

/** The lanes from one place to before another. */
export function someLanes(answer: TimelineAnswer, from: number, to: number): TimelineAnswer {
  const groups = [...Array.from({ length: to - from }, (_, i) => from + i), answer.lanes.length]
  const everyRow = 1 << (to - from)
  const held = (1 << (to - from)) - 1
  return {
    ...answer,
    whole: answer.whole ?? answer,
    lanes: answer.lanes.slice(from, to),
    laneBits: answer.laneBits.map((bits) => ((bits >>> from) & held) | everyRow),
    isIn: (row, lane) => answer.isIn(row, from + lane),
    density: someGroups(answer.density, groups),
  }
}

function someGroups(density: Density, groups: readonly number[]): Density {
  return {
    groups: groups.length,
    countIn: (group, firstDay, lastDay) => density.countIn(groups[group]!, firstDay, lastDay),
    spread(edges) {
      const all = density.spread(edges)
      return Float64Array.from({ length: (all.length / density.groups) * groups.length }, (_, i) => {
        const bin = Math.floor(i / groups.length)
        return all[bin * density.groups + groups[i % groups.length]!]!
      })
    },
  }
}
