/**
 * Every change goes through here: one transaction that bumps the revision, moves the dossier's row on and notes the step, or does nothing at all.
 * The steps are one line for all dossiers and tabs; a new step cuts off those that were undone.
 */
import { withItem } from "../model/items"
import {
  type ChangeKind,
  type ChangeRow,
  type Database,
  database,
  type Head,
  type ItemChange,
  type ItemChanges,
  type Items,
  type Lists,
} from "./database"

export interface Change extends ItemChanges {
  readonly kind: ChangeKind
  readonly dossier: string
  /** Milliseconds since the epoch. */
  readonly at: number
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
  { kind, dossier, at, ...items }: Change,
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
      const isOfItem = Object.keys(items).length > 0
      const states = isOfItem ? { before: undefined, after: undefined, ...items } : { before: row?.head, after }
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

/** The row as it is to be once a step is walked. Steps are walked in order, so what an item's step finds is what it left. */
function headAfter(step: ChangeRow, direction: "undo" | "redo", head: Head | undefined): Head | undefined {
  const { note, figure, before, after } = step
  const walked = <T>({ before, after, place }: ItemChange<T>): ItemChange<T> =>
    direction === "undo" ? { before: after, after: before, place } : { before, after, place }
  if (note) return head && headAfterItem(head, "notes", walked(note))
  if (figure) return head && headAfterItem(head, "figures", walked(figure))
  return direction === "undo" ? before : after
}

/** A row after a change of one item of one of its lists. */
export function headAfterItem<L extends keyof Items>(
  head: Head,
  list: L,
  { before, after, place }: ItemChange<Items[L]>,
): Head {
  const id = (after ?? before)?.id
  return id === undefined ? head : headWith(head, list, withItem(itemsOf(head, list), id, after, place))
}

export const itemsOf = <L extends keyof Items>(lists: Lists, list: L): readonly Items[L][] => lists[list] ?? []

/** A row with these items; a list without any is absent. */
export function headWith<L extends keyof Items>(head: Head, list: L, items: readonly Items[L][]): Head {
  const { [list]: _, ...rest } = head
  // All but a list that may be absent.
  const bare = rest as unknown as Head
  return items.length === 0 ? bare : { ...bare, [list]: items }
}

/** The row a deleted dossier had, as long as its deletion is remembered. */
export async function deletedHead(dossier: string, db: Database): Promise<Head | undefined> {
  const steps = await readSteps(db)
  return steps.findLast((step) => step.dossier === dossier && step.kind === "delete" && !step.isUndone)?.before
}

/** Forgets steps that are too old or too many, and the bodies that nothing leads to any more. */
export function purge(now: number, db: Database = database): Promise<void> {
  return db.transaction("rw", db.dossiers, db.parts, db.derived, db.changes, async () => {
    const steps = await readSteps(db)
    const kept = steps.slice(-keptSteps).filter(({ at }) => now - at < keptMilliseconds)
    const forgotten = steps.filter((step) => !kept.includes(step))
    await db.changes.bulkDelete(forgotten.map(({ step }) => step))
    const rows = await db.dossiers.toArray()
    const heads = [...rows.map(({ head }) => head), ...kept.flatMap(({ before, after }) => [before, after])]
    const figures = [
      ...heads.flatMap((head) => head?.figures ?? []),
      ...kept.flatMap(({ figure }) => [figure?.before, figure?.after]),
    ]
    const reachable = new Set([...heads.map((head) => head?.body), ...figures.map((figure) => figure?.drawing)])
    for (const table of [db.parts, db.derived]) {
      const unreachable = (await table.orderBy("body").uniqueKeys()).filter((body) => !reachable.has(String(body)))
      await table.where("body").anyOf(unreachable).delete()
    }
  })
}
