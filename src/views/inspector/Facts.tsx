/** Facts by name, those that are known. */
import type { ReactNode } from "react"

export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== undefined && value !== false && value !== "")
  if (known.length === 0) return null
  return (
    <dl className="inspector-facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
