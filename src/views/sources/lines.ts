/** The lines of the table of sources: each source with the events that rest on it, in the order asked for, under their publishers if asked. */
import type { Source } from "../../model/source"
import { reliabilities } from "../../model/source"
import { type Coverage, publishersOf } from "../../query/coverage"
import type { Index } from "../../query/rows"

export const columns = ["title", "publisher", "published", "kind", "grade", "language", "events"] as const
export type Column = (typeof columns)[number]
/** Columns whose first order is from the most or the latest down. */
const descendsFirst: ReadonlySet<Column> = new Set(["events", "published"])

export interface Order {
  readonly column: Column
  readonly isDescending: boolean
}

export interface SourceLine {
  readonly kind: "source"
  readonly source: Source
  /** Events that rest on it: in view, and in the whole dossier. */
  readonly now: number
  readonly all: number
}

export interface PublisherLine {
  readonly kind: "publisher"
  readonly name: string
  readonly sources: number
  readonly now: number
  readonly all: number
}

export type Line = SourceLine | PublisherLine

/** The order after a press on a column's head: the other way where it is ordered by that column already. */
export function nextOrder(order: Order, column: Column): Order {
  if (order.column !== column) return { column, isDescending: descendsFirst.has(column) }
  return { column, isDescending: !order.isDescending }
}

/** Sources in order. What is not known comes last, whichever the direction; equals keep the order of the dossier. */
export function linesOf(
  index: Index,
  now: Coverage,
  all: Coverage,
  order: Order,
  locale: string,
): readonly SourceLine[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  const lines = index.catalog.sources.map<SourceLine>((source, code) => ({
    kind: "source",
    source,
    now: now.bySource[code] ?? 0,
    all: all.bySource[code] ?? 0,
  }))
  const sign = order.isDescending ? -1 : 1
  return lines.sort((a, b) => {
    if (order.column === "events") return sign * (a.now - b.now) || sign * (a.all - b.all)
    const [first, second] = [textOf(a.source, order.column), textOf(b.source, order.column)]
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined)
    return sign * collator.compare(first, second)
  })
}

/** The same lines under their publishers; publishers in the order in which their first source comes. */
export function groupByPublisher(
  index: Index,
  now: Coverage,
  all: Coverage,
  lines: readonly SourceLine[],
): readonly Line[] {
  const { names } = publishersOf(index.catalog)
  const codes = new Map(names.map((name, code) => [name, code]))
  const groups = new Map<string, SourceLine[]>()
  for (const line of lines) {
    const group = groups.get(line.source.publisher)
    if (group) group.push(line)
    else groups.set(line.source.publisher, [line])
  }
  return [...groups].flatMap(([name, group]): readonly Line[] => {
    const code = codes.get(name) ?? -1
    const counts = { now: now.byPublisher[code] ?? 0, all: all.byPublisher[code] ?? 0 }
    return [{ kind: "publisher", name, sources: group.length, ...counts }, ...group]
  })
}

function textOf(source: Source, column: Exclude<Column, "events">): string | undefined {
  switch (column) {
    case "grade":
      return source.reliability && String(reliabilities.indexOf(source.reliability))
    case "published":
      return source.published
    default:
      return source[column]
  }
}
