/** A stored dossier as it stood on a day, as a file: a dossier of its own, whose title says so. */
import { dossierExporter } from "../exporters/dossier"
import { wordsFor } from "../i18n/intl"
import { loadMessages } from "../i18n/messages"
import { type Dossier, dossierSchema } from "../model/dossier"
import { isoOfDay } from "../model/edtf"
import type { Locale, Localized } from "../model/localized"
import { rewindDossier } from "../model/rewind"
import { undrawn } from "../model/saved-figure"
import { toLine } from "../model/serialize"
import { readRows, storedDossier } from "../store/dossiers"
import { gone, readDossier } from "./derive"
import { done, type JobContext, type Outcome, pause } from "./job"

/** Of an id that is longer, the end of the name would be cut. */
const longestId = 180

export async function exportRewound(context: JobContext, id: string, day: number): Promise<Outcome<Blob>> {
  // The title says the day in every language it is in.
  await Promise.all([loadMessages("en"), loadMessages("ja")])
  const stored = storedDossier((await readRows()).find((row) => row.id === id))
  const of = { body: stored?.body ?? id, events: stored?.counts.events ?? 0 }
  const dossier = stored && (await readDossier(of))
  if (!dossier) return gone(of)
  await pause(context)
  const { title, notes, figures } = stored
  const rewound = {
    ...rewindDossier(dossier, day),
    id: idAsOf(id, day),
    title: titleAsOf(title, day),
    notes: [...notes],
    // What was drawn shows what was known later.
    figures: figures.map(undrawn),
  }
  const { file } = await dossierExporter.write(subjectOf(rewound), {
    signal: context.signal,
    report: (share) => context.report({ stage: "write", share }),
  })
  return done(file)
}

/** The id of a dossier as it stood on a day: another than that of the whole, so that reading it back replaces nothing. */
export function idAsOf(id: string, day: number): string {
  return `${id.slice(0, longestId)}-as-of-${isoOfDay(day).replace("+", "")}`
}

function titleAsOf({ en, ja }: Localized, day: number): Localized {
  const said = (locale: Locale, title: string) => {
    const words = wordsFor(locale)
    const date = words.day(day, { day: "numeric", month: "long", year: "numeric" })
    return words.say("data.titleAsOf", { title, date })
  }
  return { ...(en !== undefined && { en: said("en", en) }), ...(ja !== undefined && { ja: said("ja", ja) }) }
}

/** The dossier as model/serialize would write it, in pieces. */
function subjectOf(dossier: Dossier) {
  // Keys of the schema, of which each is a field of a dossier.
  const keys = Object.keys(dossierSchema.entries) as (keyof Dossier)[]
  const fields = keys
    .map((key) => [key, dossier[key]] as const)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => [key, key === "events" ? [] : JSON.parse(toLine(value))] as const)
  return { kind: "dossier", record: Object.fromEntries(fields), eventLines: dossier.events.map(toLine) } as const
}
