/** A reader at the keyboard who walks on within the inspector, or closes it, does not fall back to the beginning of the page. */
import { useEffect, useLayoutEffect, useRef } from "react"
import { catchFocus, theFigure } from "../../ui/catch-focus"

/**
 * After a step to another selection the region is read from its top. Where the focus was on something in it that is no more, it goes to the new title;
 * with nothing selected any longer, back to where the selection was made.
 */
export function useStayAtTop(region: { readonly current: HTMLElement | null }, key: string): void {
  const before = useRef("")
  const hadFocus = useRef(false)
  const cameFrom = useRef<Element>(null)
  useEffect(() => {
    // Heard on the whole page, since what is taken away says nothing of where the focus went.
    const note = ({ target }: FocusEvent) => {
      hadFocus.current = target instanceof Node && region.current?.contains(target) === true
    }
    document.addEventListener("focusin", note)
    return () => document.removeEventListener("focusin", note)
  }, [region])
  useLayoutEffect(() => {
    if (before.current === key) return
    before.current = key
    const element = region.current
    scrollerOf(element)?.scrollTo({ top: 0 })
    const active = document.activeElement
    const isLost = !active || active === document.body
    if (!isLost && !element?.contains(active)) cameFrom.current = active
    if (!isLost || !hadFocus.current) return
    if (key === "") catchFocus(() => cameFrom.current, theFigure)
    else catchFocus(() => region.current?.querySelector(".inspector-title"))
  }, [region, key])
}

function scrollerOf(element: HTMLElement | null): HTMLElement | undefined {
  for (let at = element; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return undefined
}
