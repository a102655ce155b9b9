import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  addressOf,
  defaultView,
  searchFromText,
  searchToText,
  viewFromPath,
  viewFromSearch,
  viewToSearch,
} from "../../src/model/address"
import { windowFromText } from "../../src/model/address-fields"
import { dayOfIso } from "../../src/model/edtf"
import { relations } from "../../src/model/event"
import {
  bandKinds,
  type Chain,
  type Choice,
  type Compare,
  chainDirections,
  compareModes,
  type Filters,
  facets,
  laneFields,
  type Selection,
  type Sort,
  screens,
  sortFields,
  timeScales,
  type View,
  type Window,
} from "../../src/model/view"

const read = (address: string): View => {
  const [path = "", search = ""] = address.split("?")
  return viewFromSearch(viewFromPath(path, "fallback"), searchFromText(search))
}

describe("a view as an address", () => {
  const view: View = {
    ...defaultView("road-to-the-summit"),
    screen: "network",
    window: [dayOfIso("2026-01-22"), dayOfIso("2026-04-04")],
    lanes: "actor",
    filters: {
      topic: { include: ["tariffs", "rare-earths"], exclude: [] },
      status: { include: [], exclude: ["cancelled"] },
    },
    search: "抑止力 & more",
    selection: { kind: "tie", actors: ["japan", "united-states"] },
    list: true,
    language: "ja",
  }

  test("can be read by a person", () => {
    const { path, search } = addressOf(view)
    expect(path).toBe("/road-to-the-summit/network")
    expect(searchToText({ ...search, q: "" })).toBe(
      "window=2026-01-22/2026-04-04&lanes=actor&topic=tariffs,rare-earths&not-status=cancelled&q=&sel=tie:japan%2Bunited-states&list=1&lang=ja",
    )
  })

  test("says as legibly how the timeline is drawn, rewound and compared", () => {
    const { search } = addressOf({
      ...defaultView("road"),
      laneEdits: { expanded: ["security"], pinned: ["trade"], hidden: [], order: ["region", "security"] },
      display: { scale: "countdown", bands: ["weekends", "sessions"], era: true, links: ["prepares"] },
      chain: { event: "2026-03-19-summit", direction: "led" },
      asOf: dayOfIso("2026-02-04"),
      since: dayOfIso("2026-01-20"),
      compare: {
        mode: "beside",
        window: [dayOfIso("2026-03-01"), dayOfIso("2026-03-31")],
        filters: { topic: { include: ["tariffs"], exclude: [] } },
        chain: { event: "2026-02-14-munich", direction: "followed" },
        search: "quad",
      },
      sort: { by: "title", descending: true },
    })
    expect(searchToText(search)).toBe(
      "open=security&pin=trade&order=region,security&scale=countdown&bands=weekends,sessions&era=1&links=prepares" +
        "&chain=led:2026-03-19-summit&asof=2026-02-04&since=2026-01-20" +
        "&vs=beside&vs-window=2026-03-01/2026-03-31&vs-topic=tariffs&vs-chain=followed:2026-02-14-munich&vs-q=quad&sort=-title",
    )
  })

  test("reads a tie whose plus was not escaped, and a search whose spaces are pluses", () => {
    expect(read("/road/network?sel=tie:japan+united-states&q=trump+tariff")).toMatchObject({
      selection: { kind: "tie", actors: ["japan", "united-states"] },
      search: "trump tariff",
    })
  })

  test("does not say what is the default", () => {
    expect(viewToSearch(defaultView("x"))).toEqual({})
    expect(read("/x/timeline")).toEqual(defaultView("x"))
  })

  test("falls back field by field when it is broken", () => {
    const broken = read(
      "/road/networks?window=soon&lanes=colour&topic=tariffs,,&not-topic=tariffs,rice&sel=planet:earth&list=yes&lang=fr&q=%E0%A4%A&x=1",
    )
    const bent =
      "/road?lanes=hue&scale=log&bands=rain,weekends&links=loves,follows&chain=up:x&asof=2026-02&since=soon&vs=under&sort=-x"
    expect(read(bent)).toEqual({
      ...defaultView("road"),
      display: { ...defaultView("road").display, bands: ["weekends"], links: ["follows"] },
    })
    expect(broken).toEqual({
      ...defaultView("road"),
      filters: { topic: { include: ["tariffs"], exclude: ["rice"] } },
      search: "%E0%A4%A",
    })
    for (const [field, fallback] of [
      ["sel=tie:japan", undefined],
      ["sel=tie:japan+japan", undefined],
      ["sel=event:", undefined],
    ])
      expect(read(`/road/timeline?${field}`).selection).toBe(fallback)
    expect(read("/").dossier).toBe("fallback")
  })

  test("takes any date for a window, and no window that runs backwards", () => {
    expect(windowFromText("2026-02")).toEqual([dayOfIso("2026-02-01"), dayOfIso("2026-02-28")])
    expect(windowFromText("../..")).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect(windowFromText("2026-01/..")).toEqual([dayOfIso("2026-01-01"), Number.POSITIVE_INFINITY])
    expect(windowFromText("2026-04-04/2026-01-22")).toBeUndefined()
    expect(windowFromText("2026-02-30/2026-03-01")).toBeUndefined()
  })

  test("survives a router that reads 1 as a number", () => {
    expect(viewFromSearch({ dossier: "x", screen: "data" }, { list: 1, q: 2026 })).toMatchObject({
      list: true,
      search: "2026",
    })
    expect(viewFromSearch({ dossier: "x", screen: "data" }, { list: [1], q: { a: 1 }, topic: null })).toEqual(
      defaultView("x", "data"),
    )
  })
})

const letters = fc.string({
  unit: fc.constantFrom(..."abcxyz019", "日", "本", "𠮷", "é", "ß", ".", "-", "_"),
  minLength: 1,
  maxLength: 12,
})
const anyId = fc.oneof(
  letters,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
  fc.constantFrom("a,b", "a+b", "~c", "~~", ",", "%2C", "a&b=c", "#?/"),
)
const choice = fc
  .tuple(fc.uniqueArray(anyId, { maxLength: 4 }), fc.uniqueArray(anyId, { maxLength: 3 }))
  .map(([include, exclude]): Choice => ({ include, exclude: exclude.filter((id) => !include.includes(id)) }))
const filters = fc.dictionary(fc.constantFrom(...facets), choice, { noNullPrototype: true }).map((record) => {
  const entries = Object.entries(record).filter(([, { include, exclude }]) => include.length + exclude.length > 0)
  return Object.fromEntries(entries) as Filters
})
const day = fc.oneof(fc.integer({ min: -4_000_000, max: 4_000_000 }), fc.integer({ min: 20_000, max: 21_000 }))
const window = fc
  .tuple(fc.oneof(day, fc.constant(Number.NEGATIVE_INFINITY)), fc.oneof(day, fc.constant(Number.POSITIVE_INFINITY)))
  .map(([a, b]): Window => (a <= b ? [a, b] : [b, a]))
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom("event", "actor", "topic", "source", "place", "commitment"), id: anyId }),
  fc
    .uniqueArray(anyId, { minLength: 2, maxLength: 2 })
    .map(([a = "", b = ""]) => ({ kind: "tie" as const, actors: a < b ? ([a, b] as const) : ([b, a] as const) })),
)
const ids = fc.uniqueArray(anyId, { maxLength: 3 })
const chain: fc.Arbitrary<Chain> = fc.record({ event: anyId, direction: fc.constantFrom(...chainDirections) })
const compare: fc.Arbitrary<Compare> = fc.record({
  mode: fc.constantFrom(...compareModes),
  window: fc.option(window, { nil: undefined }),
  filters,
  chain: fc.option(chain, { nil: undefined }),
  search: fc.string({ unit: "grapheme", maxLength: 20 }),
})
const sort: fc.Arbitrary<Sort> = fc.record({ by: fc.constantFrom(...sortFields), descending: fc.boolean() })
const anyView: fc.Arbitrary<View> = fc.record({
  dossier: letters.filter((id) => /^[\p{L}\p{N}]/u.test(id)),
  screen: fc.constantFrom(...screens),
  window: fc.option(window, { nil: undefined }),
  lanes: fc.constantFrom(...laneFields),
  laneEdits: fc.record({ expanded: ids, pinned: ids, hidden: ids, order: ids }),
  display: fc.record({
    scale: fc.constantFrom(...timeScales),
    bands: fc.subarray([...bandKinds]),
    era: fc.boolean(),
    links: fc.subarray([...relations]),
  }),
  filters,
  chain: fc.option(chain, { nil: undefined }),
  asOf: fc.option(day, { nil: undefined }),
  since: fc.option(day, { nil: undefined }),
  compare: fc.option(compare, { nil: undefined }),
  search: fc.string({ unit: "grapheme", maxLength: 40 }),
  selection: fc.option(selection, { nil: undefined }),
  list: fc.boolean(),
  sort: fc.option(sort, { nil: undefined }),
  language: fc.constantFrom("en", "ja", undefined),
})

describe("laws of addresses", () => {
  test("every view comes back from its address, through the browser's own URL too", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { path, search } = addressOf(view)
        const url = new URL(`https://example.org${path}?${searchToText(search)}`)
        expect(viewFromSearch(viewFromPath(url.pathname, ""), searchFromText(url.search))).toEqual(view)
        expect(viewFromSearch(viewFromPath(path, ""), search)).toEqual(view)
      }),
      { numRuns: 1000 },
    )
  }, 20_000)

  test("no address throws, and what it is read as can be written and read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, search) => {
        const view = viewFromSearch(viewFromPath(`/${path}`, "x"), searchFromText(search))
        const again = addressOf(view)
        expect(() => searchToText(again.search)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  }, 20_000)
})
