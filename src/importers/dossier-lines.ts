/**
 * A dossier as JSON lines, for what is too long for one JSON text or comes from a pipe: the first line is the head (`format`, `version`, `id`,
 * `title` …), every other line one record under the name of its noun: `{"event":{…}}`, `{"source":{…}}`. A line that is not JSON falls alone. Lines are
 * read as they come, so that no text is longer than a piece of the file, and kept, so that the store need not write them anew.
 */
import type { Issue } from "../model/issue"
import { issueLimit } from "../model/issues"
import { isRecord } from "../model/schema-reader"
import type { Importer } from "./importer"
import { decoderFor, readJson, refusal } from "./json"

/** The list that holds the records of a noun. */
const lists: Readonly<Record<string, string>> = {
  phase: "phases",
  source: "sources",
  actor: "actors",
  topic: "topics",
  place: "places",
  event: "events",
  commitment: "commitments",
  claim: "claims",
  agenda: "agenda",
}
const eventStart = '{"event":'
const bytesPerPiece = 4 * 2 ** 20

export const dossierLinesImporter: Importer = {
  id: "dossier-lines",
  title: "import.dossierLines",
  accepts: [".ndjson", ".jsonl"],
  recognizes: (start) => /^\s*\{[^\n]*"format"\s*:\s*"sherpa\.dossier"[^\n]*\}[ \t\r]*\n\s*\{/.test(start),
  read: async (file, { signal, report }) => {
    const reading = startReading()
    try {
      for await (const lines of linesOf(file, signal, report)) reading.add(lines)
    } catch (error) {
      // What a decoder throws when the bytes are not of its encoding.
      if (!(error instanceof TypeError)) throw error
      return { draft: undefined, issues: [refusal("issue.encoding")] }
    }
    return reading.end()
  },
}

/** The lines of a file, some thousands at a time. */
async function* linesOf(
  file: Blob,
  signal: AbortSignal,
  report: (share: number) => void,
): AsyncGenerator<readonly string[]> {
  const decoder = await decoderFor(file)
  const readFrom = (start: number) => file.slice(start, start + bytesPerPiece).arrayBuffer()
  let rest = ""
  let next = readFrom(0)
  for (let start = 0; start < file.size; start += bytesPerPiece) {
    signal.throwIfAborted()
    const bytes = await next
    // The browser fetches the next piece while this one is parsed.
    next = readFrom(start + bytesPerPiece)
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n")
    rest = lines.pop() ?? ""
    report(start / file.size)
    yield lines
  }
  yield [rest + decoder.decode()]
}

/** Takes lines in, and gives the draft they make. */
function startReading() {
  let draft: Record<string, unknown> | undefined
  const eventLines: string[] = []
  const issues: Issue[] = []
  let number = 0

  function refuse(issue: Issue): void {
    const where = { column: 1, ...issue.where, line: number }
    if (issues.length < issueLimit) issues.push({ ...issue, where, values: { ...issue.values, lost: "record" } })
  }

  /** Adds a record to its list, and says at which position it stands there. */
  function addTo(list: string, record: unknown, to: Record<string, unknown>): number {
    const known = to[list]
    if (Array.isArray(known)) return known.push(record) - 1
    to[list] = [record]
    return 0
  }

  function addRecord(line: string, to: Record<string, unknown>): void {
    const event = line.startsWith(eventStart) ? line.slice(eventStart.length, -1) : undefined
    const read = event === undefined ? undefined : readJson(event)
    if (event !== undefined && read && "value" in read) eventLines[addTo("events", read.value, to)] = event
    else addAnyRecord(line, to)
  }

  function addAnyRecord(line: string, to: Record<string, unknown>): void {
    const read = readJson(line)
    if ("issue" in read) {
      refuse(read.issue)
      return
    }
    const nouns = isRecord(read.value) ? Object.entries(read.value) : []
    const [noun = "", record] = nouns.length === 1 ? (nouns[0] ?? []) : []
    const list = Object.hasOwn(lists, noun) ? lists[noun] : undefined
    if (list === undefined) refuse(refusal("issue.unknownNoun"))
    else addTo(list, record, to)
  }

  function addHead(line: string): void {
    const head = readJson(line)
    // Spread, not assigned: a key named `__proto__` stays a key. What is no object is for the gate to refuse.
    draft = "value" in head && isRecord(head.value) ? { ...head.value } : {}
  }

  return {
    add(lines: readonly string[]): void {
      for (const text of lines) {
        number += 1
        const line = text.trim()
        if (line === "") continue
        if (draft) addRecord(line, draft)
        else addHead(line)
      }
    },
    end: () => ({ draft, issues, eventLines }),
  }
}
