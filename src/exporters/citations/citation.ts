/** A source as reference managers know one. The three formats are written from this; none knows a date or a kind otherwise than here. */
import { dateOfDay } from "../../model/day"
import { readEdtf } from "../../model/edtf"
import type { Atom } from "../../model/edtf-atom"
import type { Source } from "../../model/source"
import { cleanText } from "../clean-text"

/** As exact as the record and no more. */
export interface CitedDate {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
}

export interface Citation {
  /** Of letters, digits and `_:.-`; no other citation of the list has it. */
  readonly key: string
  readonly kind: Source["kind"]
  /** In brackets where it describes the source in our words, as is the custom. */
  readonly title: string
  readonly publisher: string | undefined
  /** EDTF; what is no date is no date here either. */
  readonly published: string | undefined
  /** The first and, of an interval, the last date. Empty where there is nothing between them that a year could be read from. */
  readonly dates: readonly CitedDate[]
  readonly isCirca: boolean
  readonly language: string | undefined
  readonly url: string | undefined
}

export function citationsOf(sources: readonly Source[]): readonly Citation[] {
  const taken = new Set<string>()
  return sources.map((source) => {
    const read = readEdtf(source.published ?? "")
    const isDate = typeof read !== "string"
    const atoms = isDate ? atomsOf(read) : []
    const title = oneLine(source.title)
    return {
      key: uniqueKey(source.id, taken),
      kind: source.kind,
      title: source.titleIsDescription ? `[${title}]` : title,
      publisher: oneLine(source.publisher) || undefined,
      published: isDate ? source.published : undefined,
      dates: atoms.flatMap(dateOfAtom),
      isCirca: hasOpenEnd(read) || atoms.some(({ approximate, uncertain }) => approximate || uncertain),
      language: source.language,
      url: source.url ? addressOf(source.url) : undefined,
    }
  })
}

const oneLine = (text: string) => cleanText(text).replace(/\s+/g, " ").trim()

/** As it may stand in any file: percent-encoded. */
function addressOf(text: string): string | undefined {
  return URL.parse(text)?.href.replace(/[{}\\^`|<>"]/g, (letter) => encodeURIComponent(letter))
}

function uniqueKey(id: string, taken: Set<string>): string {
  // Other letters by their numbers, so that a source has the same key in every list.
  const inLatin = id.replace(/[^\p{ASCII}]+/gu, (letters) => `-${Array.from(letters, numberOf).join("")}`)
  const plain = inLatin.replace(/[^A-Za-z0-9_:.-]+|-{2,}/g, "-").replace(/^-+|-+$/g, "") || "source"
  let key = plain
  for (let n = 2; taken.has(key.toLowerCase()); n += 1) key = `${plain}-${n}`
  taken.add(key.toLowerCase())
  return key
}

const numberOf = (letter: string) => letter.codePointAt(0)?.toString(16) ?? ""

function atomsOf(read: Exclude<ReturnType<typeof readEdtf>, string>): readonly Atom[] {
  if (read.kind === "atom") return [read.atom]
  if (read.kind === "interval") return [read.from, read.to].filter((end) => typeof end !== "string")
  return []
}

/** An end that nobody knows makes the other one inexact. */
const hasOpenEnd = (read: ReturnType<typeof readEdtf>) =>
  typeof read !== "string" && read.kind === "interval" && [read.from, read.to].some((end) => typeof end === "string")

/** Year, month and day, as far as all days that the date may be share them. */
function dateOfAtom({ firstDay, lastDay }: Atom): readonly CitedDate[] {
  const [first, last] = [dateOfDay(firstDay), dateOfDay(lastDay)]
  if (first.year !== last.year) return []
  const month = first.month === last.month ? first.month : undefined
  return [{ year: first.year, month, day: firstDay === lastDay ? first.day : undefined }]
}
