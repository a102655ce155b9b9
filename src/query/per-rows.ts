/** What is found of a set of rows, remembered for the last few: filters give the same set for the same question, and readers go back and forth. */
import type { Bitmap, Index } from "./rows"

interface Kept<A> {
  readonly matching: Bitmap
  readonly key: string
  readonly answer: A
}

/** `find`, asked once of the rows of an index and what else its answer depends on, as `key` says it; the last `most` are remembered. */
export function perRows<A>(most: number): (index: Index, matching: Bitmap, key: string, find: () => A) => A {
  const known = new WeakMap<Index, readonly Kept<A>[]>()
  return (index, matching, key, find) => {
    const kept = known.get(index) ?? []
    const own = kept.find((one) => one.matching === matching && one.key === key) ?? { matching, key, answer: find() }
    if (own !== kept[0]) known.set(index, [own, ...kept.filter((one) => one !== own)].slice(0, most))
    return own.answer
  }
}
