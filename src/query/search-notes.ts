/**
 * Search among notes, by the same terms as among events: a word finds words that begin with it, a run of Japanese is found anywhere. Notes are the
 * reader's own, so they are few, and are looked through one by one: ten thousand short ones take some milliseconds.
 */
import type { Note } from "../model/note"
import { distinctTerms, fold, forEachPiece, type Piece } from "./fold"

interface Folded {
  readonly text: string
  readonly words: readonly string[]
}

const foldedNotes = new WeakMap<Note, Folded>()

/** Notes in which every term of a text is found; undefined when the text holds nothing to look for. */
export function searchNotes(notes: readonly Note[], text: string): readonly Note[] | undefined {
  const terms = distinctTerms(text)
  if (terms.length === 0) return undefined
  return notes.filter((note) => terms.every((term) => holds(foldedNote(note), term)))
}

/** For each distinct term of a text the events with a note that holds it, for `search`; empty where no note on an event holds any. */
export function notedEvents(notes: readonly Note[], text: string): readonly (readonly string[])[] {
  const hits = distinctTerms(text).map((term) => {
    const events = new Set<string>()
    for (const note of notes) if (note.on.kind === "event" && holds(foldedNote(note), term)) events.add(note.on.event)
    return [...events]
  })
  return hits.some((events) => events.length > 0) ? hits : []
}

function holds(note: Folded, { kind, text }: Piece): boolean {
  return kind === "run" ? note.text.includes(text) : note.words.some((word) => word.startsWith(text))
}

function foldedNote(note: Note): Folded {
  const known = foldedNotes.get(note)
  if (known) return known
  const text = fold(note.text)
  const words: string[] = []
  forEachPiece(text, (start, end, isRun) => {
    if (!isRun) words.push(text.slice(start, end))
  })
  const made = { text, words }
  foldedNotes.set(note, made)
  return made
}
