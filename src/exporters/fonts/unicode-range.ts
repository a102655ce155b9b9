/** The `unicode-range` of a web font: which characters it answers for. */

/** Inclusive pairs of code points, flat: from, to, from, to. */
export type UnicodeRange = readonly number[]

/** Reads `U+0-FF,U+131`; what is no range is left out. */
export function readUnicodeRange(text: string): UnicodeRange {
  return text.split(",").flatMap((part) => {
    const found = /^\s*U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(part)
    if (!found?.[1]) return []
    const from = Number.parseInt(found[1], 16)
    return [from, found[2] ? Number.parseInt(found[2], 16) : from]
  })
}

export function isInRange(code: number, range: UnicodeRange): boolean {
  for (let at = 0; at < range.length; at += 2) if (code >= (range[at] ?? 0) && code <= (range[at + 1] ?? 0)) return true
  return false
}
