/** A link to walk along: it changes the selection, and so is a step for Back; opened in a new tab it is the same place. */
import type { MouseEvent, ReactNode } from "react"
import type { Selection } from "../../model/view"
import { useReading } from "./reading"

export interface WalkProps {
  readonly to: Selection
  readonly children: ReactNode
  readonly className?: string
  readonly lang?: string | undefined
  /** Leads to what is selected already. */
  readonly isCurrent?: boolean
}

export function Walk({ to, children, className, lang, isCurrent = false }: WalkProps) {
  const { hrefOf, pick } = useReading()
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    pick(to)
  }
  return (
    <a
      className={className ?? "walk"}
      href={hrefOf(to)}
      onClick={follow}
      lang={lang}
      aria-current={isCurrent || undefined}
    >
      {children}
    </a>
  )
}
