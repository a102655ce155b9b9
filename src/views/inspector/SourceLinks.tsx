/** Sources by title, each a link to walk along, with its publisher. */

import { useReading } from "./reading"
import { SourceTitle } from "./SourceTitle"

export function SourceLinks({ ids }: { readonly ids: readonly string[] }) {
  const { lookup } = useReading()
  return (
    <ul className="inspector-quiet-list">
      {[...new Set(ids)].map((id) => {
        const source = lookup.sources.get(id)
        return (
          <li key={id}>
            {source ? <SourceTitle source={source} /> : id}
            {source && <small>{source.publisher}</small>}
          </li>
        )
      })}
    </ul>
  )
}
