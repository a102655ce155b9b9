/** The highest of many. */

/** Codes of the `limit` highest counts, highest first; equal counts in the order of codes. */
export function rank(counts: ArrayLike<number>, limit = counts.length): Uint32Array {
  const codes = Uint32Array.from({ length: counts.length }, (_, code) => code)
  return codes.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, limit)
}
