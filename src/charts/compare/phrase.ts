/** A message said hundreds of times in a frame: put together from its pieces, since to say it each time would cost more than the bars it names. */
import type { MessageId, Words } from "../../i18n/intl"

/** Marks of the private use area stand for the values while the message is taken apart. */
const firstMark = 0xe000

/** A message as a function of its values, which are given in the order of their names. */
export function phraseOf(words: Words, id: MessageId, names: readonly string[]): (...values: string[]) => string {
  const marks = names.map((_, i) => String.fromCharCode(firstMark + i))
  const said = words.say(id, Object.fromEntries(names.map((name, i) => [name, marks[i] ?? ""])))
  const pieces = said.split(/([\ue000-\uf8ff])/u)
  return (...values) => {
    let text = ""
    for (const piece of pieces) text += values[piece.charCodeAt(0) - firstMark] ?? piece
    return text
  }
}

const texts = new WeakMap<Words, Map<number, string>>()
const mostTexts = 5000

/** "5 events", each number said once. */
export function counterOf(words: Words): (n: number) => string {
  const known = texts.get(words) ?? new Map<number, string>()
  texts.set(words, known)
  return (n) => {
    const text = known.get(n) ?? words.say("timeline.lane.count", { n })
    if (known.size < mostTexts) known.set(n, text)
    return text
  }
}
