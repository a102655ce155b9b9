/** Events that rest on one source only, with that source: where a second look is due. */
import { useState } from "react"
import { describeDate } from "../../model/dates"
import { Grade } from "../inspector/Grade"
import { useReading } from "../inspector/reading"
import { Walk } from "../inspector/Walk"

const firstPage = 20
const laterPages = 100

export function SingleSource({ rows }: { readonly rows: readonly number[] }) {
  const { selection, words } = useReading()
  const [limit, setLimit] = useState(firstPage)
  const more = Math.min(laterPages, rows.length - limit)
  return (
    <section aria-labelledby="sources-single">
      <div className="sources-bar">
        <h2 id="sources-single">{words.say("sources.single")}</h2>
        <span>{words.number(rows.length)}</span>
      </div>
      {rows.length === 0 ? (
        <p className="sources-none">{words.say("sources.noSingle")}</p>
      ) : (
        <table className="sources-events-table">
          <caption className="visually-hidden">{words.say("sources.single")}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say("sources.date")}</th>
              <th scope="col">{words.say("sources.event")}</th>
              <th scope="col">{words.say("inspector.source")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <SingleSourceRow key={row} row={row} selected={selection?.kind === "event" ? selection.id : undefined} />
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + laterPages)}>
          {words.say("inspector.showMore", { n: more })}
        </button>
      )}
    </section>
  )
}

function SingleSourceRow({ row, selected }: { readonly row: number; readonly selected: string | undefined }) {
  const { eventOf, index, text, words } = useReading()
  const event = eventOf(row)
  const source = index.catalog.sources[index.sources.codes[index.sources.offsets[row] ?? 0] ?? -1]
  if (!event) {
    return (
      <tr aria-busy="true">
        <td colSpan={3}>{words.say("inspector.reading")}</td>
      </tr>
    )
  }
  return (
    <tr className={selected === event.id ? "is-selected" : undefined}>
      <td className="sources-date">{describeDate(event.date, words, "short")}</td>
      <th scope="row">
        <Walk to={{ kind: "event", id: event.id }} isCurrent={selected === event.id}>
          {text(event.title)}
        </Walk>
      </th>
      <td>
        {source && (
          <span className="sources-only">
            <Grade source={source} />
            <Walk to={{ kind: "source", id: source.id }} lang={source.language}>
              {source.title}
            </Walk>
            <small>{source.publisher}</small>
          </span>
        )}
      </td>
    </tr>
  )
}
