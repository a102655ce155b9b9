/** Who says so, in words: how many sources and independent publishers, official or press, in which languages, and what that leaves in doubt. */

import type { Words } from "../../i18n/intl"
import { languageName } from "../../i18n/names"
import { type Source, sourceKinds } from "../../model/source"
import { witnessesOf } from "../../query/publishers"
import { useReading } from "./reading"

export function SaysWho({ sources }: { readonly sources: readonly Source[] }) {
  const { words } = useReading()
  const caution = cautionOf(sources, words)
  return (
    <div className="inspector-says">
      {sources.length > 0 && <p>{saysWho(sources, words)}</p>}
      {caution.map((sentence) => (
        <p key={sentence} className="inspector-caution">
          {sentence}
        </p>
      ))}
    </div>
  )
}

/** "8 sources from 7 independent publishers · 2 official, 6 press · in English and Japanese". */
export function saysWho(sources: readonly Source[], words: Words): string {
  const { independent } = witnessesOf(sources.map((source) => source.publisher))
  const kinds = sourceKinds
    .map((kind) => ({ kind, n: sources.filter((source) => source.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => words.say(`says.${kind}`, { n }))
  const tags = [...new Set(sources.map((source) => source.language))].filter((tag) => tag !== undefined)
  const languages = tags.map((tag) => languageName(tag, words.locale))
  return [
    words.say("says.who", { sources: sources.length, publishers: independent }),
    words.list(kinds),
    ...(languages.length > 0 ? [words.say("says.languages", { languages: words.list(languages) })] : []),
  ].join(" · ")
}

/** What the evidence leaves in doubt, a sentence each; empty where it leaves nothing. */
export function cautionOf(sources: readonly Source[], words: Words): readonly string[] {
  if (sources.length === 0) return [words.say("says.none")]
  const publishers = new Set(sources.map((source) => source.publisher))
  const { independent, shared } = witnessesOf(sources.map((source) => source.publisher))
  const said: string[] = []
  if (sources.length === 1) said.push(words.say("says.oneSource"))
  else if (publishers.size === 1) said.push(words.say("says.onePublisher"))
  else if (independent === 1)
    said.push(words.say("says.oneVoice", { voice: shared[0]?.voice ?? sources[0]?.publisher ?? "" }))
  else for (const { voice, sources: n } of shared) said.push(words.say("says.shared", { n, voice }))
  const officials = sources.filter((source) => source.kind === "official").length
  if (officials === 0) said.push(words.say("says.pressOnly"))
  else if (officials === sources.length) said.push(words.say("says.officialOnly"))
  return said
}
