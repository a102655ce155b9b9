/** The years of Japan's eras, by the platform's own calendar: 令和8年. Knows no other words. */
const millisecondsPerDay = 86_400_000
/** Japan counts by the calendar used here since 1 January of Meiji 6; what was before had other months. */
const firstDay = Date.UTC(1873, 0, 1) / millisecondsPerDay
/** No era has come to a hundred years, and none is foretold one. */
const mostYears = 99
const mostKept = 5000

let eras: Intl.DateTimeFormat | undefined

function eraYear(epochDay: number): string | undefined {
  eras ??= new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" })
  const parts = eras.formatToParts(new Date(epochDay * millisecondsPerDay))
  const year = parts.find(({ type }) => type === "year")?.value
  const isKnown = parts.some(({ type }) => type === "era") && year !== undefined && !(Number(year) > mostYears)
  return isKnown ? parts.map(({ value }) => value).join("") : undefined
}

/** The last day of what the options name: a day, a month or a year. */
function lastDayOf(epochDay: number, { month, day }: Intl.DateTimeFormatOptions): number {
  if (day) return epochDay
  const date = new Date(epochDay * millisecondsPerDay)
  const next = month ? date.getUTCMonth() + 1 : 12
  return Date.UTC(date.getUTCFullYear(), next, 1) / millisecondsPerDay - 1
}

/** `令和8年`; of a year or month in which an era ended, both: `平成31年・令和元年`. Undefined before 1873 and in the far future. */
export function eraOf(epochDay: number, options: Intl.DateTimeFormatOptions): string | undefined {
  if (epochDay < firstDay) return undefined
  const first = eraYear(epochDay)
  const last = eraYear(lastDayOf(epochDay, options))
  return first === undefined || last === undefined || first === last ? first : `${first}・${last}`
}

/** Whether two days lie in one year of the calendar and of one era: what is said of the first then holds for the second. */
export function isSameEraYear(a: number, b: number): boolean {
  const yearOf = (day: number) => new Date(Math.floor(day) * millisecondsPerDay).getUTCFullYear()
  const [first, second] = [a, b].map((day) => eraOf(day, { day: "numeric" }))
  return yearOf(a) === yearOf(b) && first === second
}

/** A Japanese date with its era after the year: `2026年（令和8年）3月19日`; as it is where it names no year in words. */
export function eraDates(
  formatOf: (options: Intl.DateTimeFormatOptions, epochDay: number) => Intl.DateTimeFormat,
  plainDay: (epochDay: number, options: Intl.DateTimeFormatOptions) => string,
): (epochDay: number, options: Intl.DateTimeFormatOptions) => string {
  // Parts are slow, and an axis asks for the same days in every frame.
  const kept = new Map<string, string>()
  return (moment, options) => {
    const epochDay = Math.floor(moment)
    const key = `${epochDay} ${options.year} ${options.month} ${options.day} ${options.weekday}`
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= mostKept) kept.clear()
    const era = options.year && eraOf(epochDay, options)
    const text = era ? withEra(formatOf(options, epochDay), epochDay, era) : plainDay(epochDay, options)
    kept.set(key, text)
    return text
  }
}

function withEra(format: Intl.DateTimeFormat, epochDay: number, era: string): string {
  const parts = format.formatToParts(new Date(epochDay * millisecondsPerDay))
  return parts
    .map(({ value }, i) => (parts[i - 1]?.type === "year" ? value.replace(/^年/, `年（${era}）`) : value))
    .join("")
}
