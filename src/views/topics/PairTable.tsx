/** The list twin of topic × topic: every two topics, whatever the figure has room for. */
import { type CooccurrenceAnswer, isKin } from "../../charts/cooccurrence/answer"
import { pairKey } from "../../charts/cooccurrence/draw"
import { pairLabel } from "../../charts/cooccurrence/words"
import { labelOf } from "../../charts/matrix/topics"
import { selectionToText } from "../../model/address"
import { useWords } from "../../state/useWords"

interface Props {
  readonly answer: CooccurrenceAnswer
  readonly caption: string
  /** With the key of the figure's mark for the same thing. */
  readonly onPick: (key: string) => void
}

export function PairTable({ answer, caption, onPick }: Props) {
  const words = useWords()
  const { rows, events } = answer
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="topics-scroll" tabIndex={0} aria-label={caption}>
      <table className="topics-table topics-pairs">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("topics.topic")}</th>
            {rows.map((row) => (
              <th key={row.topic.id} scope="col">
                {labelOf(row, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.topic.id}>
              <th scope="row" data-depth={Math.min(row.depth, 3)}>
                <button type="button" onClick={() => onPick(selectionToText({ kind: "topic", id: row.topic.id }))}>
                  {labelOf(row, words)}
                </button>
              </th>
              {rows.map((other, j) => {
                const count = events[i * rows.length + j]!
                const [a, b] = i < j ? [row, other] : [other, row]
                const isPair = i !== j && count > 0 && !isKin(row, other)
                return (
                  <td key={other.topic.id} data-own={i === j || undefined} data-none={count === 0 || undefined}>
                    {isPair ? (
                      <button
                        type="button"
                        aria-label={pairLabel(a, b, count, words)}
                        onClick={() => onPick(pairKey(a.topic.id, b.topic.id))}
                      >
                        {words.number(count)}
                      </button>
                    ) : (
                      words.number(count)
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
