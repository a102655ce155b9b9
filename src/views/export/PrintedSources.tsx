/** The sources of the events in view as they stand on paper, and what the sheet was made from. */
import { useMemo } from "react"
import { shownSources } from "../../charts/page/shown-sources"
import { describeDate } from "../../model/dates"
import { localize } from "../../model/localized"
import { today } from "../../state/today"
import { useDossier } from "../../state/useDossier"
import { hrefOf, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

/** Of more sources the rest is counted: paper is no place for thousands. */
const mostNamed = 400

export function PrintedSources() {
  const words = useWords()
  const { index, rows } = useDossier()
  const { view } = useView()
  const sources = useMemo(() => {
    const shown: number[] = []
    rows.forEach((row) => void shown.push(row))
    return shownSources(
      index,
      shown.sort((a, b) => a - b),
    )
  }, [index, rows])
  const named = sources.slice(0, mostNamed)
  const date = words.day(today(), { day: "numeric", month: "long", year: "numeric" })
  const dossier = localize(index.catalog.title, words.locale)
  return (
    <section className="print-foot">
      <h2>{words.say("print.sources", { n: sources.length })}</h2>
      <ol>
        {named.map(({ id, title, publisher, published, url }) => (
          <li key={id}>
            <cite dir="auto">{title}</cite>
            {[publisher, published && describeDate(published, words, "short"), url]
              .filter(Boolean)
              .map((part) => ` · ${part}`)}
          </li>
        ))}
      </ol>
      {sources.length > named.length && <p>{words.say("print.moreSources", { n: sources.length - named.length })}</p>}
      <p>
        {words.say("figure.made", { date })} · {words.say("figure.record", { dossier, n: index.revision })}
      </p>
      <p>{new URL(hrefOf({ ...view, selection: undefined, language: words.locale }), location.href).href}</p>
    </section>
  )
}
