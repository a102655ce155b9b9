/** The fiscal years of Japan: 1 April to 31 March, named for the year in which they begin. So since that of 1886 (Meiji 19). */
import { dateOfDay, dayOfDate } from "./day"

const firstFiscalYear = 1886
const lastFiscalYear = 9998

export interface FiscalYear {
  readonly year: number
  readonly firstDay: number
  readonly lastDay: number
}

const startOf = (year: number) => dayOfDate(year, 4, 1)

/** The first day of the first of them. */
export const firstFiscalDay = dayOfDate(firstFiscalYear, 4, 1)

/** The fiscal years that touch the days from `first` to `last`, by time; none before there were any. */
export function fiscalYearsIn(first: number, last: number): readonly FiscalYear[] {
  const from = Math.max(fiscalYearOf(first), firstFiscalYear)
  const to = Math.min(fiscalYearOf(last), lastFiscalYear)
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => {
    const year = from + i
    return { year, firstDay: startOf(year), lastDay: startOf(year + 1) - 1 }
  })
}

function fiscalYearOf(day: number): number {
  const { year, month } = dateOfDay(day)
  return month >= 4 ? year : year - 1
}
