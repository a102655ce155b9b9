/** Topics as chips, each a link to walk along, with the mark of its family. */
import type { CSSProperties } from "react"
import { familyInk } from "../../scene/theme"
import { useReading } from "./reading"
import { Walk } from "./Walk"

export function TopicChips({ ids }: { readonly ids: readonly string[] }) {
  const { lookup, text } = useReading()
  return (
    <ul className="inspector-chips">
      {[...new Set(ids)].map((id) => {
        const topic = lookup.topics.get(id)
        return (
          <li key={id}>
            {topic ? (
              <Walk to={{ kind: "topic", id }} className="inspector-chip">
                <TopicDot id={id} />
                {text(topic.label)}
              </Walk>
            ) : (
              <span className="inspector-chip">{id}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The mark of a topic's family, as the figures draw it. */
export function TopicDot({ id }: { readonly id: string }) {
  const { lookup } = useReading()
  const ink = familyInk(lookup.families.get(id) ?? 0)
  return <span className="inspector-dot" style={{ "--dot": `var(--${ink})` } as CSSProperties} />
}
