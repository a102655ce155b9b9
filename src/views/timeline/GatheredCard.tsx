/** What a count or a bar of one day stands for: its events, each to be picked. A card beside it that takes the focus and gives it back. */
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react"
import type { Spot } from "../../charts/timeline/spot"
import { describeDate } from "../../model/dates"
import { localize } from "../../model/localized"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { placeBeside } from "./place-beside"
import "./card.css"

/** More than these are looked for in the list. */
const mostListed = 100

interface Props {
  readonly spot: Spot
  readonly rows: readonly number[]
  /** What the count or bar is called. */
  readonly label: string
  readonly onPick: (eventId: string) => void
  readonly onClose: () => void
}

export function GatheredCard({ spot, rows, label, onPick, onClose }: Props) {
  const { eventOf } = useDossier()
  const words = useWords()
  const card = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ left: number; top: number }>()
  useLayoutEffect(() => {
    if (card.current) setAt(placeBeside(spot, card.current))
  }, [spot])
  useLayoutEffect(() => card.current?.querySelector("button")?.focus({ preventScroll: true }), [])

  const backToFigure = () =>
    card.current?.parentElement?.querySelector<HTMLElement>("figure")?.focus({ preventScroll: true })
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0
    if (event.key === "Escape") {
      backToFigure()
      onClose()
    } else if (step !== 0) {
      const buttons = Array.from(card.current?.querySelectorAll("button") ?? [])
      const focused = document.activeElement
      if (focused instanceof HTMLButtonElement) buttons[buttons.indexOf(focused) + step]?.focus()
    }
    // The keys of the figure and of the app are not meant while the card is open.
    event.stopPropagation()
    if (event.key === "Escape" || step !== 0) event.preventDefault()
  }
  const closeElsewhere = useEffectEvent(({ target }: Event) => {
    if (target instanceof Node && !card.current?.parentElement?.contains(target)) onClose()
  })
  // Not on blur: after a finger's tap the browser takes the focus away once more.
  useEffect(() => {
    const stop = new AbortController()
    for (const kind of ["pointerdown", "keyup"])
      document.addEventListener(kind, (event) => closeElsewhere(event), { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return (
    <div
      ref={card}
      className="event-card gathered-card"
      role="dialog"
      aria-label={label}
      style={at ?? { left: 0, top: 0 }}
      onKeyDown={press}
    >
      <strong>{label}</strong>
      <ul>
        {rows.slice(0, mostListed).map((row) => {
          const event = eventOf(row)
          return (
            <li key={row}>
              {event ? (
                <button
                  type="button"
                  onClick={() => {
                    backToFigure()
                    onPick(event.id)
                  }}
                >
                  <span>{describeDate(event.date, words, "short")}</span>
                  {localize(event.title, words.locale)}
                </button>
              ) : (
                words.say("events.reading")
              )}
            </li>
          )
        })}
      </ul>
      {rows.length > mostListed && <span>{words.say("timeline.gathered.rest", { n: rows.length - mostListed })}</span>}
    </div>
  )
}
