/** A small card beside what is pointed at: what, when, where, on how many sources. Beside the mark and within the page, never under the finger. */
import { useLayoutEffect, useRef, useState } from "react"
import { describeDays } from "../../charts/frame"
import { daysOfKey, rowOfKey } from "../../charts/timeline/event-key"
import type { Spot } from "../../charts/timeline/spot"
import { describeDate } from "../../model/dates"
import { localize } from "../../model/localized"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { placeBeside } from "./place-beside"
import { useRunUpDay } from "./useRunUpDay"
import "./card.css"

interface Props {
  readonly spot: Spot
  /** What the mark is called, for what is not one event. */
  readonly label: string | undefined
}

export function EventCard({ spot, label }: Props) {
  const card = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ left: number; top: number }>()
  // Measured before it is painted, so that it never jumps.
  useLayoutEffect(() => {
    if (card.current) setAt(placeBeside(spot, card.current))
  }, [spot])
  return (
    <div ref={card} className="event-card" aria-hidden="true" style={at ? { ...at } : { visibility: "hidden" }}>
      <CardText spot={spot} label={label} />
    </div>
  )
}

function CardText({ spot, label }: Props) {
  const { eventOf, index } = useDossier()
  const words = useWords()
  const runUpDay = useRunUpDay()
  const row = rowOfKey(spot.key)
  const event = row === undefined ? undefined : eventOf(row)
  if (!event) {
    const days = daysOfKey(spot.key)
    if (!days) return label === undefined ? null : <span dir="auto">{label}</span>
    return (
      <>
        <strong>{label ?? describeDays(days, words)}</strong>
        <span>{words.say("timeline.card.open")}</span>
      </>
    )
  }
  const place = index.catalog.places.find(({ id }) => id === event.place)
  const sources = new Set(event.evidence.map(({ source }) => source)).size
  const status = event.status === "occurred" ? "" : words.sayIfKnown(`status.${event.status}`, event.status)
  const facts = [
    describeDate(event.date, words),
    runUpDay(event.date),
    status,
    localize(place?.name, words.locale),
    words.say("timeline.card.sources", { n: sources }),
  ]
  return (
    <>
      <strong dir="auto">{localize(event.title, words.locale)}</strong>
      <span>{facts.filter(Boolean).join(" · ")}</span>
    </>
  )
}
