/** Hashes of ids, by which their rows are found. */

/** FNV-1a over the UTF-16 code units of an id. */
export function fnv1a(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
