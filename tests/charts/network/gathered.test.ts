import { describe, expect, test } from "vitest"
import { selectNetwork } from "../../../src/charts/network/answer"
import { drawNetwork } from "../../../src/charts/network/draw"
import { focusOf } from "../../../src/charts/network/focus"
import { gatheredBy } from "../../../src/charts/network/gathered"
import { wordsFor } from "../../../src/i18n/intl"
import { createFilter } from "../../../src/query/filter"
import { layoutOf } from "../../../src/query/layout"
import type { Mark } from "../../../src/scene/scene"
import { dossier, index, rowOf } from "../../fixtures/born-case"

const munich = "2026-02-14-motegi-rubio-munich"
const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
const answer = selectNetwork(
  index,
  createFilter(index).rows({}, everything),
  { filters: {}, search: "" },
  layoutOf(index),
)
const partIn = (id: string) =>
  new Set(
    dossier.events
      .find((event) => event.id === id)
      ?.participants.filter(({ role }) => role !== "mentioned")
      .map(({ actor }) => actor),
  )
const idOf = (code: number) => answer.actors[code]?.id ?? ""

describe("the network under a selected event", () => {
  test("is about those who took part, and the ties among them; a mention is no part", () => {
    for (const { id } of dossier.events) {
      const focus = focusOf(answer, { kind: "event", id })
      const part = partIn(id)
      expect(new Set(Array.from(focus?.codes ?? [], idOf))).toEqual(part)
      for (const i of focus?.ties ?? [])
        expect([idOf(answer.ties.a[i]!), idOf(answer.ties.b[i]!)].every((actor) => part.has(actor))).toBe(true)
      // All of them were together, so every pair is tied.
      expect(focus?.ties.size ?? 0).toBe((part.size * (part.size - 1)) / 2)
    }
  })

  const frame = { width: 1000, height: 800, window: everything, locale: "en", words: wordsFor("en") } as const
  const rest = { eventOf: () => undefined, pointed: undefined, found: undefined }
  const scene = (id: string | undefined, gathered?: ReturnType<typeof gatheredBy>) =>
    drawNetwork(answer, {
      ...frame,
      ...rest,
      selection: id === undefined ? undefined : { kind: "event", id },
      gathered,
    })
  const placesIn = (marks: readonly Mark[]): Map<string, string> =>
    new Map(
      marks.flatMap((mark): [string, string][] => {
        if (mark.kind === "group") return [...placesIn(mark.marks)]
        return mark.kind === "circle" && mark.key ? [[mark.key, `${mark.x} ${mark.y}`]] : []
      }),
    )

  test("says whom it highlights, in the legend and the description, and moves nobody", () => {
    const before = placesIn(scene(undefined).marks)
    const after = scene(munich)
    expect(after.description).toMatch(/Highlighted: .*Toshimitsu Motegi.*, who took part in the selected event\./)
    const places = placesIn(after.marks)
    const shared = [...before].filter(([key]) => places.has(key))
    expect(shared.length).toBeGreaterThan(10)
    for (const [key, place] of shared) expect(places.get(key)).toBe(place)
  })
})

describe("the network so far", () => {
  test("holds exactly those who had met by a day, and grows with the days", () => {
    let before = 0
    for (const day of [20_300, 20_400, 20_498, 20_531, 20_700]) {
      const { ties, actors } = gatheredBy(index, answer, day)
      const met = new Set<string>()
      const seen = new Set<string>()
      for (const event of dossier.events) {
        if (index.firstDay[rowOf(event.id)]! > day) continue
        const part = [...partIn(event.id)].sort()
        for (const a of part) {
          seen.add(a)
          for (const b of part) if (a < b) met.add(`${a} ${b}`)
        }
      }
      const pairs = Array.from(ties, (i) => [idOf(answer.ties.a[i]!), idOf(answer.ties.b[i]!)].sort().join(" "))
      expect(new Set(pairs)).toEqual(met)
      expect(new Set(Array.from(actors, idOf))).toEqual(seen)
      expect(ties.size).toBeGreaterThanOrEqual(before)
      before = ties.size
    }
    expect(before).toBe(answer.ties.a.length)
  })

  test("is drawn with later ties faint, and says how many there were", () => {
    const gathered = gatheredBy(index, answer, 20_498)
    const frame = { width: 1000, height: 800, window: everything, locale: "en", words: wordsFor("en") } as const
    const rest = { eventOf: () => undefined, pointed: undefined, found: undefined, selection: undefined }
    const { description, marks } = drawNetwork(answer, { ...frame, ...rest, gathered })
    expect(description).toContain(`${gathered.ties.size} of ${answer.ties.a.length} ties had come about`)
    const lines = marks
      .flatMap((mark) => (mark.kind === "group" ? mark.marks : []))
      .filter(({ kind }) => kind === "line")
    const faint = lines.filter(({ opacity }) => (opacity ?? 1) < 0.1)
    expect(faint.length).toBeGreaterThan(0)
    expect(faint.length).toBeLessThan(lines.length)
  })
})
