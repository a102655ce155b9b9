/** What the window holds, said when it has come to rest: after a zoom, a pan, a drag of the overview, a key. Nothing of it is seen. */
import { useEffect, useEffectEvent, useRef, useState } from "react"
import { describeSummary } from "../../charts/timeline/describe-summary"
import { isEndless } from "../../query/span"
import { summaryOf } from "../../query/summary"
import { usePlayback } from "../../state/playback"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { isSameWindow } from "./window-moves"

/** The window has come to rest when it has not moved for so long, ms. */
const rest = 700

export function SpokenSummary() {
  const { index, rows, window } = useDossier()
  const words = useWords()
  const [said, setSaid] = useState("")
  const last = useRef(window)
  const { isOpen: isPlayed } = usePlayback()
  const speak = useEffectEvent(() => {
    last.current = window
    // The player says where it has come to, and moves the window on its way: two voices at once are none.
    if (isPlayed) return setSaid("")
    setSaid(describeSummary(summaryOf(index, rows, window), window, words))
  })
  useEffect(() => {
    // A gesture under way moves the window by parts of days. With what the screen opened is said by its heading.
    if (isSameWindow(last.current, window) || !window.every(Number.isInteger) || isEndless(window)) return
    const timer = setTimeout(speak, rest)
    return () => clearTimeout(timer)
  }, [window])
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  )
}
