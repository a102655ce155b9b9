/** The lanes of the comparison as a table: what each side holds, what both hold, and the shares of articles beside. */
import type { CompareAnswer } from "../../charts/compare/answer"
import { hasShares, nameOf, shareText, sideNames, silencesIn } from "../../charts/compare/words"
import { heldBy } from "../../query/difference"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

export function LaneTable({ answer }: { readonly answer: CompareAnswer }) {
  const { view } = useView()
  const words = useWords()
  const caption = words.say("compare.lanes", { by: words.say(`timeline.by.${view.lanes}`) })
  const withShares = hasShares(answer)
  const all = { name: words.say("compare.all"), split: answer.difference.counts, place: answer.lanes.length }
  const lines = [
    ...answer.lanes.map((lane, place) => ({ name: nameOf(answer, lane, words), split: lane.split, place })),
    all,
  ]
  return (
    <div className="difference">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="difference-room" tabIndex={0} aria-label={caption}>
        <table className="long-table difference-table compare-lanes">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say("compare.lane")}</th>
              {sideNames.map((side) => (
                <th key={side} scope="col">
                  {words.say(`compare.events.${side}`)}
                </th>
              ))}
              <th scope="col">{words.say("compare.events.both")}</th>
              {withShares &&
                sideNames.map((side) => (
                  <th key={side} scope="col">
                    {words.say("compare.share", {
                      side: words.say(`compare.${side}`),
                      n: answer[side].attention.articles,
                    })}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, split, place }) => (
              <tr key={place} className={place === all.place ? "compare-sum" : undefined}>
                <th scope="row">{name}</th>
                <td>{words.number(heldBy("a", split))}</td>
                <td>{words.number(heldBy("b", split))}</td>
                <td>{words.number(split.both)}</td>
                {withShares &&
                  sideNames.map((side) => <td key={side}>{shareText(answer[side].attention, place, words)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
        {silencesIn(answer, words).map((text) => (
          <p key={text} className="compare-note">
            {text}
          </p>
        ))}
        {withShares && <p className="compare-note">{words.say("compare.attention.how")}</p>}
      </section>
    </div>
  )
}
