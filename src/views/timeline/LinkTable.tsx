/** The links that the figure draws, as a table beneath its list twin: who says what of whom, and on how many sources. */
import { useDeferredValue, useMemo } from "react"
import { describeDate } from "../../model/dates"
import { localize } from "../../model/localized"
import { linksAmong } from "../../query/links-among"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import "../../ui/table.css"
import "./link-table.css"

/** More are no longer read but filtered for. */
const mostShown = 200

export function LinkTable() {
  const { view } = useView()
  const { index, rows, eventOf } = useDossier()
  const words = useWords()
  const settled = useDeferredValue(rows)
  const { links } = view.display
  const found = useMemo(() => linksAmong(index, settled, links), [index, settled, links])
  const caption = words.say("links.table", { n: found.length })
  return (
    <details className="link-table" open>
      <summary>{caption}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section tabIndex={0} aria-label={caption}>
        <table className="long-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {(["links.from", "links.kind", "links.to", "events.sources"] as const).map((id) => (
                <th key={id} scope="col">
                  {words.say(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, mostShown).map(({ from, to, relation }) => {
              const sources = new Set(eventOf(from)?.evidence.map(({ source }) => source))
              return (
                <tr key={`${from} ${to} ${relation}`}>
                  <th scope="row">
                    <End row={from} />
                  </th>
                  <td>{words.say(`links.relation.${relation}`)}</td>
                  <td>
                    <End row={to} />
                  </td>
                  <td>{words.number(sources.size)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
        {found.length > mostShown && <p>{words.say("compare.values.more", { n: found.length - mostShown })}</p>}
      </section>
    </details>
  )
}

function End({ row }: { readonly row: number }) {
  const { change } = useView()
  const { eventOf } = useDossier()
  const words = useWords()
  const event = eventOf(row)
  if (!event) return words.say("events.reading")
  return (
    <button type="button" onClick={() => change({ selection: { kind: "event", id: event.id } })}>
      <small>{describeDate(event.date, words, "short")}</small> <bdi>{localize(event.title, words.locale)}</bdi>
    </button>
  )
}
