/** Text that any file format can hold. Names come from outside, and XML 1.0 refuses whole documents for one character of them. */

/** Controls but tab and line ends, and what is no character at all. */
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu

/** The text without control characters; half of a surrogate pair becomes U+FFFD. */
export const cleanText = (text: string): string => text.toWellFormed().replace(unwritable, "")
