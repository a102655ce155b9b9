import { describe, expect, test } from "vitest"
import { coverage, everyRow } from "../../../src/query/coverage"
import { createFilter } from "../../../src/query/filter"
import { type Column, columns, groupByPublisher, linesOf, nextOrder } from "../../../src/views/sources/lines"
import { dossier, index } from "../../fixtures/born-case"

const all = coverage(index, everyRow(index))
const now = coverage(
  index,
  createFilter(index).rows({ topic: { include: ["tariffs"], exclude: [] } }, [-Infinity, Infinity]),
)
const ordered = (column: Column, isDescending: boolean) => linesOf(index, now, all, { column, isDescending }, "en")

describe("the lines of the table of sources", () => {
  test("hold every source once, with the events that rest on it in view and in all", () => {
    const lines = ordered("events", true)
    expect(lines.map(({ source }) => source.id).toSorted()).toEqual(dossier.sources.map(({ id }) => id).toSorted())
    const family = new Set(
      dossier.topics.filter(({ id, parent }) => id === "tariffs" || parent === "tariffs").map(({ id }) => id),
    )
    for (const line of lines) {
      const resting = dossier.events.filter(({ evidence }) => evidence.some(({ source }) => source === line.source.id))
      expect(line.all).toBe(resting.length)
      expect(line.now).toBe(resting.filter(({ topics }) => topics.some((topic) => family.has(topic))).length)
    }
  })

  test.each(columns)("by %s, one direction is the other turned round, but what is not known stays last", (column) => {
    const up = ordered(column, false)
    const down = ordered(column, true)
    expect(up).toHaveLength(down.length)
    const known = (lines: typeof up) =>
      lines.map(({ source, now: n, all: m }) =>
        column === "events" ? `${n}/${m}` : column === "grade" ? source.reliability : source[column],
      )
    const present = known(up).filter((value) => value !== undefined)
    expect(known(up).slice(0, present.length)).toEqual(present)
    expect(known(down).filter((value) => value !== undefined)).toEqual(present.toReversed())
    expect(
      known(down)
        .slice(present.length)
        .every((value) => value === undefined),
    ).toBe(true)
  })

  test("a publisher's events are counted once, however many of its sources tell them", () => {
    const lines = groupByPublisher(index, now, all, ordered("events", true))
    const publishers = lines.filter((line) => line.kind === "publisher")
    expect(publishers.map(({ name }) => name).toSorted()).toEqual(
      [...new Set(dossier.sources.map(({ publisher }) => publisher))].toSorted(),
    )
    for (const { name, sources, all: events } of publishers) {
      const own = new Set(dossier.sources.filter(({ publisher }) => publisher === name).map(({ id }) => id))
      expect(sources).toBe(own.size)
      expect(events).toBe(
        dossier.events.filter(({ evidence }) => evidence.some(({ source }) => own.has(source))).length,
      )
    }
    let publisher = ""
    for (const line of lines) {
      if (line.kind === "publisher") publisher = line.name
      else expect(line.source.publisher).toBe(publisher)
    }
  })

  test("a second press on a head turns the order round; counts begin with the most", () => {
    const first = nextOrder({ column: "title", isDescending: false }, "events")
    expect(first).toEqual({ column: "events", isDescending: true })
    expect(nextOrder(first, "events")).toEqual({ column: "events", isDescending: false })
    expect(nextOrder(first, "title")).toEqual({ column: "title", isDescending: false })
  })
})
