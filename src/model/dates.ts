/** Dates in words, as exact as the record and no more: about, uncertain, open, one of several. English and Japanese; never a zone. */
import { isSameEraYear } from "../i18n/era"
import { type Words, wordsFor } from "../i18n/intl"
import { dateOfDay } from "./day"
import { type Edtf, type Member, readEdtf } from "./edtf"
import type { Atom } from "./edtf-atom"
import { describeSeason, describeYear, describeYearNumber } from "./seasons"

/** `long` for reading, with the weekday of a certain day; `short` for tables and labels. */
export type DateStyle = "long" | "short"

/** An EDTF date in words; the text itself where it is none. */
export function describeDate(edtf: string, words: Words, style: DateStyle = "long"): string {
  const read = readEdtf(edtf)
  return typeof read === "string" ? edtf : describeRead(read, words, style)
}

function describeRead(read: Edtf, words: Words, style: DateStyle): string {
  if (read.kind === "atom") return withWeekday(read.atom, words, style)
  if (read.kind === "interval") return describeInterval(read, words, style)
  const month = daysOfOneMonth(read.members, words)
  const members = month?.map((day, i) => {
    const isFull = i === (words.locale === "ja" ? 0 : month.length - 1)
    return isFull ? describeAtom(day, words, style) : words.day(day.firstDay, { day: "numeric" })
  })
  const said =
    members ??
    read.members.map((member, i) => {
      const [atom, before] = [firstAtom(member), i > 0 ? firstAtom(read.members[i - 1]) : undefined]
      return describeMember(member, read.kind, atom && before ? wordsAfter(before, atom, words) : words, style)
    })
  if (read.kind === "all-of") return words.list(said)
  return said.reduce((first, second) => words.say("date.or", { first, second }))
}

/** Several days of which month and year can be said once: "3 or 5 March 2026". */
function daysOfOneMonth(members: readonly Member[], words: Words): readonly Atom[] | undefined {
  const days = members.flatMap(({ from, to }) => (from && from === to ? [from] : []))
  const [first, ...others] = days
  if (!first || others.length === 0 || days.length < members.length) return undefined
  const { year, month } = dateOfDay(first.firstDay)
  const isAlike = days.every((day) => {
    const date = dateOfDay(day.firstDay)
    const isPlain = day.kind === "date" && day.precision === "day" && !isQualified(day)
    const isSameEra = !words.era || isSameEraYear(first.firstDay, day.firstDay)
    return isPlain && isSameEra && date.year === year && date.month === month
  })
  return isAlike ? days : undefined
}

const firstAtom = (member: Member | undefined): Atom | undefined => member?.from ?? member?.to

function withWeekday(atom: Atom, words: Words, style: DateStyle): string {
  const date = describeAtom(atom, words, style)
  if (style === "short" || atom.precision !== "day" || isQualified(atom)) return date
  const weekday = words.day(atom.firstDay, { weekday: words.locale === "ja" ? "short" : "long" })
  const day = words.say("date.weekday", { weekday, date: describeDays(atom, words, style) })
  return atom.kind === "time" ? words.say("date.time", { date: day, time: clockOf(atom.text) }) : day
}

function describeInterval({ from, to }: Extract<Edtf, { kind: "interval" }>, words: Words, style: DateStyle): string {
  const say = (atom: Atom) => describeAtom(atom, words, style)
  if (typeof from === "string") {
    if (typeof to === "string") return words.say("date.always")
    return words.say(from === "open" ? "date.until" : "date.startUnknown", { date: say(to) })
  }
  if (typeof to === "string") return words.say(to === "open" ? "date.fromOn" : "date.endUnknown", { date: say(from) })
  return describeRange(from, to, words, style)
}

/** `13–15 February 2026`: what both ends share is said once, with the last in English, with the first in Japanese. */
function describeRange(from: Atom, to: Atom, words: Words, style: DateStyle): string {
  const full = { from: describeAtom(from, words, style), to: describeAtom(to, wordsAfter(from, to, words), style) }
  const isPlain = [from, to].every((atom) => isCalendarUnit(atom) && !isQualified(atom))
  if (!isPlain || from.precision !== to.precision) return words.say("date.range", full)
  if (from.text === to.text) return full.from
  const [start, end] = [dateOfDay(from.firstDay), dateOfDay(to.firstDay)]
  if (from.precision === "year") return words.say("date.rangeClose", full)
  const isNewEra = words.era && !isSameEraYear(from.firstDay, to.firstDay)
  if (start.year !== end.year || isNewEra) return words.say("date.range", full)
  const isSameMonth = start.month === end.month
  const { era: _, year: __, month, ...day } = optionsOf(from, style)
  const options = isSameMonth ? day : { month, ...day }
  const isClose = isSameMonth || from.precision === "month"
  const own =
    words.locale === "ja" ? { to: words.day(to.firstDay, options) } : { from: words.day(from.firstDay, options) }
  return words.say(isClose ? "date.rangeClose" : "date.range", { ...full, ...own })
}

/** The words for a date that follows another: the era of one year is named once. */
function wordsAfter(earlier: Atom, later: Atom, words: Words): Words {
  return words.era && isSameEraYear(earlier.firstDay, later.firstDay) ? wordsFor(words.locale) : words
}

function describeMember(member: Member, kind: "one-of" | "all-of", words: Words, style: DateStyle): string {
  const { from, to } = member
  if (from && to) return from === to ? describeAtom(from, words, style) : describeRange(from, to, words, style)
  const atom = from ?? to
  if (!atom) return words.say("date.always")
  const date = describeAtom(atom, words, style)
  if (kind === "one-of") return words.say(from ? "date.orLater" : "date.orEarlier", { date })
  return words.say(from ? "date.fromOn" : "date.until", { date })
}

function describeAtom(atom: Atom, words: Words, style: DateStyle): string {
  const date = describeDays(atom, words, style)
  const about = style === "long" ? "date.about" : "date.aboutShort"
  const uncertain = style === "long" ? "date.uncertain" : "date.uncertainShort"
  const qualified = atom.approximate ? words.say(about, { date }) : date
  return atom.uncertain ? words.say(uncertain, { date: qualified }) : qualified
}

function describeDays(atom: Atom, words: Words, style: DateStyle): string {
  if (atom.season !== undefined && atom.year !== undefined) return describeSeason(atom.season, atom.year, words, style)
  if (atom.kind === "year" && atom.year !== undefined) return describeYearNumber(atom.year, words)
  if (isCalendarUnit(atom)) {
    return atom.precision === "year"
      ? describeYear(atom.firstDay, words)
      : words.day(atom.firstDay, optionsOf(atom, style))
  }
  return describeUnspecified(atom, words, style)
}

/** Unspecified digits: the unit that is known where they leave a whole one, else the earliest and the latest day. */
function describeUnspecified(atom: Atom, words: Words, style: DateStyle): string {
  const first = dateOfDay(atom.firstDay)
  if (atom.precision === "decade" && coversYears(atom, 10) && first.year >= 0) {
    return words.say("date.decade", { year: first.year })
  }
  if (coversYears(atom, 1)) return words.say("date.within", { date: describeYear(atom.firstDay, words) })
  const isYears =
    first.month === 1 && first.day === 1 && coversYears(atom, dateOfDay(atom.lastDay).year - first.year + 1)
  if (isYears) {
    return words.say("date.between", {
      from: describeYear(atom.firstDay, words),
      to: describeYear(atom.lastDay, words),
    })
  }
  if (atom.precision === "month" && coversMonth(atom)) {
    return words.say("date.within", { date: words.day(atom.firstDay, optionsOf(atom, style)) })
  }
  const options = optionsOf({ ...atom, precision: "day" }, style)
  const lastWords = words.era && isSameEraYear(atom.firstDay, atom.lastDay) ? wordsFor(words.locale) : words
  return words.say("date.between", {
    from: words.day(atom.firstDay, options),
    to: lastWords.day(atom.lastDay, options),
  })
}

function coversYears(atom: Atom, years: number): boolean {
  const first = dateOfDay(atom.firstDay)
  const next = dateOfDay(atom.lastDay + 1)
  return first.month === 1 && first.day === 1 && next.month === 1 && next.day === 1 && next.year - first.year === years
}

function coversMonth(atom: Atom): boolean {
  const first = dateOfDay(atom.firstDay)
  return first.day === 1 && dateOfDay(atom.lastDay + 1).day === 1 && dateOfDay(atom.lastDay).month === first.month
}

/** A day, month or year without unspecified digits. */
function isCalendarUnit(atom: Atom): boolean {
  return (atom.kind === "date" || atom.kind === "time") && !atom.text.includes("X")
}

function isQualified(atom: Atom): boolean {
  return atom.approximate || atom.uncertain
}

function optionsOf(atom: Pick<Atom, "precision" | "firstDay">, style: DateStyle): Intl.DateTimeFormatOptions {
  const month = style === "long" ? "long" : "short"
  const era = dateOfDay(atom.firstDay).year <= 0 ? ({ era: "short" } as const) : {}
  return { year: "numeric", month, ...(atom.precision === "day" ? { day: "numeric" } : {}), ...era }
}

/** `23:30 UTC+09:00` of a date-time, as it was written. */
function clockOf(text: string): string {
  const [, time = "", zone = ""] = /T(\d\d:\d\d)[\d:.]*(.*)$/.exec(text) ?? []
  return zone === "" ? time : `${time} UTC${zone === "Z" ? "" : zone}`
}
