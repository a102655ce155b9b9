/** The records of a list on their way through the gate: those that stand so far, each with its position in the file so that issues can point there. */
import type { Issues } from "./issues"
import { pathOf, type Where } from "./references"

export interface Kept<T> {
  /** Name of the list in the file. */
  readonly list: string
  readonly records: readonly T[]
  readonly positions: readonly number[]
}

/** Changes each record, or lets it fall where the answer is undefined. */
export function change<T>(
  { list, records, positions }: Kept<T>,
  each: (record: T, where: Where) => T | undefined,
): Kept<T> {
  const kept: T[] = []
  const stood: number[] = []
  for (const [i, record] of records.entries()) {
    const position = positions[i] ?? i
    const changed = each(record, [list, position])
    if (changed === undefined) continue
    kept.push(changed)
    stood.push(position)
  }
  return { list, records: kept, positions: stood }
}

/** Of records with the same id the first stands. */
export function unique<T extends { readonly id: string }>(kept: Kept<T>, issues: Issues): Kept<T> {
  const seen = new Set<string>()
  return change(kept, (record, where) => {
    const isNew = seen.size < seen.add(record.id).size
    if (!isNew) issues.add("issue.duplicateId", `${pathOf(where)}.id`, "record", { id: record.id })
    return isNew ? record : undefined
  })
}

export function idsOf(kept: Kept<{ readonly id: string }>): ReadonlySet<string> {
  return new Set(kept.records.map((record) => record.id))
}
