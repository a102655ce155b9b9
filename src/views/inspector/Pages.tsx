/** A long list a page at a time: the first of it, and a button for more. Items keep their place, so nothing above the button moves. */
import { type ReactNode, useState } from "react"
import { useReading } from "./reading"

const laterPages = 50

export interface PagesProps<T> {
  readonly items: readonly T[]
  /** How many are shown at first. */
  readonly first: number
  /** The list element of the items shown. */
  readonly children: (shown: readonly T[]) => ReactNode
  /** More buttons beside the one for more. */
  readonly beside?: ReactNode
}

export function Pages<T>({ items, first, children, beside }: PagesProps<T>) {
  const { words } = useReading()
  const [limit, setLimit] = useState(first)
  const more = Math.min(laterPages, items.length - limit)
  return (
    <>
      {children(items.slice(0, limit))}
      <p className="inspector-more">
        {more > 0 && (
          <button type="button" onClick={() => setLimit(limit + laterPages)}>
            {words.say("inspector.showMore", { n: more })}
          </button>
        )}
        {beside}
      </p>
    </>
  )
}
