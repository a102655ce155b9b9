/** A section of the inspector: a quiet heading, an aside such as a count, and what belongs to it. */
import { type ReactNode, useId } from "react"

export interface SectionProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className="inspector-section" aria-labelledby={id}>
      <div className="inspector-heading">
        <h3 id={id}>{title}</h3>
        {aside !== undefined && <span className="inspector-aside">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
