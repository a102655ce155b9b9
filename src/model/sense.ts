/** Whether what is well formed also makes sense: dates that a calendar has, intervals that run forwards, quotes short enough to be quoted. */
import type { Actor, Affiliation } from "./actor"
import type { Commitment } from "./commitment"
import type { Head, Phase } from "./dossier"
import { type DateFault, faultOfDate, isBefore, parseEdtf } from "./edtf"
import type { Event, Evidence, Revision } from "./event"
import { excerpt } from "./explain"
import type { Issues, Lost } from "./issues"
import type { Note } from "./note"
import { pathOf, type Where } from "./references"
import type { Source } from "./source"

const codes: Readonly<Record<DateFault, string>> = {
  form: "issue.date-form",
  impossible: "issue.date-impossible",
  reversed: "issue.date-reversed",
}

/** Undefined where the event's own date is none: an event is a dated thing. A revision falls by itself. */
export function senseOfEvent(issues: Issues, event: Event, where: Where): Event | undefined {
  if (!isDate(issues, event.date, where, "date", "record")) return undefined
  checkQuotes(issues, event.evidence, where, "evidence")
  if (event.revisions.length === 0) return event
  const revisions = event.revisions.filter((revision, i) => isRevision(issues, revision, where, i))
  return revisions.length === event.revisions.length ? event : { ...event, revisions }
}

function isRevision(issues: Issues, revision: Revision, where: Where, i: number): boolean {
  checkQuotes(issues, revision.evidence, where, `revisions[${i}].evidence`)
  return (
    isDate(issues, revision.asOf, where, `revisions[${i}].asOf`, "part") &&
    isDate(issues, revision.date, where, `revisions[${i}].date`, "part")
  )
}

export function senseOfPhase(issues: Issues, phase: Phase, where: Where): Phase | undefined {
  return isDate(issues, phase.date, where, "date", "record") ? phase : undefined
}

/** Undefined where a note's date is none: no one could tell what it is written on. */
export function senseOfNote(issues: Issues, note: Note, where: Where): Note | undefined {
  const { on } = note
  return on.kind === "event" || isDate(issues, on.date, where, "on.date", "record") ? note : undefined
}

export function senseOfSource(issues: Issues, source: Source, where: Where): Source {
  const { published, ...rest } = source
  return published === undefined || isDate(issues, published, where, "published", "part") ? source : rest
}

export function senseOfCommitment(issues: Issues, commitment: Commitment, where: Where): Commitment {
  const { due, ...rest } = commitment
  return due === undefined || isDate(issues, due, where, "due", "part") ? commitment : rest
}

export function senseOfActor(issues: Issues, actor: Actor, where: Where): Actor {
  if (actor.affiliations.length === 0) return actor
  return { ...actor, affiliations: actor.affiliations.map((one, i) => senseOfAffiliation(issues, one, where, i)) }
}

function senseOfAffiliation(issues: Issues, affiliation: Affiliation, where: Where, i: number): Affiliation {
  const { from, to, ...rest } = affiliation
  const field = `affiliations[${i}]`
  const isFrom = from !== undefined && isDate(issues, from, where, `${field}.from`, "part")
  const isTo = to !== undefined && isDate(issues, to, where, `${field}.to`, "part")
  const start = isFrom ? parseEdtf(from) : undefined
  const end = isTo ? parseEdtf(to) : undefined
  if (start && end && isBefore(end, start) === "yes") {
    issues.add("issue.date-reversed", `${pathOf(where)}.${field}`, "nothing", { found: excerpt(`${from}/${to}`) })
  }
  if (isFrom === (from !== undefined) && isTo === (to !== undefined)) return affiliation
  return { ...rest, ...(isFrom ? { from } : {}), ...(isTo ? { to } : {}) }
}

export function senseOfHead(issues: Issues, head: Head): Head {
  const { knownUntil, ...rest } = head
  const fault = knownUntil === undefined ? undefined : faultOfDate(knownUntil)
  if (!fault) return head
  issues.add(codes[fault], "knownUntil", "part", { found: excerpt(knownUntil) })
  return rest
}

function isDate(issues: Issues, text: string, where: Where, field: string, lost: Lost): boolean {
  const fault = faultOfDate(text)
  if (fault) issues.add(codes[fault], `${pathOf(where)}.${field}`, lost, { found: excerpt(text) })
  return fault === undefined
}

const mostWords = 12
/** Japanese and Chinese are written without spaces; twelve words take about forty characters. */
const mostCharacters = 40

function checkQuotes(issues: Issues, evidence: readonly Evidence[], where: Where, field: string): void {
  for (let i = 0; i < evidence.length; i++) {
    const quote = evidence[i]?.quote
    if (quote !== undefined && isLongQuote(quote)) {
      issues.add("issue.longQuote", `${pathOf(where)}.${field}[${i}].quote`, "nothing", { found: excerpt(quote) })
    }
  }
}

function isLongQuote(quote: string): boolean {
  if (quote.length <= mostWords) return false
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(quote)) return [...quote].length > mostCharacters
  return quote.trim().split(/\s+/).length > mostWords
}
