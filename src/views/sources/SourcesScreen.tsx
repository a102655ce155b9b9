/** The finding, the figure of coverage, the table of sources, and the events that rest on one source only. */
import { type ReactNode, useMemo, useState } from "react"
import type { CoverageAnswer } from "../../charts/coverage/answer"
import { coverageTitle } from "../../charts/coverage/words"
import { describeFilters, type NamedChain } from "../../charts/filtered"
import { describeCertainty, describeCount, describeDays } from "../../charts/frame"
import type { Window } from "../../model/view"
import { publishersOf } from "../../query/coverage"
import type { ThemeName } from "../../scene/theme"
import { useReading } from "../inspector/reading"
import { useOffer } from "../shell/commands/useOffer"
import { CoverageFigure } from "./CoverageFigure"
import { CoverageTable } from "./CoverageTable"
import { columns, groupByPublisher, linesOf, nextOrder, type Order } from "./lines"
import { SingleSource } from "./SingleSource"
import { SortSelect } from "./SortSelect"
import { SourceTable } from "./SourceTable"
import "./sources.css"

export interface SourcesScreenProps {
  readonly answer: CoverageAnswer
  /** Both ends finite. */
  readonly window: Window
  readonly theme: ThemeName
  readonly search: string
  readonly chain?: NamedChain | undefined
  /** Figures as tables. */
  readonly showsList: boolean
  /** What stands beside the title. */
  readonly tools?: ReactNode
  /** What stands in place of the figure when no event is in view. */
  readonly whenEmpty?: ReactNode
}

export function SourcesScreen({
  answer,
  window,
  theme,
  search,
  chain,
  showsList,
  tools,
  whenEmpty,
}: SourcesScreenProps) {
  const { index, words } = useReading()
  const [order, setOrder] = useState<Order>({ column: "events", isDescending: true })
  const [isGrouped, setGrouped] = useState(false)
  useOffer("sources", [
    {
      id: "group-sources",
      label: words.say(isGrouped ? "command.ungroup" : "command.group"),
      run: () => setGrouped(!isGrouped),
    },
    ...columns.map((column) => ({
      id: `sort-sources-${column}`,
      label: words.say("command.sortSources", { column: words.say(`sources.${column}`) }),
      run: () => setOrder(nextOrder(order, column)),
    })),
  ])
  const { now, all, filters } = answer
  const lines = useMemo(() => linesOf(index, now, all, order, words.locale), [index, now, all, order, words])
  const shown = useMemo(
    () => (isGrouped ? groupByPublisher(index, now, all, lines) : lines),
    [isGrouped, index, now, all, lines],
  )
  const counted = [
    describeCertainty(describeCount(now.events, index.size, words), answer.possible, words),
    describeDays(window, words),
    describeFilters({ filters, search, chain, asOf: index.asOf }, index.catalog, words),
  ]
  const publishers = publishersOf(index.catalog).names.length
  return (
    <div className="sources">
      <header className="screen-head">
        <div>
          <h1>{coverageTitle(answer, words)}</h1>
          <p>{counted.filter(Boolean).join(" · ")}</p>
          {now.oneVoice > 0 && <p>{words.say("coverage.oneVoice", { n: now.oneVoice })}</p>}
        </div>
        {tools}
      </header>
      <div className="sources-coverage">
        {now.events === 0 && whenEmpty}
        {showsList ? (
          <CoverageTable answer={answer} />
        ) : (
          <CoverageFigure answer={answer} window={window} theme={theme} />
        )}
      </div>
      <section aria-labelledby="sources-table">
        <div className="sources-bar">
          <h2 id="sources-table">{words.say("sources.table")}</h2>
          <span>{words.say("sources.count", { n: index.catalog.sources.length, publishers })}</span>
          <SortSelect order={order} onOrder={setOrder} />
          <button type="button" className="button" aria-pressed={isGrouped} onClick={() => setGrouped(!isGrouped)}>
            {words.say("sources.group")}
          </button>
        </div>
        <SourceTable lines={shown} order={order} onOrder={setOrder} />
      </section>
      {now.events > 0 && <SingleSource rows={now.single} />}
    </div>
  )
}
