/** One item of a dossier's own lists, changed: read, changed and written in one transaction, so that no tab undoes what another has just written. */
import { change, headAfterItem, itemsOf } from "./changes"
import type { Database, ItemChange, Items } from "./database"

/** What came of it: done, or the dossier is not there any more, or there is room for no more. */
export type ItemOutcome = "done" | "gone" | "full"

interface Writing<L extends keyof Items> {
  readonly list: L
  readonly dossier: string
  readonly id: string
  readonly at: number
  /** How many the list may hold. */
  readonly most: number
}

/** How the list calls one of its items, in steps. */
const nouns = { notes: "note", figures: "figure" } as const satisfies Readonly<Record<keyof Items, string>>

/** Writes an item as `next` makes it of what is there; undefined deletes it. What `next` gives back as it was is no step. */
export function writeItem<L extends keyof Items>(
  { list, dossier, id, at, most }: Writing<L>,
  next: (before: Items[L] | undefined) => Items[L] | undefined,
  db: Database,
): Promise<ItemOutcome> {
  return db.transaction("rw", db.dossiers, db.parts, db.derived, db.changes, async (): Promise<ItemOutcome> => {
    const head = (await db.dossiers.get(dossier))?.head
    if (!head) return "gone"
    const items = itemsOf(head, list)
    const found = items.findIndex((item) => item.id === id)
    const before = items[found]
    const after = next(before)
    if (before === after) return "done"
    if (!before && items.length >= most) return "full"
    const kind = `${nouns[list]}${!before ? "Add" : after ? "Change" : "Delete"}` as const
    const item: ItemChange<Items[L]> = { before, after, place: before ? found : items.length }
    await change({ kind, dossier, at, [nouns[list]]: item }, (now) => now && headAfterItem(now, list, item), true, db)
    return "done"
  })
}
