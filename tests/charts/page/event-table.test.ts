import { expect, test } from "vitest"
import { drawFigure } from "../../../src/charts/page/draw-figure"
import type { Figure } from "../../../src/charts/page/figure"
import { bornFigure, bornMaterial, materialOf, specOf } from "../../fixtures/figure"
import { farDates } from "../../fixtures/rough-dossier"

const tableOf = (figure: Figure, place = 0) => {
  const table = figure.tables[place]
  const rows = table?.rows.map((row) => Object.fromEntries(table.columns.map(({ id }, i) => [id, row[i]]))) ?? []
  return { ...table, rows }
}

test("a timeline's events are those of the view, in their order, as the record has them", () => {
  const { rows } = tableOf(bornFigure())
  expect(rows).toHaveLength(bornMaterial().rows.count)
  const dates = rows.map(({ date }) => String(date))
  expect(dates[0]).toBe("2026-01-23")
  const munich = rows.find(({ id }) => String(id).includes("motegi-rubio"))
  expect(munich).toMatchObject({
    date: "2026-02-14",
    date_in_words: "14 Feb 2026",
    level: "Ministers",
    status: "Occurred",
  })
  expect(String(munich?.participants)).toContain("Toshimitsu Motegi; ")
  expect(munich?.sources).toBeGreaterThan(1)
  expect(rows.every(({ lane }) => String(lane).length > 0)).toBe(true)
})

test("every event has a first and a last day to sort and reckon with, whatever its date leaves open", () => {
  const { rows } = tableOf(drawFigure(materialOf(farDates), specOf()))
  const days = new Map(rows.map((row) => [row.date, [row.first_day, row.last_day]]))
  expect(days.get("2026-03-19")).toEqual(["2026-03-19", "2026-03-19"])
  expect(days.get("-0002")).toEqual(["-0002-01-01", "-0002-12-31"])
  const open = tableOf(bornFigure()).rows
  for (const { date, first_day, last_day } of open) {
    expect(String(first_day) <= String(last_day)).toBe(true)
    if (/^\d{4}-\d\d-\d\d$/.test(String(date))) expect([first_day, last_day]).toEqual([date, date])
  }
  expect(open.some(({ first_day, last_day }) => first_day !== last_day)).toBe(true)
})

test("it says the same in Japanese: headings, names, words; ids and dates are as they were", () => {
  const [en, ja] = [tableOf(bornFigure()), tableOf(bornFigure({ language: "ja" }))]
  expect(ja.rows.map(({ id, date }) => [id, date])).toEqual(en.rows.map(({ id, date }) => [id, date]))
  expect(ja.columns?.map(({ label }) => label)).not.toEqual(en.columns?.map(({ label }) => label))
  expect(ja.rows[0]?.status).not.toBe(en.rows[0]?.status)
})

test("a comparison says of each event in which side it is, and its lanes add up", () => {
  const figure = bornFigure({ chart: "compare" })
  const events = tableOf(figure).rows
  const lanes = tableOf(figure, 1).rows
  expect(new Set(events.map((row) => row.in))).toEqual(new Set(["Only in A", "Only in B"]))
  for (const lane of lanes) expect(Number(lane.in_a) + Number(lane.in_both)).toBe(lane.a)
  const own = events.filter((row) => row.in === "Only in A" && String(row.lane).split("; ").includes("Diplomacy"))
  expect(lanes.find(({ lane }) => lane === "Diplomacy")?.in_a).toBe(own.length)
  for (const { share_a } of lanes) expect(share_a).toBeGreaterThan(0)
  for (const { share_a } of lanes) expect(share_a).toBeLessThan(1)
})

test("sources come in the order in which the events use them, each once", () => {
  const { sources } = bornFigure()
  const { rows, eventOf } = bornMaterial()
  const used: string[] = []
  rows.forEach((row) => void used.push(...(eventOf(row)?.evidence.map(({ source }) => source) ?? [])))
  expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(used))
  expect(sources).toHaveLength(new Set(used).size)
  const first = rows.has(0) ? 0 : Array.from({ length: 1000 }, (_, row) => row).find((row) => rows.has(row))
  const own = new Set(eventOf(first ?? -1)?.evidence.map(({ source }) => source))
  expect(new Set(sources.slice(0, own.size).map(({ id }) => id))).toEqual(own)
})
