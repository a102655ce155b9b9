/** One Intl per locale: messages, dates, numbers, lists, plurals. Every date is formatted in UTC: a day is a day everywhere. */
import { createIntl, createIntlCache, type IntlShape } from "@formatjs/intl"
import { eraDates } from "./era"
import { isFarDay, joinGrouped } from "./far-years"
import { type MessageId, messagesOf } from "./messages"

export type { MessageId } from "./messages"
export type Values = Readonly<Record<string, string | number>>

const millisecondsPerDay = 86_400_000
/** 1 January of the year 1. */
const firstDayOfEra = -719_162

/** The words of one language. */
export interface Words {
  readonly locale: "en" | "ja"
  /** Whether dates name the year of the era: 2026年（令和8年）. In Japanese only. */
  readonly era: boolean
  /** A message by id, its values set in. */
  say(id: MessageId, values?: Values): string
  /** A message whose id is made at run time (`kind.meeting`), or `fallback` where there is none. */
  sayIfKnown(id: string, fallback: string, values?: Values): string
  number(value: number): string
  percent(value: number): string
  list(items: readonly string[]): string
  /** What is said side by side, as beneath a title; what is empty is left out. */
  join(parts: readonly (string | undefined)[]): string
  /** Formats an epoch day; UTC always. */
  day(epochDay: number, options: Intl.DateTimeFormatOptions): string
  /** Formats an inclusive range of epoch days. */
  days(firstDay: number, lastDay: number, options: Intl.DateTimeFormatOptions): string
}

const cache = createIntlCache()
const made = new Map<string, Words>()

/** The words for a locale, with era years in Japanese dates where these are wanted; made once. Its messages must have come (`loadMessages`). */
export function wordsFor(locale: "en" | "ja", { era = false }: { readonly era?: boolean } = {}): Words {
  const hasEra = era && locale === "ja"
  const name = hasEra ? "ja with era" : locale
  const known = made.get(name)
  if (known) return known
  const messages = messagesOf(locale)
  const tag = locale === "ja" ? "ja-JP" : "en-GB"
  const intl: IntlShape<string> = createIntl(
    { locale: tag, defaultLocale: "en", messages: { ...messages }, onError: () => undefined },
    cache,
  )
  const formats = new Map<string, Intl.DateTimeFormat>()
  /** No year before the first is named without its era: 45 BC is not 45. */
  const formatOf = (wanted: Intl.DateTimeFormatOptions, earliest: number): Intl.DateTimeFormat => {
    const isBare = wanted.year !== undefined && earliest < firstDayOfEra
    const options = isBare ? { ...wanted, era: "short" as const } : wanted
    const key = JSON.stringify(options)
    const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" })
    formats.set(key, format)
    return format
  }
  const dateOf = (epochDay: number) => new Date(Math.floor(epochDay) * millisecondsPerDay)
  const number = (value: number) => intl.formatNumber(value)
  const plainDay: Words["day"] = (epochDay, options) => {
    const [format, date] = [formatOf(options, epochDay), dateOf(epochDay)]
    return isFarDay(epochDay) ? joinGrouped(format.formatToParts(date), number) : format.format(date)
  }
  const plainDays: Words["days"] = (firstDay, lastDay, options) => {
    const [format, first, last] = [formatOf(options, firstDay), dateOf(firstDay), dateOf(lastDay)]
    const isFar = isFarDay(firstDay) || isFarDay(lastDay)
    return isFar ? joinGrouped(format.formatRangeToParts(first, last), number) : format.formatRange(first, last)
  }
  const day = hasEra ? eraDates(formatOf, plainDay) : plainDay
  const words: Words = {
    locale,
    era: hasEra,
    say: (id, values) => String(intl.formatMessage({ id }, { ...values })),
    sayIfKnown: (id, fallback, values) =>
      Object.hasOwn(messages, id) ? String(intl.formatMessage({ id }, { ...values })) : fallback,
    number,
    percent: (value) => intl.formatNumber(value, { style: "percent", maximumFractionDigits: 0 }),
    join: (parts) => parts.filter(Boolean).join(locale === "ja" ? "｜" : " · "),
    list: (items) => intl.formatList([...items], { type: "conjunction" }),
    day,
    days: hasEra ? (firstDay, lastDay, options) => `${day(firstDay, options)}～${day(lastDay, options)}` : plainDays,
  }
  made.set(name, words)
  return words
}
