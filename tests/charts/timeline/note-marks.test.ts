import { describe, expect, test } from "vitest"
import type { Frame, FrameNotes } from "../../../src/charts/chart"
import { selectTimeline } from "../../../src/charts/timeline/answer"
import { drawTimeline } from "../../../src/charts/timeline/draw"
import { rowOfKey } from "../../../src/charts/timeline/event-key"
import { noteOfKey } from "../../../src/charts/timeline/note-key"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import { dayOfIso } from "../../../src/model/edtf"
import type { LaneField, Selection, Window } from "../../../src/model/view"
import { createFilter } from "../../../src/query/filter"
import { rowOfId } from "../../../src/query/row-of"
import { hit, labelOfKey } from "../../../src/scene/hit"
import type { Mark, Scene } from "../../../src/scene/scene"
import { targetsOf } from "../../../src/scene/targets"
import { eventOf, index } from "../../fixtures/born-case"

const munich = rowOfId(index, "2026-02-14-motegi-rubio-munich") ?? -1
const days = (from: string, to: string) => ({ firstDay: dayOfIso(from), lastDay: dayOfIso(to) })
const runUp: Window = [dayOfIso("2026-01-22"), dayOfIso("2026-04-04")]

interface Look {
  readonly lanes?: LaneField
  readonly window?: Window
  readonly width?: number
  readonly locale?: "en" | "ja"
  readonly selection?: Selection
}

function draw(notes: FrameNotes | undefined, look: Look = {}) {
  const { lanes = "topic", window = runUp, width = 1000, locale = "en", selection } = look
  const rows = createFilter(index).rows({}, window)
  const answer = selectTimeline(index, rows, { ...defaultView(index.dossier), lanes })
  const frame: Frame = {
    ...{ width, height: 700, window, locale, words: wordsFor(locale), eventOf },
    ...{ selection, pointed: undefined, found: undefined },
    ...(notes && { notes }),
  }
  return { ...drawTimeline(answer, frame), answer }
}

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? flat(mark.marks) : [mark]))
const textsOf = ({ marks }: Scene) => flat(marks).flatMap((mark) => (mark.kind === "text" ? mark.text : []))
const flagsOf = ({ marks }: Scene) =>
  flat(marks).filter((mark) => mark.kind === "path" && mark.key !== undefined && /v-9\.5h/.test(mark.d))

const stretch = (id: string, from: string, to: string, actor?: string) => ({
  ...{ id, ...days(from, to), text: `Text of ${id}` },
  ...(actor !== undefined && { actor: { id: actor, name: { en: `Name of ${actor}` } } }),
})
const noted = (...stretches: FrameNotes["stretches"]): FrameNotes => ({ rows: new Set(), stretches })
const onMunich: FrameNotes = { rows: new Set([munich]), stretches: [] }

describe("events with notes", () => {
  test("bear a flag under their own key, which the legend names; others bear none", () => {
    const { scene } = draw(onMunich)
    const flags = flagsOf(scene)
    expect(flags.length).toBeGreaterThan(0)
    for (const { key } of flags) expect(rowOfKey(key)).toBe(munich)
    expect(textsOf(scene)).toContain("Has a note")
    expect(flagsOf(draw(undefined).scene)).toEqual([])
    expect(textsOf(draw(undefined).scene)).not.toContain("Has a note")
  })

  test("are flagged wherever they are: as a mark, in a count, in a bar", () => {
    for (const window of [runUp, [dayOfIso("2020-01-01"), dayOfIso("2032-01-01")] as const]) {
      for (const width of [380, 1000]) {
        const { scene, spots, answer } = draw(onMunich, { window, width })
        const flags = flagsOf(scene)
        expect(flags.length, `${window} ${width}`).toBeGreaterThan(0)
        for (const { key } of flags) {
          const spot = spots.find((one) => one.key === key)
          const shows = spot?.row === munich || spot?.rows?.includes(munich) || answer.isIn(munich, spot?.lane ?? -1)
          expect(shows, key).toBe(true)
        }
      }
    }
  })

  test("out of sight put nothing in the figure, and its height does not change with the window", () => {
    const away: Window = [dayOfIso("2026-03-01"), dayOfIso("2026-04-04")]
    expect(flagsOf(draw(onMunich, { window: away }).scene)).toEqual([])
    expect(textsOf(draw(onMunich, { window: away }).scene)).not.toContain("Has a note")
  })
})

describe("notes on stretches of time", () => {
  test("are brackets above the lanes that can be pointed at and are called by their words", () => {
    const { scene, spots, lanes } = draw(noted(stretch("a", "2026-02-14", "2026-03-19")))
    const spot = spots.find(({ key }) => noteOfKey(key) === "a")
    if (!spot) return expect.unreachable()
    expect(spot.y).toBeLessThan(lanes[0]!.top)
    expect(hit(scene, (spot.x0 + spot.x1) / 2, spot.y + 2)).toBe(spot.key)
    expect(labelOfKey(scene, spot.key)).toBe("Note: Text of a")
    expect(textsOf(scene)).toContain("Note on a stretch of time")
  })

  test("reach from the first of their days to the last, whatever the zoom, and stay within the plot", () => {
    for (const window of [runUp, [dayOfIso("2026-02-20"), dayOfIso("2026-02-25")] as const]) {
      const { scale, spots } = draw(noted(stretch("a", "2026-02-14", "2026-03-19")), { window })
      const spot = spots.find(({ key }) => noteOfKey(key) === "a")
      expect(spot?.x0).toBeCloseTo(Math.max(scale.left, scale.x(dayOfIso("2026-02-14"))))
      expect(spot?.x1).toBeCloseTo(Math.min(scale.right, scale.x(dayOfIso("2026-03-19") + 1)))
    }
    const away = draw(noted(stretch("a", "2026-02-14", "2026-03-19")), {
      window: [dayOfIso("2026-04-01"), dayOfIso("2026-04-04")],
    })
    expect(away.spots.filter(({ key }) => noteOfKey(key) !== undefined)).toEqual([])
  })

  test("with open ends run on to the edges", () => {
    const open = { id: "a", firstDay: Number.NEGATIVE_INFINITY, lastDay: Number.POSITIVE_INFINITY, text: "always" }
    const { scale, spots, scene } = draw(noted(open))
    const spot = spots.find(({ key }) => noteOfKey(key) === "a")
    expect([spot?.x0, spot?.x1]).toEqual([scale.left, scale.right])
    for (const target of targetsOf(scene)) expect(Number.isFinite(target.left + target.right)).toBe(true)
  })

  test("on an actor stand in its lane where lanes are actors, else above the lanes with its name", () => {
    const notes = noted(stretch("a", "2026-02-14", "2026-03-19", "japan"))
    const byActor = draw(notes, { lanes: "actor" })
    const lane = byActor.lanes.findIndex(({ id }) => id === "japan")
    const spot = byActor.spots.find(({ key }) => noteOfKey(key) === "a")
    expect(spot?.lane).toBe(lane)
    expect(spot?.y).toBeGreaterThan(byActor.lanes[lane]!.top)
    expect(spot?.y).toBeLessThan(byActor.lanes[lane]!.bottom)
    expect(textsOf(draw(notes).scene)).toContain("Name of japan: Text of a")
    expect(textsOf(draw(notes, { locale: "ja" }).scene)).toContain("Name of japan：Text of a")
  })

  test("too many for their lines are counted, and the count leads to all notes", () => {
    const many = Array.from({ length: 7 }, (_, i) => stretch(`n${i}`, "2026-02-14", "2026-03-19"))
    const { scene, spots } = draw(noted(...many))
    expect(spots.filter(({ key }) => noteOfKey(key)?.startsWith("n"))).toHaveLength(3)
    expect(textsOf(scene)).toContain("+4")
    expect(labelOfKey(scene, "note:*")).toBe("4 more notes on time")
  })

  test("texts keep clear of each other and of the frame, at every width", () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      stretch(`long-${i}-${"words ".repeat(12)}`, `2026-02-${String(10 + i).padStart(2, "0")}`, "2026-02-26"),
    ).concat(
      Array.from({ length: 8 }, (_, i) =>
        stretch(`late-${i}-${"言葉".repeat(20)}`, `2026-03-0${i + 1}`, `2026-03-0${i + 1}`),
      ),
    )
    for (const width of [360, 620, 1000, 1600]) {
      const { scene } = draw(noted(...many), { width })
      const boxes = targetsOf(scene).filter(({ key, mark }) => noteOfKey(key) !== undefined && mark.kind === "text")
      for (const [i, a] of boxes.entries()) {
        expect(a.right).toBeLessThanOrEqual(width)
        for (const b of boxes.slice(i + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          expect(apart, `${width}: ${a.key} ${b.key}`).toBe(true)
        }
      }
    }
  })

  test("the selected one is told by its colour", () => {
    const inks = (selection?: Selection) =>
      flat(draw(noted(stretch("a", "2026-02-14", "2026-03-19")), selection && { selection }).scene.marks)
        .filter(({ key }) => noteOfKey(key) === "a")
        .map((mark) => (mark.kind === "path" ? mark.stroke : mark.fill))
    expect(new Set(inks())).toEqual(new Set(["soft"]))
    expect(new Set(inks({ kind: "note", id: "a" }))).toEqual(new Set(["accent"]))
  })
})
