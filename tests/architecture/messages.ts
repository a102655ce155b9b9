/** Judges the message files against each other and against the code that speaks through them. */
import { factsOf } from "./facts"

type Messages = Readonly<Record<string, string>>

/** Names of the values a message takes: `n` and `facet` of `{n, plural, one {event}} of {facet}`; what stands after `one` is text. */
const valuesOf = (message: string): string =>
  [
    ...new Set(
      [...message.matchAll(/(?<!\b(?:zero|one|two|few|many|other|=\d+)\s*)\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map(
        ([, name]) => name,
      ),
    ),
  ]
    .sort()
    .join(" ")

/** Complaints about ids that one language lacks, values that differ, and ids that the code never says. */
export function breachesOfMessages(en: Messages, ja: Messages, code: ReadonlyMap<string, string>): readonly string[] {
  const facts = [...code].filter(([path]) => /^src\/.*\.tsx?$/.test(path)).map(([path, text]) => factsOf(path, text))
  const said = new Set(facts.flatMap(({ strings }) => strings))
  const heads = [...new Set(facts.flatMap(({ templateHeads }) => templateHeads))].filter((head) =>
    /^\w+\.$|^[\w.-]+\.[\w-]*$/.test(head),
  )
  const isSaid = (id: string) => said.has(id) || heads.some((head) => id.startsWith(head))
  return [
    ...Object.keys(en)
      .filter((id) => !Object.hasOwn(ja, id))
      .map((id) => `${id}: not in ja.json`),
    ...Object.keys(ja)
      .filter((id) => !Object.hasOwn(en, id))
      .map((id) => `${id}: not in en.json`),
    ...Object.keys(en)
      .filter((id) => valuesOf(en[id] ?? "") !== valuesOf(ja[id] ?? en[id] ?? ""))
      .map((id) => `${id}: its two languages take different values`),
    ...Object.keys(en)
      .filter((id) => !isSaid(id))
      .map((id) => `${id}: said nowhere`),
    ...heads
      .filter((head) => isArea(head, en) && !Object.keys(en).some((id) => id.startsWith(head)))
      .map((head) => `${head}…: no message begins so`),
    ...[...said]
      .filter((text) => looksLikeId(text, en) && !Object.hasOwn(en, text))
      .map((text) => `${text}: no such message`),
  ]
}

/** True when a text begins as messages do: `filters.` where there are messages named so. */
const isArea = (text: string, messages: Messages): boolean =>
  Object.keys(messages).some((id) => id.startsWith(`${text.split(".")[0]}.`))

const looksLikeId = (text: string, messages: Messages): boolean =>
  /^[a-z]\w*(\.[\w-]+)+$/.test(text) && isArea(text, messages)
