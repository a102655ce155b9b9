/** The sources of the events shown, in the order in which they are first used. */
import type { Source } from "../../model/source"
import type { Index } from "../../query/rows"

export function shownSources({ catalog, sources }: Index, rows: readonly number[]): readonly Source[] {
  const codes = new Set<number>()
  for (const row of rows) {
    for (let i = sources.offsets[row]!; i < sources.offsets[row + 1]!; i += 1) codes.add(sources.codes[i]!)
  }
  return Array.from(codes).flatMap((code) => catalog.sources[code] ?? [])
}
