/** Coverage on a page. */
import type { Words } from "../../i18n/intl"
import { languageName } from "../../i18n/names"
import { publishersOf } from "../../query/coverage"
import { coverage } from "../coverage"
import type { CoverageAnswer } from "../coverage/answer"
import { barsOf } from "../coverage/bars"
import { describeFilters } from "../filtered"
import { describeCertainty, describeCount, describeDays } from "../frame"
import { askedOf } from "./asked"
import type { DataTable } from "./figure"
import type { Asking, Sheet } from "./sheet"

export const coverageSheet: Sheet<CoverageAnswer> = {
  chart: coverage,
  reads: "figure.reads.coverage",
  bleed: () => ({ left: 0, right: 0 }),
  subtitle: ({ now, all, possible }, { window }, { material, words }) => [
    describeCertainty(describeCount(now.events, all.events, words), possible, words),
    describeDays(window, words),
    describeFilters(askedOf(material, material.view), material.index.catalog, words),
  ],
  tables: (answer, _, asking) => [
    barTable(answer, asking.words),
    sourceTable(answer, asking),
    publisherTable(answer, asking),
  ],
}

function barTable(answer: CoverageAnswer, words: Words): DataTable {
  return {
    name: words.say("coverage.name"),
    columns: [
      { id: "measure", label: words.say("figure.column.measure"), kind: "text" },
      { id: "value", label: words.say("figure.column.value"), kind: "text" },
      { id: "events_in_view", label: words.say("coverage.inView"), kind: "number" },
      { id: "events_in_all", label: words.say("coverage.inAll"), kind: "number" },
    ],
    rows: barsOf(answer, words).flatMap(({ name, bars }) => bars.map((bar) => [name, bar.name, bar.now, bar.all])),
  }
}

/** Sources with events in view, most first. */
function sourceTable({ now }: CoverageAnswer, { material, words }: Asking): DataTable {
  const { sources } = material.index.catalog
  const used = Array.from(now.bySource.keys()).filter((code) => now.bySource[code]! > 0)
  used.sort((a, b) => now.bySource[b]! - now.bySource[a]! || a - b)
  return {
    name: words.say("figure.table.sources"),
    columns: [
      { id: "id", label: words.say("figure.column.id"), kind: "text" },
      { id: "title", label: words.say("figure.column.title"), kind: "text" },
      { id: "publisher", label: words.say("figure.column.publisher"), kind: "text" },
      { id: "published", label: words.say("figure.column.published"), kind: "date" },
      { id: "kind", label: words.say("figure.column.kind"), kind: "text" },
      { id: "language", label: words.say("figure.column.language"), kind: "text" },
      { id: "events", label: words.say("figure.column.count"), kind: "number" },
    ],
    rows: used.flatMap((code) => {
      const source = sources[code]
      if (!source) return []
      const kind = words.sayIfKnown(`timeline.sourceKind.${source.kind}`, source.kind)
      const language = source.language && languageName(source.language, words.locale)
      return [[source.id, source.title, source.publisher, source.published, kind, language, now.bySource[code]]]
    }),
  }
}

function publisherTable({ now }: CoverageAnswer, { material, words }: Asking): DataTable {
  const { names, ofSource } = publishersOf(material.index.catalog)
  const sources = new Uint32Array(names.length)
  ofSource.forEach((publisher, code) => {
    if (now.bySource[code]! > 0) sources[publisher]! += 1
  })
  const used = names.map((_, code) => code).filter((code) => now.byPublisher[code]! > 0)
  used.sort((a, b) => now.byPublisher[b]! - now.byPublisher[a]! || a - b)
  return {
    name: words.say("figure.table.publishers"),
    columns: [
      { id: "publisher", label: words.say("figure.column.publisher"), kind: "text" },
      { id: "sources", label: words.say("figure.column.sources"), kind: "number" },
      { id: "events", label: words.say("figure.column.count"), kind: "number" },
    ],
    rows: used.map((code) => [names[code], sources[code], now.byPublisher[code]]),
  }
}
