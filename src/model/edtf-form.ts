/**
 * Asks the `edtf` library whether a text is a date and of what form. Its parser takes 10 µs a letter, so a file of a million odd dates could keep it busy
 * for minutes; therefore it is asked about a stand-in of the same form (`2031?-~07` → `1111?-~01`), and each form only once.
 */
import { type Parsed, parse } from "edtf"

/** What the rarer dates may look like at all. */
const shape = /^(?:[?~%]?-?[\dX]{2,4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}|Y-?\d+(?:E\d{1,2})?(?:S\d)?|-?\d{4}S\d)$/
const beforeZero = /^[?~%]?-0000/
const seasonal = /^[?~%]?-?[\dX]{4}[?~%]?-[?~%]?(?:2[1-9]|3\d|4[01])[?~%]?$/

/** There are some ten thousand forms; a hostile file may ask for all of them. */
const mostForms = 20_000
const forms = new Map<string, Parsed | undefined>()

/** The library's tree of a date of the same form: its type, qualifiers and division of the year, but not its year, month and day. Undefined for no date. */
export function formOf(text: string): Parsed | undefined {
  if (!shape.test(text) || beforeZero.test(text)) return undefined
  const standIn = standInFor(text)
  if (forms.has(standIn)) return forms.get(standIn)
  if (forms.size >= mostForms) forms.clear()
  const form = parseQuietly(standIn)
  forms.set(standIn, form)
  return form
}

/** Years, months and days become others of the same form; whether a calendar has the real ones is asked elsewhere. Decades and centuries stay. */
function standInFor(text: string): string {
  if (text.startsWith("Y")) {
    return text.replace(
      /\d+/,
      (digits) => (digits.startsWith("0") ? "0" : "1") + "0".repeat(Math.min(digits.length, 5) - 1),
    )
  }
  const sameYear = text.replace(/[\dX]{4}/, (year) => year.replaceAll(/\d/g, "1"))
  if (seasonal.test(text)) return sameYear
  return sameYear.replaceAll(/(-[?~%]?)(\d\d)(?=[?~%]*(?:-|$))/g, (_, before: string) => `${before}01`)
}

function parseQuietly(text: string): Parsed | undefined {
  try {
    return parse(text, { level: 2, seasonIntervals: true, seasonUncertainty: true })
  } catch {
    return undefined
  }
}
