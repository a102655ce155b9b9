/** The list twin of topic × time: a table with the topics as heads of rows and the spans of time as heads of columns. */
import type { MatrixAnswer } from "../../charts/matrix/answer"
import { type Cut, cellKey, spanKey } from "../../charts/matrix/cut"
import { labelOf } from "../../charts/matrix/topics"
import { cellLabel } from "../../charts/matrix/words"
import { selectionToText } from "../../model/address"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

interface Props {
  readonly answer: MatrixAnswer
  readonly cut: Cut
  readonly caption: string
  /** With the key of the figure's mark for the same thing. */
  readonly onPick: (key: string) => void
}

export function MatrixTable({ answer, cut, caption, onPick }: Props) {
  const { view } = useView()
  const words = useWords()
  const across = cut.columns.length
  const selected = view.selection?.kind === "topic" ? view.selection.id : undefined
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="topics-scroll" tabIndex={0} aria-label={caption}>
      <table className="topics-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("topics.topic")}</th>
            {cut.columns.map((column) => (
              <th key={column.firstDay} scope="col">
                <button type="button" onClick={() => onPick(spanKey(column))}>
                  {column.span}
                </button>
              </th>
            ))}
            <th scope="col">{words.say("matrix.total")}</th>
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, i) => (
            <tr key={row.topic.id} className={selected === row.topic.id ? "is-selected" : undefined}>
              <th scope="row" data-depth={Math.min(row.depth, 3)}>
                <button type="button" onClick={() => onPick(selectionToText({ kind: "topic", id: row.topic.id }))}>
                  {labelOf(row, words)}
                </button>
              </th>
              {cut.columns.map((column, j) => {
                const count = cut.counts[i * across + j]!
                return (
                  <td key={column.firstDay} data-none={count === 0 || undefined}>
                    {count === 0 ? (
                      0
                    ) : (
                      <button
                        type="button"
                        aria-label={cellLabel(row, column, count, words)}
                        onClick={() => onPick(cellKey(row.topic.id, column))}
                      >
                        {words.number(count)}
                      </button>
                    )}
                  </td>
                )
              })}
              <td>{words.number(cut.totals[i]!)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
