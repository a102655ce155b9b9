import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import { rowOfKey } from "../../../src/charts/timeline/event-key"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import { dayOfIso } from "../../../src/model/edtf"
import type { Window } from "../../../src/model/view"
import { buildIndex, rowOrder } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import type { Mark, Scene } from "../../../src/scene/scene"
import { targetsOf } from "../../../src/scene/targets"
import { everyDate } from "../../fixtures/every-date"

const words = wordsFor("en")
const days = (first: string, last: string): Window => [dayOfIso(first), dayOfIso(last)]
const wide = days("2025-11-20", "2027-01-10")

function drawn(dossier: Dossier, window: Window): { readonly scene: Scene; readonly shown: readonly string[] } {
  const index = buildIndex(dossier, 1)
  const order = rowOrder(dossier)
  const eventOf = (row: number) => dossier.events[order[row] ?? -1]
  const answer = timeline.select(index, createFilter(index).rows({}, window), {
    ...defaultView(index.dossier),
    lanes: "kind",
  })
  const look = { width: 1200, height: 900, window, locale: "en", words, eventOf } as const
  const scene = timeline.draw(answer, { ...look, selection: undefined, pointed: undefined, found: undefined })
  const rows = new Set(targetsOf(scene).flatMap(({ key, mark }) => (mark.kind === "text" ? [] : (rowOfKey(key) ?? []))))
  return { scene, shown: [...rows].map((row) => eventOf(row)?.id ?? "") }
}

const only = (...dates: readonly string[]): Dossier => {
  const all = everyDate()
  return { ...all, events: all.events.filter(({ date }) => dates.includes(date)) }
}

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : mark.kind === "group" ? textsOf(mark.marks) : []))

const forms = [
  ...["leader", "minister", "other", "occurred", "scheduled", "proposed", "approximate", "uncertain", "oneOf", "allOf"],
  ...["bar", "softEnds", "open", "openStart", "unknown", "band"],
] as const

function legendOf(scene: Scene): Set<string> {
  const texts = new Set(textsOf(scene.marks.filter(({ key }) => key === undefined)))
  return new Set(forms.filter((form) => texts.has(words.sayIfKnown(`timeline.legend.${form}`, form))))
}

/** What a reader of the text would expect to see, told without the engine. */
function expectedOf({ date, status, level }: Dossier["events"][number]): string[] {
  const told = [status, ...(/[~%]/.test(date) ? ["approximate"] : []), ...(/[?%]/.test(date) ? ["uncertain"] : [])]
  const point = level === "leader" || level === "minister" ? level : "other"
  const isDay = (text: string) => /^\d{4}-\d\d-\d\d/.test(text)
  if (date.includes("/")) {
    const [from = "", to = ""] = date.split("/")
    const special = [
      ...(from === ".." ? ["openStart"] : []),
      ...(to === ".." ? ["open"] : []),
      ...(from === "" || to === "" ? ["unknown"] : []),
      ...([from, to].some((end) => /^\d{4}-\d\d$/.test(end)) ? ["softEnds"] : []),
    ]
    return [...told, ...(special.length > 0 ? special : ["bar"])]
  }
  if (/^[[{].*,/.test(date)) {
    const members = date.slice(1, -1).split(",")
    return [
      ...told,
      date.startsWith("[") ? "oneOf" : "allOf",
      ...(members.some((member) => isDay(member) && !member.includes("..")) ? [point] : []),
      ...(members.some((member) => !isDay(member) || member.includes("..")) ? ["band"] : []),
    ]
  }
  return [...told, isDay(date) ? point : "band"]
}

describe("the legend", () => {
  test("explains the forms of the marks that are drawn, and no others, whatever dates there are", () => {
    const near = everyDate(["exact", "coarse", "interval", "endless", "set"])
    fc.assert(
      fc.property(fc.subarray([...near.events], { minLength: 1 }), (events) => {
        const { scene, shown } = drawn({ ...near, events }, wide)
        const expected = new Set(events.filter(({ id }) => shown.includes(id)).flatMap(expectedOf))
        // What is of one sort throughout need not be said.
        if (!expected.has("scheduled") && !expected.has("proposed")) expected.delete("occurred")
        if (!expected.has("leader") && !expected.has("minister")) expected.delete("other")
        expect(legendOf(scene)).toEqual(expected)
      }),
      { numRuns: 80 },
    )
  }, 60_000)

  test("says nothing of an end that is out of sight", () => {
    const open = only("2026-03-21/..")
    expect(legendOf(drawn(open, days("2026-03-01", "2026-06-30")).scene)).toContain("open")
    expect(legendOf(drawn(open, days("2026-03-01", "2026-04-30")).scene)).toEqual(new Set(["bar"]))
    const approximate = only("2026-02-20~/2026-03-10?")
    expect(legendOf(drawn(approximate, days("2026-02-22", "2026-03-01")).scene)).not.toContain("approximate")
  })
})

describe("a set", () => {
  test("is drawn at its members, tied to those beyond the plot, and not at all between them", () => {
    const set = only("{2026-02-20,2026-03-15,2026-04-10}")
    const circles = (window: Window) =>
      drawn(set, window).scene.marks.filter(({ kind, key }) => kind === "circle" && key)
    expect(circles(days("2026-02-01", "2026-04-30"))).toHaveLength(3)
    expect(circles(days("2026-03-01", "2026-03-31"))).toHaveLength(1)
    const { scene, shown } = drawn(set, days("2026-03-17", "2026-04-01"))
    expect(shown).toEqual([])
    expect(scene.description).toMatch(/^0 of 1 event\b/)
  })

  test("of which it is not known which is but half filled and tied by dots, one of all its dates filled and tied by a line", () => {
    const marksOf = (date: string) => drawn(only(date), wide).scene.marks.filter(({ key }) => key?.startsWith("event:"))
    const one = marksOf("[2026-03-03,2026-03-05]")
    expect(one.filter(({ kind }) => kind === "line").map((mark) => mark.dash !== undefined)).toEqual([])
    expect(one.some(({ opacity }) => opacity !== undefined)).toBe(true)
    const all = marksOf("{2026-02-20,2026-03-15,2026-04-10}")
    expect(all.filter(({ kind }) => kind === "line").map((mark) => mark.dash)).toEqual([undefined])
    expect(all.every(({ opacity }) => opacity === undefined)).toBe(true)
  })
})

test("a mark is called by its title and its date with all doubt, in both languages", () => {
  const nameOf = (date: string) =>
    drawn(only(date), wide).scene.marks.find(({ key }) => key?.startsWith("event:"))?.label
  expect(nameOf("2026-03-19~")).toBe("2026-03-19~, about 19 March 2026")
  expect(nameOf("2026-04-02?")).toBe("2026-04-02?, 2 April 2026 (uncertain)")
  expect(nameOf("2026-03-XX")).toBe("2026-03-XX, some time in March 2026")
  expect(nameOf("[2026-03-03,2026-03-05]")).toBe("[2026-03-03,2026-03-05], 3 or 5 March 2026")
  expect(nameOf("2026-03-12/")).toBe("2026-03-12/, from 12 March 2026, end unknown")
})
