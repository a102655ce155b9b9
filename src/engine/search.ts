/** Search in the worker: the words of one dossier are kept at hand, read as they are stored, or gathered anew and stored. */
import { countRows, forEachRow } from "../query/bitmap"
import { decodeIndex } from "../query/columns"
import type { Bitmap, Index } from "../query/rows"
import { rowsOfIds } from "../query/rows-of"
import { prepareSearch, search } from "../query/search"
import { createSearchBuilder, decodeSearch, encodeSearch, type SearchIndex } from "../query/search-index"
import { putBytes, readBytes, readDerived } from "../store/derived"
import { readEvents, rowsPerChunk } from "../store/records"
import { type BodyOf, gone } from "./derive"
import { done, type JobContext, type Outcome } from "./job"

interface Ready {
  readonly index: Index
  readonly words: SearchIndex
}

/** Of the dossier searched last; a promise, so that the next letter waits for the same gathering instead of beginning another. */
let ready: { readonly body: string; readonly made: Promise<Ready | undefined> } | undefined

/** The rows found, ascending; every row when the text holds nothing to look for. `noted` is what `notedEvents` says of the text. */
export async function searchEvents(
  context: JobContext,
  of: BodyOf,
  text: string,
  noted: readonly (readonly string[])[] = [],
): Promise<Outcome<Uint32Array>> {
  const at = await readyFor(context, of)
  if (!at) return gone(of)
  const rows = rowsOfIds(at.index, noted.flat())
  const rowsWithNotes = noted.map((events) => events.flatMap((event) => rows.get(event) ?? []))
  const found = search(at.words, at.index, text, rowsWithNotes)
  return done(found ? rowsOf(found) : Uint32Array.from({ length: at.index.size }, (_, row) => row))
}

function rowsOf(found: Bitmap): Uint32Array {
  const rows = new Uint32Array(countRows(found))
  let n = 0
  forEachRow(found, 0, found.size, (row) => {
    rows[n] = row
    n += 1
  })
  return rows
}

/** Not ended by Cancel: who typed the next letter waits for the same. */
function readyFor(context: JobContext, of: BodyOf): Promise<Ready | undefined> {
  if (ready?.body === of.body) return ready.made
  const made = makeReady(context, of).catch((error: unknown) => {
    ready = undefined
    throw error
  })
  ready = { body: of.body, made }
  return made
}

async function makeReady(context: JobContext, of: BodyOf): Promise<Ready | undefined> {
  const derived = await readDerived(of.body)
  if (!derived) return undefined
  const index = decodeIndex(derived.index, JSON.parse(derived.catalog), of.body, 0)
  prepareSearch(index)
  return { index, words: (await readWords(of.body)) ?? (await gatherWords(context, of, index)) }
}

async function readWords(body: string): Promise<SearchIndex | undefined> {
  const bytes = await readBytes(body, "search")
  try {
    return bytes && decodeSearch(bytes)
  } catch {
    return undefined // of an older make
  }
}

async function gatherWords(context: JobContext, { body, events }: BodyOf, { catalog }: Index): Promise<SearchIndex> {
  const builder = createSearchBuilder()
  for (let chunk = 0; chunk * rowsPerChunk < events; chunk += 1) {
    for (const event of await readEvents(body, chunk)) builder.add(event)
    context.report({ stage: "index", share: (chunk * rowsPerChunk) / events })
  }
  const words = builder.finish(catalog)
  await putBytes(body, "search", encodeSearch(words))
  return words
}
