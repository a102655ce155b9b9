/** The titles of a dossier in the order of a language, which only their records tell: sorted piece by piece as they are read, then merged. */
import { type Locale, localize } from "../model/localized"
import { collatorFor } from "../query/list-order"
import { readEvents, rowsPerChunk } from "../store/records"
import type { BodyOf } from "./derive"
import { done, type JobContext, type Outcome, pause } from "./job"

/** Of the time it takes, what the reading takes. */
const reading = 0.7
const chunksBetweenPauses = 32

type Compare = (a: number, b: number) => number

/** The rank of each row by its title; rows of the same title share theirs. */
export async function rankTitles(context: JobContext, of: BodyOf, locale: Locale): Promise<Outcome<Uint32Array>> {
  const titles: string[] = []
  const { compare } = collatorFor(locale)
  const byTitle: Compare = (a, b) => compare(titles[a]!, titles[b]!) || a - b
  const runs: Uint32Array[] = []
  for (let chunk = 0; chunk * rowsPerChunk < of.events; chunk += 1) {
    const first = titles.length
    for (const { title } of await readEvents(of.body, chunk)) titles.push(localize(title, locale))
    runs.push(Uint32Array.from({ length: titles.length - first }, (_, i) => first + i).sort(byTitle))
    context.report({ stage: "index", share: (reading * titles.length) / of.events })
    if (chunk % chunksBetweenPauses === 0) await pause(context)
  }
  const order = await mergeAll(runs, byTitle, context)
  const ranks = new Uint32Array(titles.length)
  let rank = 0
  order.forEach((row, i) => {
    if (i > 0 && compare(titles[order[i - 1]!]!, titles[row]!) !== 0) rank += 1
    ranks[row] = rank
  })
  return done(ranks)
}

async function mergeAll(runs: readonly Uint32Array[], compare: Compare, context: JobContext): Promise<Uint32Array> {
  const rounds = Math.ceil(Math.log2(Math.max(runs.length, 1)))
  let left = runs
  for (let round = 0; left.length > 1; round += 1) {
    const merged: Uint32Array[] = []
    for (let i = 0; i < left.length; i += 2) {
      const [a, b] = [left[i]!, left[i + 1]]
      merged.push(b ? merge(a, b, compare) : a)
      if (a.length >= rowsPerChunk * chunksBetweenPauses) await pause(context)
    }
    left = merged
    context.report({ stage: "index", share: reading + ((1 - reading) * (round + 1)) / rounds })
    await pause(context)
  }
  return left[0] ?? new Uint32Array()
}

function merge(a: Uint32Array, b: Uint32Array, compare: Compare): Uint32Array {
  const merged = new Uint32Array(a.length + b.length)
  let [i, j] = [0, 0]
  for (let at = 0; at < merged.length; at += 1) {
    const fromA = j >= b.length || (i < a.length && compare(a[i]!, b[j]!) <= 0)
    merged[at] = fromA ? a[i]! : b[j]!
    if (fromA) i += 1
    else j += 1
  }
  return merged
}
