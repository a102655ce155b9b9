/** What is made from the records of a body when it is not stored or is of an older make. */
import { refusal } from "../importers/json"
import type { Dossier } from "../model/dossier"
import { isRecord } from "../model/schema-reader"
import { validate } from "../model/validate"
import { buildIndex, encodeIndex } from "../query/columns"
import { type Derived, putDerived } from "../store/derived"
import { parseLines, readRecords, readRest } from "../store/records"
import { done, type JobContext, type Outcome, pause, refused } from "./job"

/** A body and how many events it holds. */
export interface BodyOf {
  readonly body: string
  readonly events: number
}

/** The catalog and the columns of a dossier, as they are stored. */
export function deriveFrom(dossier: Dossier): Derived {
  const index = buildIndex(dossier, 0)
  return { catalog: JSON.stringify(index.catalog), index: encodeIndex(index) }
}

/** Makes the catalog and the columns anew and stores them. */
export async function makeIndex(context: JobContext, of: BodyOf): Promise<Outcome<undefined>> {
  context.report({ stage: "index", share: undefined })
  const dossier = await readDossier(of)
  if (!dossier) return gone(of)
  await pause(context)
  await putDerived(of.body, deriveFrom(dossier))
  return done(undefined)
}

/** The text of a source; undefined where none is held. */
export async function readSourceText(
  _: JobContext,
  { body }: BodyOf,
  source: string,
): Promise<Outcome<string | undefined>> {
  const rest = await readRest(body)
  // The store wrote this text, from a dossier.
  const { sources = [] } = JSON.parse(rest ?? "{}") as Partial<Dossier>
  return done(sources.find(({ id }) => id === source)?.text)
}

/** The dossier of a body, through the gate once more, since what is stored is kept as it was written. */
export async function readDossier({ body, events }: BodyOf): Promise<Dossier | undefined> {
  const records = await readRecords(body, events)
  const rest: unknown = records && JSON.parse(records.rest)
  if (!records || !isRecord(rest)) return undefined
  return validate({ ...rest, events: parseLines(records.lines.join("\n")) }).dossier
}

export const gone = ({ body }: BodyOf) => refused(refusal("issue.noDossier", { id: body }))
