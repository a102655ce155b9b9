/** The records of a list on their way through the gate: those that stand so far, each with its position in the file so that issues can point there. */
import type { Where } from "./references"

export interface Kept<T> {
  /** Name of the list in the file. */
  readonly list: string
  readonly records: readonly T[]
  /** Absent while none has fallen: then each stands where it stood in the file. */
  readonly positions?: readonly number[] | undefined
}

/** Changes each record, or lets it fall where the answer is undefined. The very list comes back where nothing changes: most lists are sound. */
export function change<T>(kept: Kept<T>, each: (record: T, where: Where) => T | undefined): Kept<T> {
  const { list, records, positions } = kept
  // One for all calls; it is only looked at while a call lasts.
  const where: [string, number] = [list, 0]
  let changed: T[] | undefined // a copy, once one is needed
  let stood: number[] | undefined
  for (let i = 0; i < records.length; i++) {
    const record = records[i] as T // i is within bounds
    where[1] = positions?.[i] ?? i
    const next = each(record, where)
    if (next !== record) changed ??= records.slice(0, i)
    if (next === undefined) stood ??= positions?.slice(0, i) ?? Array.from({ length: i }, (_, at) => at)
    if (next === undefined) continue
    changed?.push(next)
    stood?.push(where[1])
  }
  return changed ? { list, records: changed, positions: stood ?? positions } : kept
}
