/** The lanes of every row as bits: found once for a set of lanes, and read by each change of filter that leaves the lanes as they are. */
import type { Grouping, Lanes } from "../../query/lanes"
import type { Index } from "../../query/rows"

const kept = 4
const known = new WeakMap<Index, Map<string, Uint32Array>>()

/** Bit l of the number of a row says that it lies in lane l; the bit after those of the lanes is every row's. So there may be at most 31 lanes. */
export function laneBitsOf(index: Index, lanes: Lanes): Uint32Array {
  const made = known.get(index) ?? new Map<string, Uint32Array>()
  known.set(index, made)
  // Lanes so named hold the same rows, whatever the filter was that chose them.
  const name = JSON.stringify([lanes.field, lanes.shown.map(({ key, apart }) => [key, apart]), lanes.hidden])
  const old = made.get(name)
  if (old) return old
  const bits = new Uint32Array(index.size)
  lanes.writeTo(bits)
  const everyRow = 1 << lanes.count
  for (let row = 0; row < bits.length; row++) bits[row]! |= everyRow
  if (made.size >= kept) made.delete(made.keys().next().value ?? "")
  made.set(name, bits)
  return bits
}

/** The same lanes as groups, and last all rows together. */
export function groupingOf(bits: Uint32Array, count: number): Grouping {
  return {
    count: count + 1,
    forEachGroup(row, visit) {
      for (let own = bits[row]!; own !== 0; own &= own - 1) visit(31 - Math.clz32(own & -own))
    },
  }
}
