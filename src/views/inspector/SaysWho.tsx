/** Who says so, in words: how many sources and independent publishers, official or press, in which languages, and what that leaves in doubt. */

import type { Words } from "../../i18n/intl"
import { languageName } from "../../i18n/names"
import { type Source, sourceKinds } from "../../model/source"
import { witnessesOf } from "../../query/publishers"
import { useReading } from "./reading"

export function SaysWho({ sources }: { readonly sources: readonly Source[] }) {
  const { words } = useReading()
  return (
    <div className="inspector-says">
      {sources.length > 0 && <p>{saysWho(sources, words)}</p>}
      {remarksOn(sources, words).map(({ text, isDoubt }) => (
        <p key={text} className={isDoubt ? "inspector-caution" : undefined}>
          {text}
        </p>
      ))}
    </div>
  )
}

/** "8 sources from 7 independent publishers · 2 official, 6 press · in English and Japanese". */
function saysWho(sources: readonly Source[], words: Words): string {
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

export interface Remark {
  readonly text: string
  /** Little stands behind the event. */
  readonly isDoubt: boolean
}

/** What is to be kept in mind of the evidence, a sentence each. */
function remarksOn(sources: readonly Source[], words: Words): readonly Remark[] {
  if (sources.length === 0) return [{ text: words.say("says.none"), isDoubt: true }]
  const officials = sources.filter((source) => source.kind === "official").length
  const remarks = independenceOf(sources, words)
  if (officials === 0) return [...remarks, { text: words.say("says.pressOnly"), isDoubt: false }]
  if (officials === sources.length) return [...remarks, { text: words.say("says.officialOnly"), isDoubt: false }]
  return remarks
}

function independenceOf(sources: readonly Source[], words: Words): readonly Remark[] {
  const publishers = new Set(sources.map((source) => source.publisher))
  const { independent, shared } = witnessesOf(sources.map((source) => source.publisher))
  const [first] = shared
  if (sources.length === 1) return [{ text: words.say("says.oneSource"), isDoubt: true }]
  if (publishers.size === 1) return [{ text: words.say("says.onePublisher"), isDoubt: true }]
  if (independent === 1 && first) return [{ text: words.say("says.oneVoice", { voice: first.voice }), isDoubt: true }]
  return shared.map(({ voice, sources: n }) => ({ text: words.say("says.shared", { n, voice }), isDoubt: false }))
}
