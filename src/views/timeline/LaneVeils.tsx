/** A lane that turns from marks to bars or back does so softly: a veil over it fades away. */
import { useEffect, useRef } from "react"
import type { DrawnLane } from "../../charts/timeline/draw"

/** How often each lane has turned since the figure stands, and into what. */
type Turns = Map<string, { hasBars: boolean; count: number }>

export function LaneVeils({ lanes }: { readonly lanes: readonly DrawnLane[] }) {
  const seen = useRef<Turns>(new Map())
  const turns: Turns = new Map(
    lanes.map(({ id, hasBars }) => {
      const before = seen.current.get(id)
      return [id, { hasBars, count: (before?.count ?? 0) + (before && before.hasBars !== hasBars ? 1 : 0) }]
    }),
  )
  useEffect(() => {
    seen.current = turns
  })
  return lanes.map(({ id, top, bottom }) => {
    const count = turns.get(id)?.count ?? 0
    // A new key makes a new veil, which begins to fade.
    return (
      count > 0 && (
        <div key={`${id}:${count}`} className="lane-veil" style={{ top: top + 1, height: bottom - top - 1 }} />
      )
    )
  })
}
