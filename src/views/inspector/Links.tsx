/** Where an event leads and what leads to it, each kind of link in both directions. */
import { relations } from "../../model/event"
import { type LinkedRow, linksFrom, linksTo } from "../../query/links"
import { EventRow } from "./EventRow"
import { useReading } from "./reading"
import { Section } from "./Section"

export function Links({ row }: { readonly row: number }) {
  const { index, words } = useReading()
  if (!index.links) return null
  const outward = linksFrom(index.links, row)
  const inward = linksTo(index.links, row)
  if (outward.length + inward.length === 0) return null
  return (
    <Section title={words.say("inspector.links")}>
      {relations.flatMap((relation) => [
        <Linked key={`${relation} out`} title={words.say(`link.${relation}.out`)} rows={only(outward, relation)} />,
        <Linked key={`${relation} in`} title={words.say(`link.${relation}.in`)} rows={only(inward, relation)} />,
      ])}
    </Section>
  )
}

/** Rows linked by one relation, in time; a link said twice is one. */
function only(links: readonly LinkedRow[], relation: LinkedRow["relation"]): readonly number[] {
  const rows = links.filter((link) => link.relation === relation).map(({ row }) => row)
  return [...new Set(rows)].sort((a, b) => a - b)
}

function Linked({ title, rows }: { readonly title: string; readonly rows: readonly number[] }) {
  if (rows.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className="inspector-events">
        {rows.map((row) => (
          <EventRow key={row} row={row} />
        ))}
      </ul>
    </>
  )
}
