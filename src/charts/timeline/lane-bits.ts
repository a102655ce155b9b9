/** The lanes of every row as bits: found once for a set of lanes, and read by each change of filter that leaves the lanes as they are. */
import type { Grouping, Lanes } from "../../query/lanes"
import type { Index } from "../../query/rows"

const kept = 4
const known = new WeakMap<Index, Map<string, Uint16Array>>()

/** Bit l of the number of a row says that it lies in lane l; the bit after those of the lanes is every row's. So there may be at most fifteen lanes. */
export function laneBitsOf(index: Index, lanes: Lanes): Uint16Array {
  const made = known.get(index) ?? new Map<string, Uint16Array>()
  known.set(index, made)
  // Lanes of equal ids hold the same rows, whatever the filter was that chose them.
  const name = JSON.stringify([lanes.field, ...lanes.ids.map((id) => id ?? null)])
  const old = made.get(name)
  if (old) return old
  const bits = new Uint16Array(index.size)
  lanes.writeTo(bits)
  const everyRow = 1 << lanes.count
  for (let row = 0; row < bits.length; row++) bits[row]! |= everyRow
  if (made.size >= kept) made.delete(made.keys().next().value ?? "")
  made.set(name, bits)
  return bits
}

/** The same lanes as groups, and last all rows together. */
export function groupingOf(bits: Uint16Array, count: number): Grouping {
  return {
    count: count + 1,
    forEachGroup(row, visit) {
      for (let own = bits[row]!; own !== 0; own &= own - 1) visit(31 - Math.clz32(own & -own))
    },
  }
}
