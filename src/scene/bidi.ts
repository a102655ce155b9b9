/** Text from right to left within a figure that reads from left to right. */

/** Hebrew, Arabic and their neighbours, and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const firstStrongIsolate = "\u2068"
const popIsolate = "\u2069"

/**
 * The text so marked that it takes the direction of its own first letter and leaves what stands about it alone: its brackets, numbers and full stop
 * come where its readers expect them. Text that needs no marks is returned as it is.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `${firstStrongIsolate}${text}${popIsolate}` : text
}
