/**
 * Which events a text finds: those in which every term is found, in their own title or summary or in the names of their actors, topics, sources or
 * place, or in a note on them. A word finds words that begin with it; a run of Japanese is found anywhere. Exactly, never about.
 */
import { forEachRow, noRows } from "./bitmap"
import { distinctTerms, type Piece } from "./fold"
import { createPostings, type Postings } from "./postings"
import type { Bitmap, Codes, Index, Lists } from "./rows"
import type { SearchIndex } from "./search-index"

/**
 * The rows found; undefined when the text holds nothing to look for. `noted` are, for each distinct term, rows that have notes which hold it; notes
 * change too often to stand in the search index, and are few (see search-notes.ts).
 */
export function search(
  searchIndex: SearchIndex,
  index: Index,
  text: string,
  noted: readonly (readonly number[])[] = [],
): Bitmap | undefined {
  const terms = distinctTerms(text)
  if (terms.length === 0) return undefined
  return terms
    .map((term, i) => withRows(rowsOf(index, documentsOf(searchIndex, term)), noted[i] ?? []))
    .reduce(intersect)
}

function withRows(found: Bitmap, rows: readonly number[]): Bitmap {
  for (const row of rows) found.words[row >>> 5]! |= 1 << (row & 31)
  return found
}

function intersect(a: Bitmap, b: Bitmap): Bitmap {
  for (let i = 0; i < a.words.length; i += 1) a.words[i]! &= b.words[i]!
  return a
}

/** The documents that hold a term. */
function documentsOf(index: SearchIndex, { kind, text }: Piece): Bitmap {
  const found = noRows(index.documents)
  // A single letter of a run begins some pair, if only the one with the end.
  if (kind === "word" || text.length === 1) {
    for (let token = firstToken(index, text); startsWith(index, token, text); token += 1)
      addDocuments(index, token, found)
    return found
  }
  const candidates = pairsOf(text).map((pair) => {
    const documents = noRows(index.documents)
    const token = firstToken(index, pair)
    if (startsWith(index, token, pair)) addDocuments(index, token, documents)
    return documents
  })
  const both = candidates.reduce(intersect)
  return text.length === 2 ? both : holding(index, both, text)
}

function pairsOf(run: string): readonly string[] {
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
}

/** Of some documents those whose runs hold the text as it stands. */
function holding({ runs, runStarts }: SearchIndex, candidates: Bitmap, text: string): Bitmap {
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  const found = noRows(candidates.size)
  for (let document = 0; document < candidates.size; document += 1) {
    if (candidates.words[document >>> 5] === 0) document |= 31
    else if ((candidates.words[document >>> 5]! >>> (document & 31)) & 1) {
      if (holds(runs, runStarts[document]!, runStarts[document + 1]!, units))
        found.words[document >>> 5]! |= 1 << (document & 31)
    }
  }
  return found
}

function holds(runs: Uint16Array, from: number, to: number, units: Uint16Array): boolean {
  for (let start = from; start <= to - units.length; start += 1) {
    let i = 0
    while (i < units.length && runs[start + i] === units[i]) i += 1
    if (i === units.length) return true
  }
  return false
}

/** The first token that is not before the text. */
function firstToken(index: SearchIndex, text: string): number {
  let low = 0
  let high = index.letterStarts.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(index, middle, text) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** By code units; a token that begins with the text is not before it. */
function compare({ letters, letterStarts }: SearchIndex, token: number, text: string): number {
  const start = letterStarts[token]!
  const length = letterStarts[token + 1]! - start
  for (let i = 0; i < text.length; i += 1) {
    if (i === length) return -1
    const difference = letters[start + i]! - text.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return 0
}

function startsWith(index: SearchIndex, token: number, text: string): boolean {
  return token < index.letterStarts.length - 1 && compare(index, token, text) === 0
}

function addDocuments({ postings, postingStarts }: SearchIndex, token: number, found: Bitmap): void {
  const { words } = found
  const end = postingStarts[token + 1]!
  let document = -1
  for (let i = postingStarts[token]!; i < end; ) {
    let distance = 0
    let shift = 0
    let byte = postings[i]!
    i += 1
    while (byte & 0x80) {
      distance |= (byte & 0x7f) << shift
      shift += 7
      byte = postings[i]!
      i += 1
    }
    document += (distance | (byte << shift)) + 1
    words[document >>> 5]! |= 1 << (document & 31)
  }
}

/** The rows that some documents are, or whose actors, topics, sources or place they are. */
function rowsOf(index: Index, documents: Bitmap): Bitmap {
  const { size } = index
  const rows = { words: documents.words.slice(0, (size + 31) >>> 5), size }
  if (size & 31) rows.words[rows.words.length - 1]! &= 0xffffffff >>> (32 - (size & 31))
  let first = size
  for (const { postings, count } of nounsOf(index)) {
    forEachRow(documents, first, first + count, (document) => postings.addTo(rows, document - first))
    first += count
  }
  return rows
}

interface Nouns {
  readonly count: number
  /** The rows of each noun by its code. */
  readonly postings: Postings
}

const nouns = new WeakMap<Index, readonly Nouns[]>()

/** Makes what the first search would else wait for: some 20 ms at 100,000 events. */
export function prepareSearch(index: Index): void {
  for (const { postings } of nounsOf(index)) while (postings.grow());
}

/** In the order in which the search index numbers them. */
function nounsOf(index: Index): readonly Nouns[] {
  const known = nouns.get(index)
  if (known) return known
  const { size, vocabulary, place } = index
  const turned = (count: number, sets: Lists, setOf?: Codes): Nouns => {
    return { count, postings: createPostings(size, count, { setOf, sets, above: undefined }) }
  }
  const made = [
    turned(vocabulary.actors.length, index.actors),
    turned(vocabulary.topics.length, index.topics),
    turned(vocabulary.sources.length, index.sources),
    turned(vocabulary.places.length, eachAlone(vocabulary.places.length), place),
  ]
  nouns.set(index, made)
  return made
}

/** A list for each code with that code in it, and an empty one for none. */
function eachAlone(count: number): Lists {
  const codes = Uint32Array.from({ length: count }, (_, code) => code)
  return { offsets: Uint32Array.from([...codes, count, count]), codes }
}
