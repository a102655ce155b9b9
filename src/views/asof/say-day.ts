/** The day to which the record is rewound, in words. */
import type { Words } from "../../i18n/intl"

/** "4 February 2026" */
export const sayDay = (day: number, words: Words): string =>
  words.day(day, { day: "numeric", month: "long", year: "numeric" })

/** "4 Feb 2026" */
export const sayShortDay = (day: number, words: Words): string =>
  words.day(day, { day: "numeric", month: "short", year: "numeric" })
