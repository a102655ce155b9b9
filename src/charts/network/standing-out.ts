/** What stands out on the network besides what was picked on it: those who took part in the selected event, and what had come about by its day. */
import { describeDays } from "../frame"
import type { NetworkAnswer } from "./answer"
import type { NetworkFrame } from "./gathered"
import type { Plan } from "./plan"
import { nameOf } from "./words"

/** In sentences, for the legend and the description; none where nothing does. */
export function standingOut(answer: NetworkAnswer, plan: Plan, { selection, gathered, words }: NetworkFrame): string[] {
  const sentences: string[] = []
  if (selection?.kind === "event") {
    const names = Array.from(plan.focus?.codes ?? [], (code) => nameOf(answer, code, words))
    sentences.push(
      names.length === 0
        ? words.say("network.event.nobody")
        : words.say("network.event.part", { names: words.list(names) }),
    )
  }
  if (gathered) {
    const [day, n] = [describeDays([gathered.day, gathered.day], words), gathered.ties.size]
    sentences.push(words.say("network.gathered", { day, n, all: answer.ties.a.length }))
  }
  return sentences
}
