/** The keys < and >, on every screen: to the previous and to the next day on which something became known. */
import { useEffect, useEffectEvent } from "react"
import { useDossier } from "../../state/useDossier"
import { loadRewinding } from "../../state/useRewound"
import { isTyping } from "../shell/keys"

export function useAsOfKeys(): void {
  const { record } = useDossier()
  const act = useEffectEvent((key: KeyboardEvent): boolean => {
    if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey || key.isComposing) return false
    if ((key.key !== "<" && key.key !== ">") || isTyping(key.target)) return false
    // Menus and lists take letters for themselves, dialogs that are no choice of a day have other things to say.
    const within =
      key.target instanceof Element ? key.target.closest("dialog, [role=dialog], [role=menu], [role=listbox]") : null
    if (within && !within.querySelector(".asof-panel")) return false
    const direction = key.key === "<" ? "previous" : "next"
    void Promise.all([import("./news-steps"), loadRewinding()]).then(([{ stepAsOf }]) => stepAsOf(record, direction))
    return true
  })
  useEffect(() => {
    const listen = (key: KeyboardEvent) => {
      if (act(key)) key.preventDefault()
    }
    addEventListener("keydown", listen)
    return () => removeEventListener("keydown", listen)
  }, [])
}
