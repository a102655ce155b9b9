/** Keys without modifiers that a part of the page hears wherever the focus is: unless something is typed, or they fall to a dialog, a menu or a list. */
import { useEffect, useEffectEvent } from "react"
import { isTyping } from "./keys"

/** What takes letters and signs for itself. */
const ownKeys = "dialog, [role=dialog], [role=menu], [role=listbox]"

interface Where {
  /** A dialog that holds what this selects takes no keys from it. */
  readonly within?: string
  /** What else takes them for itself. */
  readonly except?: string
}

/** `act` says whether it took the key. */
export function useBareKeys(act: (key: string) => boolean, { within, except }: Where = {}): void {
  const hear = useEffectEvent((event: KeyboardEvent): void => {
    const { key, target } = event
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isTyping(target)) return
    if (target instanceof Element) {
      const owner = target.closest(ownKeys)
      if (owner && !(within && owner.querySelector(within))) return
      if (except && target.closest(except)) return
    }
    if (act(key)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    addEventListener("keydown", listen)
    return () => removeEventListener("keydown", listen)
  }, [])
}
