/** The network's legend: forms of the kinds on the sheet, sizes, widths, and which ties are drawn. */
import type { Words } from "../../i18n/intl"
import { type Actor, actorKinds } from "../../model/actor"
import type { Mark } from "../../scene/scene"
import type { LegendItem } from "../legend"
import type { NetworkAnswer } from "./answer"
import { formMark } from "./forms"
import { fadedRadius, type Plan } from "./plan"
import { everywhereOf } from "./words"

export function legendItems(answer: NetworkAnswer, plan: Plan, words: Words): LegendItem[] {
  return [...kindItems(answer, plan, words), ...sizeItems(answer, plan, words), ...tieItems(answer, plan, words)]
}

/** What an actor of a kind is filled with: people darkest, since they act. */
export const inkOfKind = (kind: Actor["kind"]) => (kind === "person" || kind === "state" ? "ink" : "soft")

function kindItems({ actors }: NetworkAnswer, plan: Plan, words: Words): LegendItem[] {
  const kinds = new Set(Array.from(plan.shown, (code) => actors[code]!.kind))
  const items = actorKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({
      marks: [formMark(kind, 0, 0, 5, { fill: inkOfKind(kind) })],
      width: 13,
      text: words.say(`actorKind.${kind}`),
    }))
  if (plan.faded.length === 0) return items
  const faded = {
    marks: [formMark("person", 0, 0, fadedRadius, { fill: "hair-2" })],
    width: 6,
    text: words.say("network.legend.faded"),
  }
  return [...items, faded]
}

/** Radius of the largest disc that a line of the legend holds, px. */
const largestSample = 10
const roundNumbers = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]

/** Areas in their true size: one event, and as many as a line has room for. */
function sizeItems({ events, present, everywhere }: NetworkAnswer, plan: Plan, words: Words): LegendItem[] {
  const most = events[present.find((code) => !everywhere.has(code)) ?? 0] ?? 0
  const fitting = roundNumbers.filter((n) => n <= most && plan.radiusOf(n) <= largestSample)
  const smallest = fitting.find((n) => plan.radiusOf(n) < plan.radiusOf(n + 1)) ?? fitting[0]
  const largest = fitting.at(-1)
  return [...new Set([smallest, largest])].flatMap((n) => {
    if (n === undefined) return []
    const r = plan.radiusOf(n)
    const disc: Mark = { kind: "circle", x: 0, y: 0, r, fill: "none", stroke: "soft" }
    return { marks: [disc], width: 2 * r, text: words.say("network.legend.events", { n }) }
  })
}

function tieItems({ ties }: NetworkAnswer, plan: Plan, words: Words): LegendItem[] {
  if (plan.ties.length === 0) return []
  const [strongest, weakest] = [plan.strongest, ties.weight[plan.ties[plan.ties.length - 1]!]!]
  const sample = (n: number): LegendItem => ({
    marks: [{ kind: "line", x1: -10, y1: 0, x2: 10, y2: 0, stroke: "faint", strokeWidth: plan.tieWidth(n) }],
    width: 20,
    text: words.say("network.legend.shared", { n }),
  })
  return weakest === strongest ? [sample(strongest)] : [sample(weakest), sample(strongest)]
}

/** Which ties are drawn, and whose are not. */
export function legendNotes(answer: NetworkAnswer, plan: Plan, words: Words): string[] {
  const isAll = plan.threshold === 1 || plan.ties.length === 0
  const id = plan.hasSpine ? "network.legend.spine" : "network.legend.threshold"
  const notes = [isAll ? "" : words.say(id, { n: plan.threshold }), everywhereOf(answer, words)]
  return notes.filter((note) => note !== "")
}
