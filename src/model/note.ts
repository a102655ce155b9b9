/**
 * A note: what a reader writes on an event, on a stretch of time, or on an actor in a stretch of time. Plain text, never markup. Notes are the
 * reader's own: they stand with the dossier and not in its record, so that no rewinding and no new file takes them away.
 */
import * as v from "valibot"
import { edtfSchema, idSchema } from "./identifier"
import { sayingSchema } from "./localized"

/** What a note is written on. A date is EDTF: a day, a month, an interval. */
export type NoteOn =
  | { readonly kind: "event"; readonly event: string }
  | { readonly kind: "time"; readonly date: string }
  | { readonly kind: "actor"; readonly actor: string; readonly date: string }

export const noteKinds = ["event", "time", "actor"] as const satisfies readonly NoteOn["kind"][]

/** The fields that each kind needs; it has no others. */
const fieldsOf: Readonly<Partial<Record<string, readonly string[]>>> = {
  event: ["event"],
  time: ["date"],
  actor: ["actor", "date"],
}

const has = (kind: string, key: string): boolean => fieldsOf[kind]?.includes(key) ?? false

const wholeSchema = v.pipe(
  v.object({
    kind: v.picklist(noteKinds),
    event: v.optional(idSchema),
    actor: v.optional(idSchema),
    date: v.optional(edtfSchema),
  }),
  v.check(
    (on) => (["event", "actor", "date"] as const).every((key) => (on[key] !== undefined) === has(on.kind, key)),
    "note-on",
  ),
)

// The check leaves of all combinations only those of NoteOn.
export const noteOnSchema = wholeSchema as unknown as v.GenericSchema<NoteOn>

/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
const instantSchema = v.pipe(
  v.string(),
  v.maxLength(30),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, "instant-form"),
  v.check((text) => !Number.isNaN(Date.parse(text)), "instant-form"),
)

export const noteSchema = v.object({
  id: idSchema,
  on: noteOnSchema,
  text: sayingSchema,
  created: instantSchema,
  changed: instantSchema,
})
export type Note = Readonly<v.InferOutput<typeof noteSchema>>

/** Characters of a note (UTF-16), and notes of a dossier, that are kept. */
export const longestNote = 20_000
export const mostNotes = 10_000

/** Of two versions of a note the one that stands: the one changed later; of the same moment always the same, whichever came first. */
export function laterNote(a: Note, b: Note): Note {
  const [atA, atB] = [Date.parse(a.changed), Date.parse(b.changed)]
  if (atA !== atB) return atA > atB ? a : b
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b
}

/** The notes of both, each once, in the order in which they stand: of those in both, the later version. */
export function mergeNotes(own: readonly Note[], others: readonly Note[]): readonly Note[] {
  if (others.length === 0) return own
  const merged = new Map(own.map((note) => [note.id, note]))
  for (const note of others) {
    const known = merged.get(note.id)
    merged.set(note.id, known ? laterNote(known, note) : note)
  }
  return [...merged.values()]
}

/** The notes with one put in the place of its former version, else at `place` or the end; without it where `note` is undefined. */
export function withNote(
  notes: readonly Note[],
  id: string,
  note: Note | undefined,
  place = notes.length,
): readonly Note[] {
  const at = notes.findIndex((one) => one.id === id)
  if (!note) return at < 0 ? notes : notes.toSpliced(at, 1)
  return at < 0 ? notes.toSpliced(place, 0, note) : notes.with(at, note)
}

/** A new note. `now` is milliseconds since the epoch. */
export function newNote(id: string, on: NoteOn, text: string, now: number): Note {
  const moment = new Date(now).toISOString()
  return { id, on, text: tidied(text), created: moment, changed: moment }
}

/** A note as it is after a change: later than it was, whatever the clock says. */
export function editedNote(note: Note, on: NoteOn, text: string, now: number): Note {
  const changed = new Date(Math.max(now, Date.parse(note.changed) + 1)).toISOString()
  return { ...note, on, text: tidied(text), changed }
}

/** Without the white space around it, and without half characters, which no file could hold. */
function tidied(text: string): string {
  return text.trim().replaceAll(/\p{Surrogate}/gu, "\uFFFD")
}

/** What names the thing a note is written on. */
export function placeKey(on: NoteOn): string {
  switch (on.kind) {
    case "event":
      return `event:${on.event}`
    case "time":
      return `time:${on.date}`
    case "actor":
      return `actor:${on.actor}:${on.date}`
    default:
      return on satisfies never
  }
}
