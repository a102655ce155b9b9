/** Keeps spreadsheets from running what stands in a name: =HYPERLINK("https://…") is a formula to them, in a CSV even of a stranger's. */

/** As OWASP lists them (CSV injection), with the full-width signs that Japanese spreadsheets take for the same. */
const beginsFormula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

export const isFormula = (text: string): boolean => beginsFormula.test(text)

/** The text behind an apostrophe where a spreadsheet would reckon with it. */
export const defused = (text: string): string => (isFormula(text) ? `'${text}` : text)
