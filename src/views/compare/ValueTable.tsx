/** Every value of the field by which the lanes are divided, of which the lanes show only the most frequent: what each side holds, where they differ most first. */
import { useMemo } from "react"
import type { CompareAnswer } from "../../charts/compare/answer"
import { sideNames } from "../../charts/compare/words"
import { type Facet, facets } from "../../model/view"
import { heldBy, splitsBy } from "../../query/difference"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { facetValues } from "../filters/values"

/** More are no longer read but filtered for. */
const mostShown = 200

export function ValueTable({ answer }: { readonly answer: CompareAnswer }) {
  const { view } = useView()
  const facet = facets.find((one) => one === view.lanes)
  return facet ? <Values answer={answer} facet={facet} /> : null
}

function Values({ answer: { difference, lanes }, facet }: { readonly answer: CompareAnswer; readonly facet: Facet }) {
  const { index } = useDossier()
  const words = useWords()
  const lines = useMemo(() => {
    const splits = splitsBy(index, facet, difference)
    const named = facetValues(facet, index, words).flatMap(({ id, code, label }) => {
      const split = splits[code]
      return split && split.a + split.b + split.both > 0 ? [{ id, label, split }] : []
    })
    return named.sort((one, other) => Math.abs(other.split.a - other.split.b) - Math.abs(one.split.a - one.split.b))
  }, [index, facet, difference, words])
  if (lines.length <= lanes.length) return null
  const name = words.say("compare.values", { facet: words.say(`facet.${facet}`), n: lines.length })
  return (
    <details className="compare-values">
      <summary>{name}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="difference-room" tabIndex={0} aria-label={name}>
        <table className="long-table difference-table compare-lanes" aria-rowcount={lines.length + 1}>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say(`facet.${facet}`)}</th>
              {sideNames.map((side) => (
                <th key={side} scope="col">
                  {words.say(`compare.events.${side}`)}
                </th>
              ))}
              <th scope="col">{words.say("compare.events.both")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, mostShown).map(({ id, label, split }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{words.number(heldBy("a", split))}</td>
                <td>{words.number(heldBy("b", split))}</td>
                <td>{words.number(split.both)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {lines.length > mostShown && (
          <p className="compare-note">{words.say("compare.values.more", { n: lines.length - mostShown })}</p>
        )}
      </section>
    </details>
  )
}
