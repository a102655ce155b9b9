/** The network on a page. */
import type { Words } from "../../i18n/intl"
import type { Layout } from "../../query/layout"
import { networkChart } from "../network"
import type { NetworkAnswer } from "../network/answer"
import { margin, planIn } from "../network/sight"
import { nameOf, subtitleOf } from "../network/words"
import { askedOf } from "./asked"
import type { DataTable } from "./figure"
import type { Sheet } from "./sheet"

export const networkSheet = (layout: Layout): Sheet<NetworkAnswer> => ({
  chart: networkChart(layout),
  reads: "figure.reads.network",
  bleed: () => ({ left: margin, right: margin }),
  subtitle: (answer, frame, { material, words }) => [
    subtitleOf({ ...answer, view: askedOf(material, material.view) }, planIn(answer, frame), words),
  ],
  tables: (answer, _, { words }) => [actorTable(answer, words), tieTable(answer, words)],
})

/** Everybody with events, most first, whether or not the page had room for them. */
function actorTable(answer: NetworkAnswer, words: Words): DataTable {
  const { actors, present, events, degree } = answer
  return {
    name: words.say("figure.table.actors"),
    columns: [
      { id: "id", label: words.say("figure.column.id"), kind: "text" },
      { id: "name", label: words.say("figure.column.name"), kind: "text" },
      { id: "kind", label: words.say("figure.column.kind"), kind: "text" },
      { id: "events", label: words.say("figure.column.count"), kind: "number" },
      { id: "ties", label: words.say("figure.column.ties"), kind: "number" },
    ],
    rows: Array.from(present, (code) => {
      const { id, kind } = actors[code]!
      return [id, nameOf(answer, code, words), words.sayIfKnown(`actorKind.${kind}`, kind), events[code], degree[code]]
    }),
  }
}

function tieTable(answer: NetworkAnswer, words: Words): DataTable {
  const { ties, actors } = answer
  return {
    name: words.say("figure.table.ties"),
    columns: [
      { id: "actor_a_id", label: words.say("figure.column.idA"), kind: "text" },
      { id: "actor_a", label: words.say("figure.column.actorA"), kind: "text" },
      { id: "actor_b_id", label: words.say("figure.column.idB"), kind: "text" },
      { id: "actor_b", label: words.say("figure.column.actorB"), kind: "text" },
      { id: "events", label: words.say("figure.column.shared"), kind: "number" },
    ],
    rows: Array.from(ties.weight, (weight, i) => {
      const [a, b] = [ties.a[i]!, ties.b[i]!]
      return [actors[a]?.id, nameOf(answer, a, words), actors[b]?.id, nameOf(answer, b, words), weight]
    }),
  }
}
