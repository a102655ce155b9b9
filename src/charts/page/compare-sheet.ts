/** A comparison on a page. */
import type { Words } from "../../i18n/intl"
import { type Attention, shareOf } from "../../query/attention"
import { forEachRow, hasRow } from "../../query/bitmap"
import { heldBy, parts } from "../../query/difference"
import { compareChart } from "../compare"
import type { CompareAnswer, Known } from "../compare/answer"
import { nameLeft } from "../compare/headers"
import { narrow } from "../compare/overlaid"
import { compareSubtitle, hasShares, nameOf, sideNames } from "../compare/words"
import { divisionOf } from "../timeline/heading"
import { askedOf } from "./asked"
import { eventTable } from "./event-table"
import type { DataTable } from "./figure"
import { compareFinding } from "./findings"
import type { Material } from "./material"
import type { Sheet } from "./sheet"

/** What a comparison says is asked for names the events whose chains are followed. */
function knownIn(material: Material): Known {
  const { view, known } = material
  const { compare } = view
  if (known?.asked || !compare) return known ?? {}
  return { ...known, asked: { a: askedOf(material, view), b: askedOf(material, compare) } }
}

export const compareSheet = (material: Material): Sheet<CompareAnswer> => ({
  chart: compareChart(knownIn(material)),
  reads: "figure.reads.compare",
  bleed: (width) => (width < narrow ? { left: 10, right: 10 } : { left: nameLeft, right: 14 }),
  isOneWindow: (answer) => answer.isOneWindow,
  rows: ({ difference: { rows } }) => {
    const found: number[] = []
    for (const part of parts) forEachRow(rows[part], 0, rows[part].size, (row) => void found.push(row))
    return found.sort((a, b) => a - b)
  },
  finding: (answer, _, { words }) => compareFinding(answer, words),
  subtitle: (answer, _, { words }) => [compareSubtitle(answer, words), words.say(divisionOf(answer.timeline))],
  tables: (answer, _, asking) => {
    const { words } = asking
    const { rows } = answer.difference
    const column = { id: "in", label: words.say("figure.column.in"), kind: "text" } as const
    const partOf = (row: number) => parts.find((part) => hasRow(rows[part], row))
    const of = (row: number) => {
      const part = partOf(row)
      return part && words.say(`figure.in.${part}`)
    }
    return [eventTable(asking, answer.timeline, [{ column, of }]), laneTable(answer, words)]
  },
})

/** What each lane holds: only in the one, only in the other, in both, and each side's share of the articles where it can be said. */
function laneTable(answer: CompareAnswer, words: Words): DataTable {
  const sides = hasShares(answer) ? sideNames : []
  return {
    name: words.say("figure.table.lanes"),
    columns: [
      { id: "lane", label: words.say("figure.column.lane"), kind: "text" },
      { id: "a", label: words.say("compare.a"), kind: "number" },
      { id: "b", label: words.say("compare.b"), kind: "number" },
      ...parts.map((part) => ({ id: `in_${part}`, label: words.say(`figure.in.${part}`), kind: "number" as const })),
      ...sides.map((side) => ({
        ...{
          id: `share_${side}`,
          label: words.join([words.say(`compare.${side}`), words.say("compare.column.attention")]),
        },
        kind: "share" as const,
      })),
    ],
    rows: answer.lanes.map((lane, place) => [
      ...[nameOf(answer, lane, words), heldBy("a", lane.split), heldBy("b", lane.split)],
      ...parts.map((part) => lane.split[part]),
      ...sides.map((side) => roundedShare(answer[side].attention, place)),
    ]),
  }
}

/** As exact as anyone reads it; absent where it cannot be said. */
function roundedShare(attention: Attention, lane: number): number | undefined {
  const share = shareOf(attention, lane)
  return share === undefined ? undefined : Math.round(share * 10_000) / 10_000
}
