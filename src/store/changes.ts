/**
 * Every change goes through here: one transaction that bumps the revision, moves the dossier's row on and notes the step, or does nothing at all.
 * The steps are one line for all dossiers and tabs; a new step cuts off those that were undone.
 */
import { type Note, withNote } from "../model/note"
import { type ChangeKind, type ChangeRow, type Database, database, type Head, type NoteChange } from "./database"

export interface Change {
  readonly kind: ChangeKind
  readonly dossier: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Of a change of one note: that note. */
  readonly note?: NoteChange
}

/** What the buttons Undo and Redo would do next. */
export interface PendingChanges {
  readonly undo: ChangeRow | undefined
  readonly redo: ChangeRow | undefined
}

/** How many steps are kept for undoing, and for how long. */
export const keptSteps = 100
const keptMilliseconds = 30 * 86_400_000

/**
 * Makes a change. `next` gets the row as it is and the revision to be, writes what it needs, and returns the row to be; undefined deletes. It runs
 * inside the transaction, so it may await nothing but the database. A `step` of false is not to be undone: the first load of a bundled dossier is
 * nobody's doing. Returns the new revision.
 */
export function change(
  { kind, dossier, at, note }: Change,
  next: (head: Head | undefined, revision: number) => Promise<Head | undefined> | Head | undefined,
  step = true,
  db: Database = database,
): Promise<number> {
  return db.transaction("rw", db.dossiers, db.parts, db.derived, db.changes, async () => {
    const row = await db.dossiers.get(dossier)
    const revision = (row?.revision ?? 0) + 1
    const after = await next(row?.head, revision)
    await db.dossiers.put({ id: dossier, revision, head: after })
    if (step) {
      await db.changes.filter(({ isUndone }) => isUndone).delete()
      const states = note ? { before: undefined, after: undefined, note } : { before: row?.head, after }
      await db.changes.add({ kind, dossier, ...states, at, isUndone: false })
    }
    return revision
  })
}

/** Every step that is kept, the oldest first; those undone come last. */
export function readSteps(db: Database = database): Promise<readonly ChangeRow[]> {
  return db.changes.toArray()
}

/** The next step back and the next step forward. */
export function pendingOf(steps: readonly ChangeRow[]): PendingChanges {
  return { undo: steps.findLast(({ isUndone }) => !isUndone), redo: steps.find(({ isUndone }) => isUndone) }
}

/** Takes back the last step that stands; nothing if `only` is given and is not that step. Returns the step taken back. */
export function undoChange(only?: number, db: Database = database): Promise<ChangeRow | undefined> {
  return walk("undo", only, db)
}

/** Makes the first undone step again; nothing if `only` is given and is not that step. Returns the step made. */
export function redoChange(only?: number, db: Database = database): Promise<ChangeRow | undefined> {
  return walk("redo", only, db)
}

function walk(direction: "undo" | "redo", only: number | undefined, db: Database): Promise<ChangeRow | undefined> {
  return db.transaction("rw", db.dossiers, db.changes, async () => {
    const step = pendingOf(await readSteps(db))[direction]
    if (!step || (only !== undefined && only !== step.step)) return undefined
    const row = await db.dossiers.get(step.dossier)
    const head = headAfter(step, direction, row?.head)
    await db.dossiers.put({ id: step.dossier, revision: (row?.revision ?? 0) + 1, head })
    await db.changes.update(step.step, { isUndone: direction === "undo" })
    return step
  })
}

/** The row as it is to be once a step is walked. Steps are walked in order, so what a note's step finds is what it left. */
function headAfter(step: ChangeRow, direction: "undo" | "redo", head: Head | undefined): Head | undefined {
  const { note, before, after } = step
  if (!note) return direction === "undo" ? before : after
  return head && headAfterNote(head, direction === "undo" ? { ...note, before: note.after, after: note.before } : note)
}

/** A row after a change of one of its notes. */
export function headAfterNote(head: Head, { before, after, place }: NoteChange): Head {
  const id = (after ?? before)?.id
  return id === undefined ? head : headWithNotes(head, withNote(head.notes ?? [], id, after, place))
}

/** A row with these notes. */
export function headWithNotes({ notes: _, ...head }: Head, notes: readonly Note[]): Head {
  return notes.length === 0 ? head : { ...head, notes }
}

/** The notes a deleted dossier had, as long as its deletion is remembered. */
export async function notesOfDeleted(dossier: string, db: Database): Promise<readonly Note[]> {
  const steps = await readSteps(db)
  const deletion = steps.findLast((step) => step.dossier === dossier && step.kind === "delete" && !step.isUndone)
  return deletion?.before?.notes ?? []
}

/** Forgets steps that are too old or too many, and the bodies that nothing leads to any more. */
export function purge(now: number, db: Database = database): Promise<void> {
  return db.transaction("rw", db.dossiers, db.parts, db.derived, db.changes, async () => {
    const steps = await readSteps(db)
    const kept = steps.slice(-keptSteps).filter(({ at }) => now - at < keptMilliseconds)
    const forgotten = steps.filter((step) => !kept.includes(step))
    await db.changes.bulkDelete(forgotten.map(({ step }) => step))
    const heads = [
      ...(await db.dossiers.toArray()),
      ...kept.flatMap(({ before, after }) => [{ head: before }, { head: after }]),
    ]
    const reachable = new Set(heads.map(({ head }) => head?.body))
    for (const table of [db.parts, db.derived]) {
      const unreachable = (await table.orderBy("body").uniqueKeys()).filter((body) => !reachable.has(String(body)))
      await table.where("body").anyOf(unreachable).delete()
    }
  })
}
