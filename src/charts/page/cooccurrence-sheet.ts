/** Topic × topic on a page. */
import type { Words } from "../../i18n/intl"
import { cooccurrence } from "../cooccurrence"
import { type CooccurrenceAnswer, pairsOf } from "../cooccurrence/answer"
import { margin, stepsIn } from "../cooccurrence/draw"
import { subtitleOf } from "../cooccurrence/words"
import { labelOf } from "../matrix/topics"
import { askedOf } from "./asked"
import type { DataTable } from "./figure"
import type { Sheet } from "./sheet"

export const cooccurrenceSheet: Sheet<CooccurrenceAnswer> = {
  chart: cooccurrence,
  reads: "figure.reads.cooccurrence",
  bleed: () => ({ left: margin, right: margin }),
  subtitle: (answer, frame, { material, words }) => [
    subtitleOf({ ...answer, view: askedOf(material, material.view) }, stepsIn(answer, frame).shown.length, words),
  ],
  tables: (answer, _, { words }) => [topicTable(answer, words), pairTable(answer, words)],
}

function topicTable({ rows, events }: CooccurrenceAnswer, words: Words): DataTable {
  return {
    name: words.say("figure.table.topics"),
    columns: [
      { id: "topic_id", label: words.say("figure.column.id"), kind: "text" },
      { id: "topic", label: words.say("figure.column.topic"), kind: "text" },
      { id: "depth", label: words.say("figure.column.depth"), kind: "number" },
      { id: "events", label: words.say("figure.column.count"), kind: "number" },
    ],
    rows: rows.map((row, i) => [row.topic.id, labelOf(row, words), row.depth, events[i * rows.length + i]]),
  }
}

/** Every pair with events in common, whether or not the page had room for it. */
function pairTable(answer: CooccurrenceAnswer, words: Words): DataTable {
  const pairs = pairsOf(
    answer,
    answer.rows.map((_, i) => i),
  )
  return {
    name: words.say("figure.table.pairs"),
    columns: [
      { id: "topic_a_id", label: words.say("figure.column.idA"), kind: "text" },
      { id: "topic_a", label: words.say("figure.column.topicA"), kind: "text" },
      { id: "topic_b_id", label: words.say("figure.column.idB"), kind: "text" },
      { id: "topic_b", label: words.say("figure.column.topicB"), kind: "text" },
      { id: "events", label: words.say("figure.column.count"), kind: "number" },
    ],
    rows: pairs.map(({ a, b, events }) => [a.topic.id, labelOf(a, words), b.topic.id, labelOf(b, words), events]),
  }
}
