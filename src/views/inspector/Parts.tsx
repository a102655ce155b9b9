/** The wholes an event is part of, and its own parts. */
import type { LinkedRow } from "../../query/links"
import { linksFrom, linksTo } from "../../query/links"
import { EventRow } from "./EventRow"
import { useReading } from "./reading"
import { Section } from "./Section"

export function Parts({ row }: { readonly row: number }) {
  const { index, words } = useReading()
  if (!index.links) return null
  return (
    <>
      <Linked title={words.say("link.part-of.out")} rows={partsAmong(linksFrom(index.links, row))} />
      <Linked title={words.say("link.part-of.in")} rows={partsAmong(linksTo(index.links, row))} />
    </>
  )
}

/** In time; a link said twice is one. */
function partsAmong(links: readonly LinkedRow[]): readonly number[] {
  const rows = links.filter(({ relation }) => relation === "part-of").map(({ row }) => row)
  return [...new Set(rows)].sort((a, b) => a - b)
}

function Linked({ title, rows }: { readonly title: string; readonly rows: readonly number[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <ul className="inspector-events">
        {rows.map((row) => (
          <EventRow key={row} row={row} />
        ))}
      </ul>
    </Section>
  )
}
