/** What the speaker finds in the notes: what the slide shows, its sources one by one, and how to come back to the figure. */
import type { Figure } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import { describeDate } from "../../model/dates"
import type { Source } from "../../model/source"
import { webAddress } from "../web-address"

export interface NotesLine {
  readonly kind: "heading" | "text" | "source"
  readonly text: string
  /** Of the web. */
  readonly address?: string | undefined
}

export function notesText(figure: Figure, words: Words): readonly NotesLine[] {
  const { title, subtitle, altLong, note, source, sources, memory, spec } = figure
  const line = (text: string): readonly NotesLine[] => (text.trim() ? [{ kind: "text", text }] : [])
  const heading = (text: string): NotesLine => ({ kind: "heading", text })
  const made = words.say("figure.notes.revision", {
    dossier: memory.dossier,
    n: memory.revision,
    date: describeDate(memory.made, words),
    hash: memory.hash,
  })
  return [
    heading(title),
    ...line(subtitle),
    ...line(altLong === title ? "" : altLong),
    ...line(note ? words.say("figure.note", { text: note }) : ""),
    heading(words.say("figure.notes.sources")),
    ...line(source),
    ...sources.map((one) => sourceLine(one, words)),
    heading(words.say("figure.notes.memory")),
    ...line(made),
    ...line(words.say("figure.notes.view", { address: spec.address })),
    ...line(spec.author ?? ""),
  ]
}

function sourceLine({ publisher, title, published, url }: Source, words: Words): NotesLine {
  const date = published ? describeDate(published, words) : ""
  const joint = words.locale === "ja" ? "、" : ", "
  const text = [publisher, title, date].filter((part) => part.trim() !== "").join(joint)
  return { kind: "source", text: text || (url ?? ""), address: webAddress(url ?? "") }
}
