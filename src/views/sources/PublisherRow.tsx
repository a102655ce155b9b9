/** The head of a publisher's sources: its name, how many it has, how many events rest on any of them. */
import { useReading } from "../inspector/reading"
import { columns, type PublisherLine } from "./lines"
import type { Place } from "./place"
import { countOf } from "./SourceRow"

const empty = columns.filter((column) => column !== "title" && column !== "events")

export function PublisherRow({ line, place }: { readonly line: PublisherLine; readonly place: Place }) {
  const { words } = useReading()
  return (
    <tr {...place} className={line.now === 0 ? "sources-group is-out" : "sources-group"}>
      <th scope="row" className="sources-title">
        {line.name} <small>{words.say("says.sources", { n: line.sources })}</small>
      </th>
      {/* Empty cells rather than one wide one: on a phone some columns are not there. */}
      {empty.map((column) => (
        <td key={column} className={`sources-${column}`} />
      ))}
      <td className="sources-events">{countOf(line.now, line.all, words)}</td>
      <td className="sources-filter" />
    </tr>
  )
}
