/**
 * A dossier as JSON lines, for what is too long for one JSON text or comes from a pipe: the first line is the head (`format`, `version`, `id`,
 * `title` …), every other line one record under the name of its noun: `{"event":{…}}`, `{"source":{…}}`. A line that is not JSON falls alone. Lines are
 * read as they come, so that no text is longer than a piece of the file, and kept, so that the store need not write them anew.
 */
import type { Issue } from "../model/issue"
import { issueLimit } from "../model/issues"
import { isRecord } from "../model/schema-reader"
import type { Draft, Importer } from "./importer"
import { decoderFor, readJson, refusal } from "./json"
import { lazyList } from "./lazy-list"

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
  note: "notes",
  figure: "figures",
}
const eventStart = '{"event":'
const closingBrace = 0x7d
const bytesPerPiece = 4 * 2 ** 20

export const dossierLinesImporter: Importer = {
  id: "dossier-lines",
  title: "import.dossierLines",
  accepts: [".ndjson", ".jsonl"],
  recognizes: (start) => /^\s*\{[^\n]*"format"\s*:\s*"sherpa\.dossier"[^\n]*\}[ \t\r]*\n\s*\{/.test(start),
  read: async (file, { signal, report }) => {
    const reading = startReading()
    try {
      for await (const text of linesOf(file, signal, report)) reading.add(text)
    } catch (error) {
      // What a decoder throws when the bytes are not of its encoding.
      if (!(error instanceof TypeError)) throw error
      return { draft: undefined, issues: [refusal("issue.encoding")] }
    }
    return reading.end()
  },
}

/** Whole lines of a file, some thousands at a time, each ended but the last. */
async function* linesOf(file: Blob, signal: AbortSignal, report: (share: number) => void): AsyncGenerator<string> {
  const decoder = await decoderFor(file)
  const readFrom = (start: number) => file.slice(start, start + bytesPerPiece).arrayBuffer()
  let rest = ""
  let next = readFrom(0)
  for (let start = 0; start < file.size; start += bytesPerPiece) {
    signal.throwIfAborted()
    const bytes = await next
    // The browser fetches the next piece while this one is parsed.
    next = readFrom(start + bytesPerPiece)
    const text = decoder.decode(bytes, { stream: true })
    const end = text.lastIndexOf("\n") + 1
    report(start / file.size)
    if (end > 0) yield rest + text.slice(0, end)
    rest = end > 0 ? text.slice(end) : rest + text
  }
  yield rest + decoder.decode()
}

/** Takes lines in, and gives the draft they make. */
function startReading() {
  let draft: Record<string, unknown> | undefined
  const events = startEvents(refuse)
  const issues: Issue[] = []
  let number = 0

  function refuse(issue: Issue, line: number): void {
    const where = { column: 1, ...issue.where, line }
    if (issues.length < issueLimit) issues.push({ ...issue, where, values: { ...issue.values, lost: "record" } })
  }

  function addRecord(line: string, to: Record<string, unknown>): void {
    const read = readJson(line)
    if ("issue" in read) {
      refuse(read.issue, number)
      return
    }
    const nouns = isRecord(read.value) ? Object.entries(read.value) : []
    const [noun = "", record] = nouns.length === 1 ? (nouns[0] ?? []) : []
    const list = Object.hasOwn(lists, noun) ? lists[noun] : undefined
    const known = list === undefined ? undefined : to[list]
    if (list === undefined) refuse(refusal("issue.unknownNoun"), number)
    else if (list === "events") events.addRecord(record)
    else if (Array.isArray(known)) known.push(record)
    else to[list] = [record]
  }

  function addLine(line: string): void {
    if (line === "") return
    if (!draft) draft = addHead(line)
    else if (isEventLine(line, 0, line.length)) events.addLine(line.slice(eventStart.length, -1), number)
    else addRecord(line, draft)
  }

  function addHead(line: string): Record<string, unknown> {
    const head = readJson(line)
    // Spread, not assigned: a key named `__proto__` stays a key. What is no object is for the gate to refuse.
    const fields = "value" in head && isRecord(head.value) ? { ...head.value } : {}
    if (Array.isArray(fields.events)) for (const event of fields.events) events.addRecord(event)
    return fields
  }

  return {
    add(text: string): void {
      for (let start = 0; start < text.length; ) {
        const newline = text.indexOf("\n", start)
        const end = newline < 0 ? text.length : newline
        number += 1
        if (draft && isEventLine(text, start, end))
          events.addLine(text.slice(start + eventStart.length, end - 1), number)
        else addLine(text.slice(start, end).trim())
        start = end + 1
      }
    },
    end: (): Draft => ({
      draft: draft && events.lines.length > 0 ? { ...draft, events: events.list() } : draft,
      issues,
      eventLines: events.lines,
    }),
  }
}

function isEventLine(text: string, start: number, end: number): boolean {
  return (
    text.startsWith(eventStart, start) && text.charCodeAt(end - 1) === closingBrace && end - start > eventStart.length
  )
}

/** Gathers events, by far the most of a long file, as the lines they stand in; they are parsed when the gate asks for them. */
function startEvents(refuse: (issue: Issue, line: number) => void) {
  /** The JSON of each event; undefined for those in `records`. */
  const lines: (string | undefined)[] = []
  const numbers: number[] = []
  const records = new Map<number, unknown>()

  function at(position: number): unknown {
    const text = lines[position]
    if (text === undefined) return records.get(position)
    const event = readJson(text)
    if ("value" in event) return event.value
    // Either no JSON at all, or something like `{"event":1,"event":2}`, of which the middle is none.
    lines[position] = undefined
    const whole = readJson(`${eventStart}${text}}`)
    if ("issue" in whole) refuse(whole.issue, numbers[position] ?? 1)
    else if (isRecord(whole.value) && Object.keys(whole.value).length === 1) records.set(position, whole.value.event)
    else refuse(refusal("issue.unknownNoun"), numbers[position] ?? 1)
    return records.get(position)
  }

  return {
    lines,
    list: () => lazyList(lines.length, at),
    addRecord(record: unknown): void {
      records.set(lines.push(undefined) - 1, record)
    },
    /** `json` is what stands between `{"event":` and the last brace. */
    addLine(json: string, number: number): void {
      numbers[lines.push(json) - 1] = number
    },
  }
}
