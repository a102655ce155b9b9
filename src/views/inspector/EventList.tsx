/** Events a noun is involved in: those in view first, the others on request, a page at a time so that a list of thousands stays a list. */
import { type ReactNode, useMemo, useState } from "react"
import { EventRow } from "./EventRow"
import { Pages } from "./Pages"
import { useReading } from "./reading"
import { Section } from "./Section"

const firstPage = 8

export interface EventListProps {
  readonly title: string
  readonly rows: Uint32Array
  /** What to say of a row beside its title. */
  readonly noteOf?: (row: number) => ReactNode
}

export function EventList({ title, rows, noteOf }: EventListProps) {
  const { rows: view, words } = useReading()
  const [showsOutside, setShowsOutside] = useState(false)
  const inView = useMemo(() => rows.filter((row) => view.has(row)), [rows, view])
  const listed = showsOutside ? rows : inView
  const outside = rows.length - inView.length
  const toggle = (
    <button type="button" onClick={() => setShowsOutside(!showsOutside)}>
      {showsOutside ? words.say("inspector.hideOutside") : words.say("inspector.showOutside", { n: outside })}
    </button>
  )
  if (rows.length === 0) {
    return (
      <Section title={title}>
        <p className="inspector-none">{words.say("inspector.noEvents")}</p>
      </Section>
    )
  }
  return (
    <Section title={title} aside={words.say("inspector.inView", { shown: inView.length, all: rows.length })}>
      {listed.length === 0 && <p className="inspector-none">{words.say("inspector.noneInView", { n: rows.length })}</p>}
      <Pages items={Array.from(listed)} first={firstPage} beside={outside > 0 && toggle}>
        {(shown) => (
          <ul className="inspector-events">
            {shown.map((row) => (
              <EventRow key={row} row={row} note={noteOf?.(row)} isOutside={showsOutside && !view.has(row)} />
            ))}
          </ul>
        )}
      </Pages>
    </Section>
  )
}
