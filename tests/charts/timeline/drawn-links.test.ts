import fc from "fast-check"
import { describe, expect, test, vi } from "vitest"
import type { Frame } from "../../../src/charts/chart"
import { timeline } from "../../../src/charts/timeline"
import { drawTimeline } from "../../../src/charts/timeline/draw"
import { drawnLinks, pointedLinks } from "../../../src/charts/timeline/drawn-links"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView, plainDisplay } from "../../../src/model/address"
import { relations } from "../../../src/model/event"
import type { Display, LaneField, Window } from "../../../src/model/view"
import { laneFields } from "../../../src/model/view"
import { buildIndex } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { defaultWindow, wholeSpan } from "../../../src/query/span"
import type { Mark } from "../../../src/scene/scene"
import { dossier, eventOf, index, rowOf } from "../../fixtures/born-case"

// Laws are tried many times over, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const summit = "2026-03-19-takaichi-trump-summit"
const words = wordsFor("en")

interface Look {
  readonly window?: Window
  readonly links?: Display["links"]
  readonly lanes?: LaneField
  readonly width?: number
  readonly selected?: string
}

function drawn(look: Look = {}, of = index) {
  const { window = defaultWindow(index), links = [], lanes = "topic", width = 1200, selected } = look
  const rows = createFilter(of).rows({}, window)
  const answer = timeline.select(of, rows, { ...defaultView(of.dossier), lanes })
  const selection = selected === undefined ? undefined : ({ kind: "event", id: selected } as const)
  const frame: Frame = {
    ...{ width, height: 900, window, locale: "en", words, eventOf, selection },
    ...{ pointed: undefined, found: undefined, display: { ...plainDisplay, links } },
  }
  const figure = drawTimeline(answer, frame)
  const ground = { scale: figure.scale, top: figure.lanes[0]?.top ?? 0, spots: figure.spots }
  return { answer, frame, ground, figure, links: drawnLinks(answer, frame, ground) }
}

const paths = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "path" ? [mark] : []))
/** Filled heads, one an arc. */
const heads = (marks: readonly Mark[]) => paths(marks).filter(({ fill }) => fill !== "none")
const arcs = (marks: readonly Mark[]) => paths(marks).filter(({ d }) => d.includes("Q"))
const numbersIn = (d: string) => Array.from(d.matchAll(/-?\d+(?:\.\d+)?/g), ([n]) => Number(n))

describe("links on the timeline", () => {
  test("none are drawn until they are asked for, and the description is silent on them", () => {
    const { links, figure } = drawn({ selected: summit })
    expect(links).toEqual({ marks: [], legend: [], said: "" })
    expect(figure.scene.description).not.toContain("link")
  })

  test("those asked for are arcs in their own dash, each with a head, and the legend names what is drawn and no more", () => {
    const { links, figure } = drawn({ links: ["prepares", "part-of"] })
    expect(arcs(links.marks).length).toBeGreaterThan(10)
    expect(heads(links.marks).length).toBeGreaterThanOrEqual(arcs(links.marks).length)
    expect(links.legend.map(({ text }) => text)).toEqual(["prepares", "part of"])
    const dashes = new Set(arcs(links.marks).map(({ dash }) => JSON.stringify(dash)))
    expect(dashes.size).toBe(2)
    expect(figure.scene.description).toMatch(/\d+ links between events are drawn\./)
  })

  test("each relation has a dash that no other has", () => {
    const samples = drawn({ links: relations, selected: summit, window: wholeSpan(index) }).links.legend
    const dashes = samples.slice(0, -1).map(({ marks }) => JSON.stringify(paths(marks)[0]?.dash))
    expect(dashes.length).toBeGreaterThan(3)
    expect(new Set(dashes).size).toBe(dashes.length)
  })

  test("more than can be followed are not drawn but counted, until an event is selected: then its own and its chain's", () => {
    const all = drawn({ links: relations })
    expect(all.links.marks).toEqual([])
    expect(all.links.legend.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^\d+ links; select an event to see its own$/),
    ])
    const own = drawn({ links: relations, selected: summit })
    expect(arcs(own.links.marks).length).toBeGreaterThan(10)
    expect(heads(own.links.marks).length).toBeLessThanOrEqual(40)
    expect(own.links.legend.at(-1)?.text).toMatch(/^\d+ links; drawn are those of the selected event$/)
    const inks = new Set(arcs(own.links.marks).map(({ stroke }) => stroke))
    expect(inks).toEqual(new Set(["accent", "soft"]))
    // The chain beneath, the event's own on top.
    expect(arcs(own.links.marks).at(-1)?.stroke).toBe("accent")
  })

  test("an arc leads from cause to effect: a preparation's head stands at what it prepared", () => {
    const { links, ground, answer } = drawn({ links: ["prepares"], selected: summit })
    const at = ground.spots.find(
      ({ row, lane }) => row === rowOf(summit) && !answer.lanes[lane]?.isMinor(rowOf(summit)),
    )
    if (!at) throw new Error("The summit is in sight")
    const own = arcs(links.marks).filter(({ stroke }) => stroke === "accent")
    expect(own.length).toBeGreaterThan(5)
    for (const { d } of own) {
      const [x = 0, y = 0] = numbersIn(d).slice(-2)
      expect(Math.hypot(x - (at.x0 + at.x1) / 2, y - at.y)).toBeLessThan(25)
    }
  })

  test("an end out of sight leaves a stub beside its mark, fading, and within the plot", () => {
    // Two days about the summit: most of what led to it lies before.
    const { links, ground } = drawn({ links: ["prepares"], selected: summit, window: [20_529, 20_534] })
    const stubs = paths(links.marks).filter(({ d, stroke }) => stroke === "accent" && !d.includes("Q"))
    expect(stubs).toHaveLength(3)
    const fading = stubs.map(({ opacity }) => opacity ?? 1)
    expect(fading).toEqual(fading.toSorted((a, b) => b - a))
    for (const { d } of stubs)
      for (const [i, n] of numbersIn(d).entries()) if (i % 2 === 0) expect(n).toBeGreaterThanOrEqual(ground.scale.left)
  })

  test("whatever the window, the lanes and the width, links stay within the plot and are drawn the same again", () => {
    const [first, last] = wholeSpan(index)
    const window = fc
      .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 2, max: 300 }))
      .map(([from, days]): Window => [from, from + days])
    fc.assert(
      fc.property(
        window,
        fc.constantFrom(...laneFields),
        fc.integer({ min: 380, max: 1500 }),
        fc.subarray([...relations]),
        fc.option(fc.constantFrom(...dossier.events.map(({ id }) => id)), { nil: undefined }),
        (window, lanes, width, links, selected) => {
          const look = { window, lanes, width, links, ...(selected !== undefined && { selected }) }
          const { links: one, ground } = drawn(look)
          for (const { d } of paths(one.marks)) {
            for (const [i, n] of numbersIn(d).entries()) {
              if (i % 2 === 1) expect(n).toBeGreaterThanOrEqual(ground.top - 5)
              else {
                expect(n).toBeGreaterThanOrEqual(ground.scale.left - 20)
                expect(n).toBeLessThanOrEqual(ground.scale.right + 8)
              }
            }
            expect(d).not.toContain("NaN")
          }
          expect(heads(one.marks).length).toBeLessThanOrEqual(80)
          expect(drawn(look).links).toEqual(one)
        },
      ),
      { numRuns: 60 },
    )
  })

  test("an event pointed at shows its own, where links are asked for at all", () => {
    const asked = drawn({ links: relations })
    const about = pointedLinks(asked.answer, asked.frame, rowOf(summit), asked.ground)
    expect(arcs(about).some(({ stroke }) => stroke === "accent")).toBe(true)
    const plain = drawn()
    expect(pointedLinks(plain.answer, plain.frame, rowOf(summit), plain.ground)).toEqual([])
  })

  test("of a dossier without links nothing is said", () => {
    const unlinked = buildIndex({ ...dossier, events: dossier.events.map((event) => ({ ...event, links: [] })) }, 1)
    expect(drawn({ links: relations, selected: summit }, unlinked).links).toEqual({ marks: [], legend: [], said: "" })
  })

  test("of an event with more links than can be followed only the nearest in time are drawn, and the legend says so", () => {
    const hub = dossier.events.find(({ id }) => id === summit)!
    const before = Array.from({ length: 60 }, (_, i) => ({
      ...hub,
      id: `before-${i}`,
      date: `2026-${String(2 + (i % 2)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
      links: [{ event: summit, relation: "prepares" as const }],
    }))
    const of = buildIndex({ ...dossier, events: [...dossier.events, ...before] }, 1)
    const { links } = drawn({ links: ["prepares"], selected: summit }, of)
    expect(arcs(links.marks).length).toBeLessThanOrEqual(40)
    expect(arcs(links.marks).length).toBeGreaterThan(0)
    expect(links.legend.at(-1)?.text).toMatch(/drawn are the 40 of the selected event nearest in time$/)
    expect(arcs(drawn({ links: ["prepares"] }, of).links.marks)).toEqual([])
  })
})
