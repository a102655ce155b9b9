/** What a count or a bar of one day stands for: its events, each to be picked. A card beside it that takes the focus and gives it back. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react"
import { describeDays } from "../../charts/frame"
import { daysOfKey } from "../../charts/timeline/event-key"
import type { Spot } from "../../charts/timeline/spot"
import { describeDate } from "../../model/dates"
import { localize } from "../../model/localized"
import { useDossier } from "../../state/useDossier"
import { changeView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { placeBeside } from "./place-beside"
import "./card.css"

/** px of a line whose title does not wrap, and lines kept ready on both sides of those in sight. */
const lineHeight = 28
const overscan = 12

interface Props {
  readonly spot: Spot
  readonly rows: readonly number[]
  /** What the count or bar is called. */
  readonly label: string
  readonly onPick: (eventId: string) => void
  readonly onClose: () => void
}

export function GatheredCard({ spot, rows, label, onPick, onClose }: Props) {
  const words = useWords()
  const card = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ left: number; top: number }>()
  useLayoutEffect(() => {
    if (card.current) setAt(placeBeside(spot, card.current))
  }, [spot])
  const backToFigure = () =>
    card.current?.parentElement?.querySelector<HTMLElement>("figure")?.focus({ preventScroll: true })
  const press = (event: KeyboardEvent) => {
    // The keys of the figure and of the app are not meant while the card is open.
    event.stopPropagation()
    if (event.key !== "Escape") return
    event.preventDefault()
    backToFigure()
    onClose()
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
  const days = daysOfKey(spot.key)
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
      <Lines
        rows={rows}
        onPick={(id) => {
          backToFigure()
          onPick(id)
        }}
      />
      {days && (
        <button type="button" className="gathered-all" onClick={() => changeView({ list: true, window: days })}>
          {words.say("timeline.gathered.list", { days: describeDays(days, words) })}
        </button>
      )}
    </div>
  )
}

/** All of them, of many only those in sight; the arrow keys, Home and End lead from one to the next. */
function Lines({ rows, onPick }: Pick<Props, "rows" | "onPick">) {
  const { eventOf } = useDossier()
  const words = useWords()
  const room = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => room.current,
    estimateSize: () => lineHeight,
    overscan,
  })
  const items = virtual.getVirtualItems()
  const isThere = items.some(({ index }) => index === current)
  useLayoutEffect(() => {
    if (isThere)
      room.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`)?.focus({ preventScroll: true })
  }, [current, isThere])
  const press = (event: KeyboardEvent) => {
    const last = rows.length - 1
    const steps: Readonly<Record<string, number>> = {
      ...{ ArrowDown: Math.min(current + 1, last), ArrowUp: Math.max(current - 1, 0) },
      ...{ Home: 0, End: last },
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    virtual.scrollToIndex(next)
    setCurrent(next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within
    <div className="gathered-room" ref={room} onKeyDown={press}>
      <ul
        style={{ paddingTop: items[0]?.start ?? 0, paddingBottom: virtual.getTotalSize() - (items.at(-1)?.end ?? 0) }}
      >
        {items.map(({ index }) => {
          const event = eventOf(rows[index] ?? -1)
          return (
            <li
              key={index}
              data-index={index}
              ref={virtual.measureElement}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
            >
              {event ? (
                <button
                  type="button"
                  tabIndex={index === current ? 0 : -1}
                  onFocus={() => setCurrent(index)}
                  onClick={() => onPick(event.id)}
                >
                  <span>{describeDate(event.date, words, "short")}</span>
                  <bdi>{localize(event.title, words.locale)}</bdi>
                </button>
              ) : (
                words.say("events.reading")
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
