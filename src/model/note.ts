/**
 * A note: what a reader writes on an event, on a stretch of time, or on an actor in a stretch of time. Plain text, never markup. Notes are the
 * reader's own: they stand with the dossier and not in its record, so that no rewinding and no new file takes them away.
 */
import * as v from "valibot"
import { edtfSchema, idSchema } from "./identifier"
import { instantAfter, instantSchema } from "./instant"
import { tidied } from "./items"
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

/** A new note. `now` is milliseconds since the epoch. */
export function newNote(id: string, on: NoteOn, text: string, now: number): Note {
  const moment = new Date(now).toISOString()
  return { id, on, text: tidied(text), created: moment, changed: moment }
}

/** A note as it is after a change: later than it was, whatever the clock says. */
export function editedNote(note: Note, on: NoteOn, text: string, now: number): Note {
  return { ...note, on, text: tidied(text), changed: instantAfter(note.changed, now) }
}
