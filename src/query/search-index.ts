/**
 * What Search looks through: for every word, and for every two neighbouring letters of a run of Japanese, the documents that hold it. Documents are the
 * rows of an index and, after them, its actors, topics, sources and places, whose texts would else be repeated in every event.
 *
 * Postings by hand, where a library was meant. Over 100,000 made-up events, in milliseconds of one processor: minisearch builds in 3,400 to 176 MB of heap
 * and answers a common word in 105, flexsearch builds in 2,350; this builds in 1,010 to 5 MB of bytes and answers in 0.2. And over pairs of letters neither
 * tells a run that holds 抑止力 from one that holds 止力 and 抑止; here the runs are kept to make sure.
 */
import type { Catalog } from "../model/dossier"
import type { Event } from "../model/event"
import type { Localized } from "../model/localized"
import { packColumns, unpackColumns } from "./container"
import { fold, forEachPiece } from "./fold"

export interface SearchIndex {
  /** Number of events; documents from here on are nouns. */
  readonly rows: number
  readonly documents: number
  /** Tokens in the order of their code units; token t is `letters[letterStarts[t]] …`. */
  readonly letters: Uint16Array
  readonly letterStarts: Uint32Array
  /** Documents of each token, ascending, as distances of seven bits a byte; those of token t begin at `postingStarts[t]`. */
  readonly postings: Uint8Array
  readonly postingStarts: Uint32Array
  /** The runs of each document, each followed by a zero; those of document d begin at `runStarts[d]`. */
  readonly runs: Uint16Array
  readonly runStarts: Uint32Array
}

/** Stands after the last letter of a run, so that it too begins a pair. */
const endOfRun = "\u0000"

export interface SearchBuilder {
  /** Adds the event of the next row. Rows must come in order. */
  add(event: Event): void
  /** Adds the nouns and closes the index. */
  finish(catalog: Catalog): SearchIndex
}

export function createSearchBuilder(): SearchBuilder {
  const tokens = new Map<string, number>()
  const pairs = createPairs()
  const runs = growing(Uint16Array)
  const runStarts: number[] = []
  /** The last document each token was met in. */
  const lastDocument: number[] = []
  let rows = 0

  function addDocument(texts: readonly (string | undefined)[]): void {
    const document = runStarts.length
    runStarts.push(runs.length())
    for (const text of texts) {
      if (!text) continue
      const folded = fold(text)
      forEachPiece(folded, (start, end, isRun) => {
        if (!isRun) {
          note(folded.slice(start, end), document)
          return
        }
        for (let i = start; i < end - 1; i += 1) note(folded.slice(i, i + 2), document)
        note(folded[end - 1] + endOfRun, document)
        for (let i = start; i < end; i += 1) runs.push(folded.charCodeAt(i))
        runs.push(0)
      })
    }
  }

  function note(token: string, document: number): void {
    let number = tokens.get(token)
    if (number === undefined) {
      number = tokens.size
      tokens.set(token, number)
    } else if (lastDocument[number] === document) return
    lastDocument[number] = document
    pairs.push(number, document)
  }

  function add(event: Event): void {
    addDocument([...textsOf(event.title), ...textsOf(event.summary)])
    rows += 1
  }

  function finish(catalog: Catalog): SearchIndex {
    for (const { name, aliases } of catalog.actors) addDocument([...textsOf(name), ...aliases])
    for (const { label, keywords } of catalog.topics)
      addDocument([...textsOf(label), ...(keywords?.en ?? []), ...(keywords?.ja ?? [])])
    for (const { title, publisher } of catalog.sources) addDocument([title, publisher])
    for (const { name } of catalog.places) addDocument(textsOf(name))
    const documents = runStarts.length
    return {
      ...{ rows, documents },
      ...postingsOf(tokens, pairs),
      runs: runs.done(),
      runStarts: Uint32Array.from([...runStarts, runs.length()]),
    }
  }

  return { add, finish }
}

const magic = 0x48435253 // "SRCH"
const version = 1

export function encodeSearch(index: SearchIndex): ArrayBuffer {
  const { rows, documents, letters, letterStarts, postings, postingStarts, runs, runStarts } = index
  return packColumns(magic, version, [letters, letterStarts, postings, postingStarts, runs, runStarts], {
    rows,
    documents,
  })
}

/** The search index in bytes that encodeSearch made, as views over them. Throws when they are of another kind or version. */
export function decodeSearch(bytes: ArrayBuffer): SearchIndex {
  const { columns, rest } = unpackColumns(magic, version, bytes)
  const { rows, documents } = rest as Pick<SearchIndex, "rows" | "documents"> // as encodeSearch wrote it
  const [letters, letterStarts, postings, postingStarts, runs, runStarts] = columns as [
    Uint16Array,
    Uint32Array,
    Uint8Array,
    Uint32Array,
    Uint16Array,
    Uint32Array,
  ]
  return { rows, documents, letters, letterStarts, postings, postingStarts, runs, runStarts }
}

function textsOf(text: Localized | undefined): readonly (string | undefined)[] {
  return text ? [text.en, text.ja] : []
}

interface Pairs {
  push(token: number, document: number): void
  readonly tokens: () => Uint32Array
  readonly documents: () => Uint32Array
}

function createPairs(): Pairs {
  const tokens = growing(Uint32Array)
  const documents = growing(Uint32Array)
  return {
    push(token, document) {
      tokens.push(token)
      documents.push(document)
    },
    tokens: tokens.done,
    documents: documents.done,
  }
}

function postingsOf(tokens: ReadonlyMap<string, number>, pairs: Pairs) {
  const sorted = [...tokens.keys()].sort()
  const rank = new Uint32Array(sorted.length)
  sorted.forEach((token, place) => {
    rank[tokens.get(token)!] = place // every token of the list is in the map
  })
  const of = pairs.tokens()
  const documents = pairs.documents()
  const starts = new Uint32Array(sorted.length + 1)
  for (let i = 0; i < of.length; i += 1) starts[rank[of[i]!]! + 1]! += 1
  for (let place = 0; place < sorted.length; place += 1) starts[place + 1]! += starts[place]!
  const next = starts.slice()
  const grouped = new Uint32Array(of.length)
  // Pairs were noted document by document, so each group ascends.
  for (let i = 0; i < of.length; i += 1) grouped[next[rank[of[i]!]!]!++] = documents[i]!
  return { ...lettersOf(sorted), ...compress(grouped, starts) }
}

function lettersOf(sorted: readonly string[]) {
  const letters = growing(Uint16Array)
  const letterStarts = new Uint32Array(sorted.length + 1)
  sorted.forEach((token, place) => {
    for (let i = 0; i < token.length; i += 1) letters.push(token.charCodeAt(i))
    letterStarts[place + 1] = letters.length()
  })
  return { letters: letters.done(), letterStarts }
}

function compress(grouped: Uint32Array, starts: Uint32Array) {
  const bytes = growing(Uint8Array)
  const postingStarts = new Uint32Array(starts.length)
  for (let place = 0; place + 1 < starts.length; place += 1) {
    let previous = -1
    for (let i = starts[place]!; i < starts[place + 1]!; i += 1) {
      let distance = grouped[i]! - previous - 1
      previous = grouped[i]!
      while (distance > 0x7f) {
        bytes.push((distance & 0x7f) | 0x80)
        distance >>>= 7
      }
      bytes.push(distance)
    }
    postingStarts[place + 1] = bytes.length()
  }
  return { postings: bytes.done(), postingStarts }
}

/** A typed array that grows as numbers are pushed. */
function growing<T extends Uint8Array | Uint16Array | Uint32Array>(type: new (length: number) => T) {
  let column = new type(1024)
  let length = 0
  return {
    push(value: number) {
      if (length === column.length) {
        const larger = new type(length * 2)
        larger.set(column)
        column = larger
      }
      column[length] = value
      length += 1
    },
    length: () => length,
    done: () => column.slice(0, length) as T, // slice() keeps the type of column
  }
}
