/** The events of a figure as a table: what the record says of each, tidy and in the figure's language. */
import type { Words } from "../../i18n/intl"
import { describeDate } from "../../model/dates"
import { isoOfDay } from "../../model/day"
import type { Extent } from "../../model/edtf"
import type { Event } from "../../model/event"
import { localize } from "../../model/localized"
import type { LaneField } from "../../model/view"
import { certaintyOf } from "../../query/certainty"
import { type Lookup, lookupOf } from "../../query/lookup"
import { rowOfId } from "../../query/row-of"
import type { Lane } from "../timeline/answer"
import { laneName } from "../timeline/lane-name"
import type { Cell, DataTable } from "./figure"
import type { Asking } from "./sheet"

type Column = DataTable["columns"][number]

/** The lanes in which events stand. */
export interface Placing {
  readonly lanes: readonly Lane[]
  readonly field: LaneField
  isIn(row: number, lane: number): boolean
}

/** Something more to be said of each row. */
export interface FurtherColumn {
  readonly column: Column
  of(row: number): Cell
}

export function eventTable(
  { material, words, rows }: Asking,
  placing: Placing,
  further: readonly FurtherColumn[] = [],
): DataTable {
  const lookup = lookupOf(material.index.catalog)
  const columns: Column[] = [
    { id: "id", label: words.say("figure.column.id"), kind: "text" },
    { id: "date", label: words.say("figure.column.edtf"), kind: "date" },
    { id: "date_in_words", label: words.say("figure.column.dateWords"), kind: "text" },
    { id: "first_day", label: words.say("figure.column.firstDay"), kind: "date" },
    { id: "last_day", label: words.say("figure.column.lastDay"), kind: "date" },
    { id: "title", label: words.say("events.title"), kind: "text" },
    { id: "kind", label: words.say("events.kind"), kind: "text" },
    { id: "status", label: words.say("events.status"), kind: "text" },
    { id: "level", label: words.say("events.level"), kind: "text" },
    { id: "place", label: words.say("events.place"), kind: "text" },
    { id: "participants", label: words.say("events.participants"), kind: "text" },
    { id: "topics", label: words.say("events.topics"), kind: "text" },
    { id: "lane", label: words.say("figure.column.lanes"), kind: "text" },
    { id: "sources", label: words.say("figure.column.sources"), kind: "number" },
    { id: "publishers", label: words.say("figure.column.publishers"), kind: "text" },
    { id: "links", label: words.say("figure.column.links"), kind: "text" },
    ...further.map(({ column }) => column),
  ]
  const titleOf = (id: string) => {
    const row = rowOfId(material.index, id)
    return localize(row === undefined ? undefined : material.eventOf(row)?.title, words.locale) || id
  }
  const known = rows.flatMap((row) => {
    const event = material.eventOf(row)
    return event ? [{ row, event }] : []
  })
  const { extentOf } = certaintyOf(material.index)
  const cells = known.map(({ row, event }) => {
    const lanes = placing.lanes.filter((_, lane) => placing.isIn(row, lane))
    const named = lanes.map((lane) => laneName(lane, placing.field, words))
    const said = eventCells(event, extentOf(row), named, lookup, titleOf, words)
    return [...said, ...further.map(({ of }) => of(row))]
  })
  const keys = known.map(({ row }) => `event:${row}`)
  return { name: words.say("figure.table.events"), columns, rows: cells, keys }
}

/** In the order of the columns. */
function eventCells(
  event: Event,
  { firstDay, lastDay }: Extent,
  lanes: readonly string[],
  { actors, topics, places, sources }: Lookup,
  titleOf: (id: string) => string,
  words: Words,
): Cell[] {
  const own = [...new Set(event.evidence.map(({ source }) => source))]
  const publishers = new Set(own.map((id) => sources.get(id)?.publisher ?? id))
  return [
    event.id,
    event.date,
    describeDate(event.date, words, "short"),
    ...[firstDay, lastDay].map((day) => (Number.isFinite(day) ? isoOfDay(day) : undefined)),
    localize(event.title, words.locale),
    words.sayIfKnown(`kind.${event.kind}`, event.kind),
    words.sayIfKnown(`status.${event.status}`, event.status),
    event.level && words.sayIfKnown(`level.${event.level}`, event.level),
    event.place && (localize(places.get(event.place)?.name, words.locale) || event.place),
    listed(event.participants.map(({ actor }) => localize(actors.get(actor)?.name, words.locale) || actor)),
    listed(event.topics.map((topic) => localize(topics.get(topic)?.label, words.locale) || topic)),
    listed(lanes),
    own.length,
    listed([...publishers]),
    listed(
      event.links.map((link) =>
        words.say("figure.link", {
          relation: words.sayIfKnown(`links.relation.${link.relation}`, link.relation),
          title: titleOf(link.event),
        }),
      ),
    ),
  ]
}

/** Several values of one cell; nothing where there are none. */
const listed = (values: readonly string[]): Cell => (values.length === 0 ? undefined : values.join("; "))
