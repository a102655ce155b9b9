/**
 * The one door to dates: EDTF (ISO 8601-2, levels 0–2) becomes inclusive epoch days. A date-time is the day as written; no zone moves it. Two things go
 * beyond the levels because briefers write them: qualified seasons (`2026-21~`) and seasons as ends of intervals.
 */
import { plainDay } from "./day"
import { type Atom, type DateFault, readAtom } from "./edtf-atom"
import { type DateSpan, precisions, type RangeUnit } from "./span"

export { dayOfIso, isoOfDay } from "./day"
export type { DateFault } from "./edtf-atom"
export {
  type Answer,
  compareSpans,
  type DateSpan,
  type Extent,
  inWindow,
  isBefore,
  type Precision,
  precisions,
} from "./span"

/** A member of a set: one date, or a range from one to another; an absent end is `..`. */
export interface Member {
  readonly from: Atom | undefined
  readonly to: Atom | undefined
}

/** A text taken apart, for those who put it into words. */
export type Edtf =
  | { readonly kind: "atom"; readonly atom: Atom }
  | { readonly kind: "interval"; readonly from: Atom | "open" | "unknown"; readonly to: Atom | "open" | "unknown" }
  | { readonly kind: "one-of" | "all-of"; readonly members: readonly Member[] }

const longestText = 1000
const memoLimit = 50_000
const memo = new Map<string, DateSpan | DateFault>()

/** The days of a date, or undefined where the text is none. Never throws. */
export function parseEdtf(text: string): DateSpan | undefined {
  const span = spanOf(text)
  return typeof span === "string" ? undefined : span
}

/** Why `parseEdtf` answers undefined; undefined itself where the text is a date. */
export function faultOfDate(text: string): DateFault | undefined {
  if (plainDay(text) !== undefined) return undefined
  const span = spanOf(text)
  return typeof span === "string" ? span : undefined
}

/** A text taken apart into its dates. Never throws. */
export function readEdtf(text: string): Edtf | DateFault {
  if (typeof text !== "string" || text.length > longestText) return "form"
  const slash = text.indexOf("/")
  if (slash >= 0) return readInterval(text.slice(0, slash), text.slice(slash + 1))
  if (text.startsWith("[") && text.endsWith("]")) return readSet("one-of", text.slice(1, -1))
  if (text.startsWith("{") && text.endsWith("}")) return readSet("all-of", text.slice(1, -1))
  const atom = readAtom(text)
  return typeof atom === "string" ? atom : { kind: "atom", atom }
}

function spanOf(text: string): DateSpan | DateFault {
  const known = memo.get(text)
  if (known !== undefined) return known
  const read = readEdtf(text)
  const span = typeof read === "string" ? read : spanOfRead(text, read)
  if (memo.size >= memoLimit) memo.clear()
  if (typeof text === "string" && text.length <= longestText) memo.set(text, span)
  return span
}

function readInterval(fromText: string, toText: string): Edtf | DateFault {
  const from = readEnd(fromText)
  const to = readEnd(toText)
  if (isFault(from)) return from
  if (isFault(to)) return to
  if (from === "unknown" && to === "unknown") return "form"
  if (typeof from === "object" && typeof to === "object" && to.lastDay < from.firstDay) return "reversed"
  return { kind: "interval", from, to }
}

function readEnd(text: string): Atom | "open" | "unknown" | DateFault {
  if (text === "..") return "open"
  if (text === "") return "unknown"
  const atom = readAtom(text)
  if (typeof atom === "string") return atom
  return atom.kind === "date" || atom.kind === "time" || atom.kind === "season" ? atom : "form"
}

function isFault(end: Atom | "open" | "unknown" | DateFault): end is DateFault {
  return end === "form" || end === "impossible" || end === "reversed"
}

function readSet(kind: "one-of" | "all-of", content: string): Edtf | DateFault {
  const texts = content.split(",").map((text) => text.replace(/^ +| +$/g, ""))
  const members: Member[] = []
  for (const [i, text] of texts.entries()) {
    const member = readMember(text, i === 0, i === texts.length - 1)
    if (typeof member === "string") return member
    members.push(member)
  }
  return { kind, members }
}

/** `1985`, `1990..1995`; `..1985` only as the first and `1985..` only as the last of a set. */
function readMember(text: string, isFirst: boolean, isLast: boolean): Member | DateFault {
  const isEarlier = isFirst && text.startsWith("..")
  const isLater = isLast && text.endsWith("..") && text.length > 2
  const [fromText = "", toText, ...rest] = text.slice(isEarlier ? 2 : 0, isLater ? -2 : undefined).split("..")
  if (rest.length > 0) return "form"
  const from = readAtom(fromText)
  const to = toText === undefined ? from : readAtom(toText)
  if (typeof from === "string") return from
  if (typeof to === "string") return to
  if (from.kind !== "date" || to.kind !== "date") return "form"
  if (from !== to && !areRangeEnds(from, to)) return "form"
  if (to.lastDay < from.firstDay) return "reversed"
  return { from: isEarlier ? undefined : from, to: isLater ? undefined : to }
}

/** A range runs between two days, two months or two years, without qualifiers. */
function areRangeEnds(from: Atom, to: Atom): boolean {
  const isPlain = (atom: Atom) => !/[?~%X]/.test(atom.text)
  return from.precision === to.precision && isPlain(from) && isPlain(to)
}

function spanOfRead(edtf: string, read: Edtf): DateSpan {
  if (read.kind === "atom") return spanOfAtom(edtf, read.atom)
  if (read.kind === "interval") return spanOfInterval(edtf, read.from, read.to)
  return spanOfSet(edtf, read.kind === "one-of" ? "one" : "all", read.members)
}

function spanOfAtom(edtf: string, atom: Atom): DateSpan {
  const { firstDay, lastDay, precision, approximate, uncertain } = atom
  return {
    edtf,
    firstDay,
    lastDay,
    latestStart: lastDay,
    earliestEnd: firstDay,
    precision,
    approximate,
    uncertain,
    interval: false,
    open: false,
    unknown: false,
  }
}

/** Each end is a point somewhere within its own bounds, and the first never after the second. */
function spanOfInterval(edtf: string, from: Atom | "open" | "unknown", to: Atom | "open" | "unknown"): DateSpan {
  const start =
    typeof from === "object" ? [from.firstDay, from.lastDay] : [-Infinity, from === "open" ? -Infinity : Infinity]
  const end = typeof to === "object" ? [to.firstDay, to.lastDay] : [to === "open" ? Infinity : -Infinity, Infinity]
  const [firstDay = 0, startsBy = 0] = start
  const [endsFrom = 0, lastDay = 0] = end
  return {
    edtf,
    firstDay,
    lastDay,
    latestStart: Math.min(startsBy, lastDay),
    earliestEnd: Math.max(endsFrom, firstDay),
    ...qualitiesOf([from, to].filter((atom) => typeof atom === "object")),
    interval: true,
    open: from === "open" || to === "open",
    unknown: from === "unknown" || to === "unknown",
  }
}

function spanOfSet(edtf: string, set: "one" | "all", members: readonly Member[]): DateSpan {
  const parts = members.map(({ from, to }) => [from?.firstDay ?? -Infinity, to?.lastDay ?? Infinity] as const)
  const firstDay = Math.min(...parts.map(([first]) => first))
  const lastDay = Math.max(...parts.map(([, last]) => last))
  const isOne = set === "one"
  return {
    edtf,
    firstDay,
    lastDay,
    latestStart: isOne ? lastDay : Math.min(...members.map(({ from }) => from?.lastDay ?? -Infinity)),
    earliestEnd: isOne ? firstDay : Math.max(...members.map(({ to }) => to?.firstDay ?? Infinity)),
    ...qualitiesOf(members.flatMap(({ from, to }) => [from, to]).filter((atom) => atom !== undefined)),
    interval: false,
    open: members.some(({ from, to }) => !from || !to),
    unknown: false,
    set,
    parts,
    units: members.map(unitOf),
  }
}

function unitOf({ from, to }: Member): RangeUnit | undefined {
  if (from === to) return undefined
  const precision = (from ?? to)?.precision
  return precision === "day" || precision === "month" ? precision : "year"
}

/** Least exact precision of all ends, and any qualifier among them. */
function qualitiesOf(atoms: readonly Atom[]): Pick<DateSpan, "precision" | "approximate" | "uncertain"> {
  const coarsest = Math.max(0, ...atoms.map((atom) => precisions.indexOf(atom.precision)))
  return {
    precision: precisions[coarsest] ?? "day",
    approximate: atoms.some((atom) => atom.approximate),
    uncertain: atoms.some((atom) => atom.uncertain),
  }
}
