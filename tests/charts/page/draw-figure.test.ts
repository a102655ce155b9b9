import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { compareChart } from "../../../src/charts/compare"
import { coverage } from "../../../src/charts/coverage"
import { matrix } from "../../../src/charts/matrix"
import { drawFigure } from "../../../src/charts/page/draw-figure"
import type { Figure } from "../../../src/charts/page/figure"
import { timeline } from "../../../src/charts/timeline"
import { wordsFor } from "../../../src/i18n/intl"
import type { Dossier } from "../../../src/model/dossier"
import { figureCharts } from "../../../src/model/figure"
import { leastSide, mostSide } from "../../../src/model/presets"
import { type LaneField, laneFields } from "../../../src/model/view"
import { textSizes } from "../../../src/scene/theme"
import { boxesOf } from "../../fixtures/boxes"
import { bornFigure, bornMaterial, materialOf, specOf } from "../../fixtures/figure"
import { longTitle, noEvent, roughDossiers, thousandOnADay } from "../../fixtures/rough-dossier"

const textOf = ({ pages }: Figure, page = 0) =>
  boxesOf(pages[page]?.scene ?? { marks: [] }).flatMap(({ mark }) => (mark.kind === "text" ? [mark.text] : []))

const isOnPage = ({ pages }: Figure) =>
  pages.every(({ scene }) =>
    boxesOf(scene).every(
      ({ left, top, right, bottom }) => left > -1 && top > -1 && right < scene.width + 1 && bottom < scene.height + 1,
    ),
  )

test.each(figureCharts)("the same material and the same wish give the same figure of %s", (chart) => {
  const wish = { chart, look: "dark", preset: "a4-landscape" } as const
  expect(JSON.stringify(bornFigure(wish))).toBe(JSON.stringify(bornFigure(wish)))
})

describe("a figure that needs more room than its page", () => {
  const frameOf = (height: number, width: number) => {
    const { window, eventOf } = bornMaterial()
    const words = wordsFor("en")
    const nothing = { selection: undefined, pointed: undefined, found: undefined }
    return { width, height, window, eventOf, locale: "en", words, isPage: true, ...nothing } as const
  }
  const rooms = [fc.integer({ min: 120, max: 900 }), fc.integer({ min: 280, max: 1100 })] as const
  const few = { numRuns: 6 }

  test("has every lane of a timeline on one page and on no other, in order", () => {
    fc.assert(
      fc.property(...rooms, fc.constantFrom<LaneField>(...laneFields), (height, width, lanes) => {
        const { index, rows, view } = bornMaterial({ lanes })
        const answer = timeline.select(index, rows, view)
        const parts = timeline.split?.(answer, frameOf(height, width)) ?? []
        expect(parts.flatMap((part) => part.lanes.map(({ key }) => key))).toEqual(answer.lanes.map(({ key }) => key))
        // A part knows which events lie in its lanes, and counts them as the whole does.
        for (const part of parts)
          part.lanes.forEach((lane, i) => {
            const own = answer.lanes.findIndex(({ key }) => key === lane.key)
            const [first, last] = [view.window?.[0] ?? 0, view.window?.[1] ?? 30_000]
            expect(part.density.countIn(i, first, last)).toBe(answer.density.countIn(own, first, last))
            for (let row = 0; row < index.size; row += 7) {
              expect(part.isIn(row, i)).toBe(answer.isIn(row, own))
              expect((part.laneBits[row]! >>> i) & 1).toBe((answer.laneBits[row]! >>> own) & 1)
            }
          })
      }),
      few,
    )
  }, 30_000)

  test("has every lane of a comparison on one page, its counts with it", () => {
    const chart = compareChart()
    fc.assert(
      fc.property(...rooms, (height, width) => {
        const { index, rows, view } = bornMaterial({ lanes: "actor" })
        const answer = chart.select(index, rows, view)
        const parts = chart.split?.(answer, frameOf(height, width)) ?? []
        expect(parts.flatMap(({ lanes }) => lanes.map(({ lane }) => lane.key))).toEqual(
          answer.lanes.map(({ lane }) => lane.key),
        )
        const edges = [answer.a.window[0], answer.a.window[0] + 20, answer.a.window[1] + 1]
        const counted = (one: typeof answer) => Array.from(one.a.countsIn(edges))
        expect(parts.flatMap(counted)).toEqual(counted(answer))
        const { length } = answer.lanes
        expect(parts.flatMap(({ a, lanes }) => a.attention.byGroup.slice(0, lanes.length))).toEqual(
          answer.a.attention.byGroup.slice(0, length),
        )
      }),
      few,
    )
  })

  test("has every row of a matrix and every bar of coverage on one page", () => {
    fc.assert(
      fc.property(...rooms, (height, width) => {
        const { index, rows, view } = bornMaterial()
        const topics = matrix.select(index, rows, view)
        const parts = matrix.split?.(topics, frameOf(height, width)) ?? []
        expect(parts.flatMap((part) => part.rows)).toEqual(topics.rows)
        const bars = coverage.select(index, rows, view)
        const groups = (coverage.split?.(bars, frameOf(height, width)) ?? []).map((part) => part.groups ?? [0, 3])
        expect(groups.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual([0, 1, 2])
      }),
      few,
    )
  })

  test("numbers its pages in the title, draws the same days at the same place, and names every lane once", () => {
    const figure = bornFigure({ view: { lanes: "actor" }, mark: "TLP:RED" })
    const { pages } = figure
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((_, i) => {
      const continued = i > 0 ? ", continued" : ""
      expect(textOf(figure, i)).toContain(`${figure.title}${continued} (${i + 1}/${pages.length})`)
    })
    const whiteHouse = pages.map(({ scene }) =>
      boxesOf(scene).find(({ mark }) => mark.kind === "text" && mark.text === "White House"),
    )
    expect(new Set(whiteHouse.map((box) => box?.left)).size).toBe(1)
    const names = pages.flatMap((_, i) => textOf(figure, i))
    for (const name of ["Japan", "United States", "Donald Trump", "The rest"])
      expect(names.filter((text) => text === name)).toHaveLength(1)
  })
})

describe("the born case as it opens", () => {
  const anchors = {
    en: ["Motegi and Rubio meet in Munich before the summit", "Takaichi and Trump meet at the White House"],
    ja: ["茂木、ルビオ両氏、首脳会談前にミュンヘンで会談", "高市首相とトランプ大統領、ホワイトハウスで会談"],
  } as const

  test.each([
    ["slide-16-9", "en"],
    ["slide-half", "ja"],
    ["column-85", "ja"],
    ["social", "en"],
  ] as const)("gives both anchors their titles, on one page (%s, %s)", (preset, language) => {
    const figure = bornFigure({ preset, language })
    expect(figure.pages).toHaveLength(1)
    const said = textOf(figure).join("").replaceAll(" ", "")
    for (const title of anchors[language]) expect(said).toContain(title.replaceAll(" ", ""))
    // A line of events stands beneath the names of all lanes or of none.
    const marks = boxesOf(figure.pages[0]?.scene ?? { marks: [] }).map(({ mark }) => mark)
    const lines = marks.filter((mark) => mark.kind === "path" && mark.fill === "none" && mark.opacity === 0.85)
    expect([0, 6]).toContain(lines.length)
  })

  test("has one ink in greyscale where tones count", () => {
    for (const chart of ["matrix", "cooccurrence"] as const) {
      const { scene } = bornFigure({ chart, look: "greyscale", preset: "a4-portrait" }).pages[0]!
      const inks = boxesOf(scene).map(({ mark }) => `${mark.fill} ${mark.stroke}`)
      expect(inks.filter((ink) => ink.includes("family-"))).toEqual([])
    }
  })

  test("keeps type that can be read on a card, whatever its lanes or its chart, and goes on where that takes room", () => {
    for (const wish of [{}, { view: { lanes: "actor" } }, { chart: "matrix" }] as const)
      for (const { zoom } of bornFigure({ preset: "social", ...wish }).pages)
        expect(zoom * textSizes.small).toBeGreaterThanOrEqual(8 / 0.75)
  })
})

test("a wide figure is drawn anew for a phone, under the same words; a narrow one is not, nor a copy", () => {
  const figure = bornFigure({ preset: "slide-16-9", title: "The road" })
  const [page] = figure.narrow ?? []
  expect((page?.scene.width ?? 0) * (page?.zoom ?? 0)).toBeCloseTo(390)
  expect(page?.scene.title).toBe("The road")
  expect({ ...figure }.narrow).toBeUndefined()
  expect(bornFigure({ preset: "column-85" }).narrow).toBeUndefined()
})

describe("what is written about a chart", () => {
  test("is what the author wishes, and drafted from the data where nothing is wished", () => {
    const draft = bornFigure()
    expect(draft.title).toBe("33 days from Munich to the White House")
    expect(draft.subtitle).toBe("75 of 152 events, 2 possibly · 22 January to 4 April 2026 · by family of topics")
    const wish = { title: " The road ", altShort: "Short", altLong: "Long", note: "Mind the gap", author: "Desk" }
    const figure = bornFigure(wish)
    expect(figure).toMatchObject({ title: "The road", altShort: "Short", altLong: "Long", note: "Mind the gap" })
    expect(textOf(figure)).toEqual(
      expect.arrayContaining([
        "The road",
        "Note: Mind the gap",
        "Made 6 April 2026 · From Munich to the White House, revision 1 · Desk",
      ]),
    )
    expect(bornFigure({ title: "  " }).title).toBe(draft.title)
  })

  test("speaks the language of the figure, and names eras where the view does", () => {
    const figure = bornFigure({ language: "ja" })
    expect(figure.title).toBe("ミュンヘンからホワイトハウスへ、33日間")
    expect(figure.subtitle).toBe("152件中75件、うち2件は期間内の可能性｜2026年1月22日～4月4日｜論点の分野別")
    const display = { scale: "even", bands: [], era: true, links: [] } as const
    expect(bornFigure({ language: "ja", view: { display } }).subtitle).toContain("令和8年")
  })

  test("says what is filtered, followed, hidden and left unknown", () => {
    const view = {
      filters: { level: { include: ["leader"], exclude: [] } },
      laneEdits: { expanded: [], pinned: [], hidden: ["trade"], order: [] },
    }
    const { subtitle } = bornFigure({ view })
    expect(subtitle).toContain("Level: Leaders")
    expect(subtitle).toMatch(/1 lane hidden, \d+ events/)
    const material = { ...bornMaterial(), asOf: 20_490 }
    expect(drawFigure(material, specOf()).subtitle).toContain("6 February 2026")
  })

  test("keeps a title of 300 letters whole, smaller than a short one", () => {
    const title = longTitle.slice(0, 300).trim()
    for (const preset of ["slide-16-9", "column-85", "square"] as const) {
      const figure = bornFigure({ title, preset })
      const lines = boxesOf(figure.pages[0]?.scene ?? { marks: [] }).filter(
        ({ mark }) => mark.kind === "text" && mark.face === "serif" && mark.weight === 600 && mark.anchor === undefined,
      )
      const set = lines.map(({ mark }) => (mark.kind === "text" ? mark.text : "")).join(" ")
      expect(set.replaceAll(" ", "")).toContain(title.replaceAll(" ", ""))
      expect(isOnPage(figure)).toBe(true)
    }
  })
})

describe("what is hard to draw", () => {
  test.each(Object.entries(roughDossiers))("a dossier of %s is on its pages in every chart", (_, dossier) => {
    for (const chart of figureCharts) {
      const figure = drawFigure(materialOf(dossier, {}, chart), specOf({ chart }))
      expect(figure.pages.length).toBeGreaterThan(0)
      expect(isOnPage(figure)).toBe(true)
    }
  })

  test("no events: a page with all but a chart", () => {
    const none = bornFigure({ view: { filters: { topic: { include: ["nothing"], exclude: [] } } }, mark: "TLP:GREEN" })
    expect(none.pages).toHaveLength(1)
    expect(textOf(none)).toEqual(expect.arrayContaining(["No events in this view", "Sources: none named", "TLP:GREEN"]))
    expect(none.sources).toEqual([])
    expect(textOf(drawFigure(materialOf(noEvent), specOf({ language: "ja" })))).toContain(
      "この表示に該当する出来事はありません",
    )
  })

  test("events without a day that can be drawn are listed, and the page says why it has no chart", () => {
    const undated: Dossier = {
      ...noEvent,
      id: "undated",
      events: thousandOnADay.events.slice(0, 3).map((event) => ({ ...event, date: "/.." })),
    }
    for (const chart of figureCharts) {
      const figure = drawFigure(materialOf(undated, {}, chart), specOf({ chart }))
      expect(figure.pages).toHaveLength(1)
      expect(isOnPage(figure)).toBe(true)
    }
    const figure = drawFigure(materialOf(undated), specOf())
    expect(textOf(figure)).toContain("No event in this view has a date that can be drawn")
    expect(figure.tables[0]?.rows).toHaveLength(3)
  })

  test("a network that is not laid out yet says so", () => {
    const { layout: _, ...material } = bornMaterial({}, "network")
    expect(textOf(drawFigure(material, specOf({ chart: "network" })))).toContain("The network is being laid out")
  })

  test("5,000 events", () => {
    const events = Array.from({ length: 5000 }, (_, i) => {
      const [month, day] = [String((i % 12) + 1).padStart(2, "0"), String((i % 28) + 1).padStart(2, "0")]
      return { ...thousandOnADay.events[i % 1000]!, id: `e${i}`, date: `2026-${month}-${day}` }
    })
    const dossier = { ...thousandOnADay, id: "many", events }
    for (const chart of figureCharts) {
      const figure = drawFigure(materialOf(dossier, {}, chart), specOf({ chart }))
      expect(isOnPage(figure)).toBe(true)
    }
  })

  test("sizes of one's own, from the smallest to the largest, are bounded and filled", () => {
    const sides = fc.integer({ min: -100, max: 6000 })
    fc.assert(
      fc.property(sides, sides, fc.constantFrom(...figureCharts), (width, height, chart) => {
        const figure = bornFigure({ chart, preset: "custom", width, height, title: longTitle.slice(0, 120) })
        const [page] = figure.pages
        const within = (side: number) => Math.min(mostSide, Math.max(leastSide, side))
        expect((page?.scene.width ?? 0) * (page?.zoom ?? 0)).toBeCloseTo(within(width))
        expect((page?.scene.height ?? 0) * (page?.zoom ?? 0)).toBeCloseTo(within(height))
        expect(isOnPage(figure)).toBe(true)
      }),
      { numRuns: 12 },
    )
  }, 20_000)
})
