// @ts-check
// What many measurements come to: medians, 95th percentiles, ratios, and a table of them. Pure.

/**
 * @typedef {{ name: string, unit: string, reference: string | undefined, budget: Budget | undefined }} Series
 * @typedef {{ median?: number, p95?: number, ratio?: number }} Budget upper bounds, of whichever are named
 * @typedef {{ name: string, n: number, median: number, p95: number, unit: string, reference: string | null, ratio: number | null, budget: Budget | null, met: boolean | null }} Row
 */

/** The value below which `share` of the values lie, between neighbours in proportion (type 7 of Hyndman and Fan 1996). @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  if (values.length === 0) return Number.NaN
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const low = /** @type {number} */ (sorted[below])
  const high = sorted[below + 1] ?? low
  return low + (high - low) * (at - below)
}

/** One row of the report. @param {Series} series @param {number} n @param {readonly number[]} ours @param {readonly number[]} theirs @returns {Row} */
export function rowOf({ name, unit, reference, budget }, n, ours, theirs) {
  const median = quantile(ours, 0.5)
  const p95 = quantile(ours, 0.95)
  const ratio = reference !== undefined && theirs.length > 0 ? median / quantile(theirs, 0.5) : null
  const measured = { median, p95, ratio }
  const bounds = Object.entries(budget ?? {}).map(([key, bound]) => ({
    value: measured[/** @type {keyof Budget} */ (key)],
    bound,
  }))
  const known = bounds.filter(({ value }) => value !== null)
  const met = known.length > 0 ? known.every(({ value, bound }) => Number(value) <= bound) : null
  return {
    name,
    n,
    median,
    p95,
    unit,
    reference: ratio === null ? null : (reference ?? null),
    ratio,
    budget: budget ?? null,
    met,
  }
}

/** Three figures are all that such measurements can say. @param {number | null} value */
const figure = (value) =>
  value === null || Number.isNaN(value)
    ? ""
    : Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 6, useGrouping: true })

/** @param {Row} row */
function cellsOf(row) {
  const budget = Object.entries(row.budget ?? {}).map(([key, bound]) => `${key} ≤ ${figure(bound)}`)
  const verdict = row.met === null ? "" : row.met ? "met" : "MISSED"
  return [
    row.name,
    row.n.toLocaleString("en"),
    figure(row.median),
    figure(row.p95),
    row.unit,
    row.reference ?? "",
    figure(row.ratio),
    budget.join(", "),
    verdict,
  ]
}

/** The rows as a table for a terminal. @param {readonly Row[]} rows */
export function tableOf(rows) {
  const head = ["work", "n", "median", "p95", "unit", "reference", "ratio", "budget", ""]
  const lines = [head, ...rows.map(cellsOf)]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const isNumber = new Set([1, 2, 3, 6])
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          isNumber.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n")
}
