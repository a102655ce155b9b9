/** A timeline divided among pages: whole lanes, each on one page, with the same scales on all. */
import type { Density } from "../../query/bins"
import type { Frame } from "../chart"
import { partsThatFit } from "../parts"
import type { TimelineAnswer } from "./answer"
import { drawTimeline } from "./draw"

export function splitTimeline(answer: TimelineAnswer, frame: Frame): readonly TimelineAnswer[] {
  const { lanes } = answer
  const partOf = (from: number, to: number) => (to - from === lanes.length ? answer : someLanes(answer, from, to))
  const fits = (from: number, to: number) => drawTimeline(partOf(from, to), frame).scene.height <= frame.height
  if (lanes.length < 2) return [answer]
  const runs = partsThatFit(lanes.length, fits, (place) => lanes[place]?.parent === undefined)
  const parts = runs.map(([from, to]) => partOf(from, to))
  if (parts.length < 2) return parts
  const barLanes = parts.flatMap((part, i) => {
    const from = runs[i]![0]
    return drawTimeline(part, frame).lanes.flatMap(({ hasBars }, lane) => (hasBars ? [from + lane] : []))
  })
  return parts.map((part) => ({ ...part, barLanes }))
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
    density: () => someGroups(answer.density(), groups),
  }
}

function someGroups(density: Density, groups: readonly number[]): Density {
  return {
    groups: groups.length,
    countIn: (group, firstDay, lastDay) => density.countIn(groups[group]!, firstDay, lastDay),
    spread(window, bins) {
      const all = density.spread(window, bins)
      const own = new Float64Array(groups.length * bins)
      groups.forEach((group, i) => {
        own.set(all.subarray(group * bins, (group + 1) * bins), i * bins)
      })
      return own
    },
  }
}
