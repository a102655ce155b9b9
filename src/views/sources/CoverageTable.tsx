/** The bars of coverage as a table: the same counts for a screen reader, for print, or for doubt. */
import type { CoverageAnswer } from "../../charts/coverage/answer"
import { barsOf } from "../../charts/coverage/bars"
import { coverageTitle } from "../../charts/coverage/words"
import { useReading } from "../inspector/reading"

export function CoverageTable({ answer }: { readonly answer: CoverageAnswer }) {
  const { words } = useReading()
  return (
    <table className="sources-counts">
      <caption className="visually-hidden">{coverageTitle(answer, words)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.say("coverage.inView")}</th>
          <th scope="col">{words.say("coverage.inAll")}</th>
        </tr>
      </thead>
      {barsOf(answer, words).map(({ name, bars }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {name}
            </th>
          </tr>
          {bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">{bar.name}</th>
              <td>{words.number(bar.now)}</td>
              <td>{words.number(bar.all)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
