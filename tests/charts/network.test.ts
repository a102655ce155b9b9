import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Frame } from "../../src/charts/chart"
import { type NetworkAnswer, selectNetwork } from "../../src/charts/network/answer"
import { type Camera, fitted } from "../../src/charts/network/camera"
import { drawNetwork } from "../../src/charts/network/draw"
import { keyOfActor, keyOfTie } from "../../src/charts/network/keys"
import { planIn, sheetOf } from "../../src/charts/network/sight"
import { findingOf } from "../../src/charts/network/words"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import type { Dossier } from "../../src/model/dossier"
import type { Filters, Selection, Window } from "../../src/model/view"
import { buildIndex } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { layoutOf } from "../../src/query/layout"
import { defaultWindow, wholeSpan } from "../../src/query/span"
import type { Mark, Scene } from "../../src/scene/scene"
import { textWidth } from "../../src/scene/text"
import { dossier, eventOf, index } from "../fixtures/born-case"

const filter = createFilter(index)
const layout = layoutOf(index)
const whole = wholeSpan(index)

const answerOf = (filters: Filters = {}, window: Window = whole): NetworkAnswer =>
  selectNetwork(index, filter.rows(filters, window), { ...defaultView(dossier.id, "network"), filters }, layout)

interface Look extends Partial<Pick<Frame, "width" | "height" | "locale" | "selection">> {
  readonly camera?: Camera
}

const frameOf = ({ width = 830, height = 620, locale = "en", selection }: Look): Frame => ({
  ...{ width, height, locale, selection, window: whole, words: wordsFor(locale) },
  ...{ eventOf: () => undefined, pointed: undefined, found: undefined },
})
const sceneOf = (answer: NetworkAnswer, look: Look = {}): Scene => drawNetwork(answer, frameOf(look), look.camera)

/** What stands on the sheet, without the legend. */
function onSheet(scene: Scene): readonly Mark[] {
  const sheet = scene.marks[0]
  if (sheet?.kind !== "group") throw new Error("The sheet comes first.")
  return sheet.marks
}

interface Place {
  readonly x: number
  readonly y: number
  readonly reach: number
}

/** The middle of a form, whatever its kind. */
function placeOf(mark: Mark): Place | undefined {
  if (mark.kind === "circle") return { x: mark.x, y: mark.y, reach: mark.r }
  if (mark.kind === "rect") return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2, reach: mark.width / 2 }
  if (mark.kind !== "path") return undefined
  const points = mark.d
    .slice(1, -1)
    .split("L")
    .map((point) => point.split(",").map(Number))
  const at = (i: 0 | 1) => (Math.min(...points.map((p) => p[i]!)) + Math.max(...points.map((p) => p[i]!))) / 2
  const spread = (i: 0 | 1) => Math.max(...points.map((p) => p[i]!)) - Math.min(...points.map((p) => p[i]!))
  return { x: at(0), y: at(1), reach: Math.max(spread(0), spread(1)) / 2 }
}

function placesOf(scene: Scene): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const mark of onSheet(scene)) {
    const place = placeOf(mark)
    if (place && mark.key?.startsWith("actor:") && !places.has(mark.key)) places.set(mark.key, place)
  }
  return places
}

const labelsOf = (scene: Scene) => onSheet(scene).filter((mark) => mark.kind === "text")

const topics = dossier.topics.map(({ id }) => id)
const anyFilters: fc.Arbitrary<Filters> = fc.record(
  {
    topic: fc.record({ include: fc.subarray(topics, { maxLength: 4 }), exclude: fc.constant([]) }),
    level: fc.record({
      include: fc.subarray(["leader", "minister", "official", "military"]),
      exclude: fc.constant([]),
    }),
    actor: fc.record({
      include: fc.subarray(
        dossier.actors.map(({ id }) => id),
        { maxLength: 3 },
      ),
      exclude: fc.constant([]),
    }),
  },
  { requiredKeys: [] },
)
const anyWindow: fc.Arbitrary<Window> = fc
  .tuple(fc.integer({ min: whole[0], max: whole[1] }), fc.integer({ min: 0, max: 200 }))
  .map(([first, days]) => [first, first + days])
const anySize = fc.constantFrom({ width: 340, height: 440 }, { width: 830, height: 620 }, { width: 1900, height: 1100 })
const few = { numRuns: 40 }

/** Ids of those who take part in an event: a mention is no part. */
const partIn = (event: Dossier["events"][number]) => [
  ...new Set(event.participants.filter(({ role }) => role !== "mentioned").map(({ actor }) => actor)),
]

function naive(filters: Filters, window: Window) {
  const events = new Map<string, number>()
  const ties = new Map<string, number>()
  filter.rows(filters, window).forEach((row) => {
    const part = partIn(eventOf(row)!)
    for (const id of part) events.set(id, (events.get(id) ?? 0) + 1)
    for (const a of part) for (const b of part) if (a < b) ties.set(`${a}+${b}`, (ties.get(`${a}+${b}`) ?? 0) + 1)
  })
  return { events, ties }
}

describe("what the network counts", () => {
  test("events and ties are those of the file, for any filters and window", () => {
    fc.assert(
      fc.property(anyFilters, anyWindow, (filters, window) => {
        const { actors, events, ties, degree, present } = answerOf(filters, window)
        const said = naive(filters, window)
        const id = (code: number) => actors[code]!.id
        expect(new Map(Array.from(present, (code) => [id(code), events[code]]))).toEqual(said.events)
        const found = Array.from(ties.a, (a, i) => [[id(a), id(ties.b[i]!)].sort().join("+"), ties.weight[i]] as const)
        expect(new Map(found)).toEqual(said.ties)
        for (const code of present) {
          const own = [...said.ties.keys()].filter((key) => key.split("+").includes(id(code)))
          expect(degree[code]).toBe(own.length)
        }
      }),
      few,
    )
  })

  test("an actor's label and a tie's say their counts", () => {
    const scene = sceneOf(answerOf())
    const said = naive({}, whole)
    for (const mark of onSheet(scene)) {
      const key = mark.key ?? ""
      if (key.startsWith("actor:") && mark.label) {
        const n = said.events.get(key.slice(6))
        expect(mark.label).toContain(`: ${n} event${n === 1 ? "" : "s"},`)
      }
      if (key.startsWith("tie:")) expect(mark.label).toContain(`: ${said.ties.get(key.slice(4))} shared event`)
    }
  })

  test("the title names who share most events, and the description says how much of all is shown", () => {
    const { ties } = naive({}, whole)
    const [pair, n] = [...ties].sort((a, b) => b[1] - a[1])[0]!
    const names = pair.split("+").map((id) => dossier.actors.find((actor) => actor.id === id)!.name.en)
    const answer = answerOf()
    const scene = sceneOf(answer)
    for (const name of names) expect(scene.title).toContain(name)
    expect(scene.title).toMatch(new RegExp(`: ${n}$`))
    const plan = planIn(answer, frameOf({}))
    expect(scene.description).toContain(`${plan.ties.length} of ${ties.size} ties`)
  })
})

describe("who shares most events", () => {
  const day = (i: number) => `2026-03-${String(i + 1).padStart(2, "0")}`
  const findingIn = (meetings: readonly (readonly string[])[]) => {
    const ids = [...new Set(meetings.flat())]
    const made = {
      ...dossier,
      anchors: undefined,
      actors: ids.map((id) => ({ ...dossier.actors[0]!, id, name: { en: id }, affiliations: [] })),
      events: meetings.map((actors, i) => ({
        ...dossier.events[0]!,
        ...{ id: `e${i}`, date: day(i % 28), links: [], evidence: [], topics: [] },
        participants: actors.map((actor) => ({ actor, role: "participant" as const })),
      })),
    }
    const small = buildIndex(made, 1)
    const rows = createFilter(small).rows({}, wholeSpan(small))
    const answer = selectNetwork(small, rows, defaultView("small", "network"), layoutOf(small))
    return { answer, said: findingOf(answer, wordsFor("en")) }
  }
  const times = (n: number, actors: readonly string[]) => Array.from({ length: n }, () => actors)

  test("one pair is named, two equal pairs are both named, more are counted", () => {
    expect(findingIn([...times(3, ["A", "B"]), ["A", "C"]]).said).toBe("A and B share the most events: 3")
    const two = findingIn([...times(2, ["A", "B"]), ...times(2, ["C", "D"]), ["A", "C"]]).said
    expect(two).toBe("A and B, C and D share the most events: 2 each")
    const three = [...times(2, ["A", "B"]), ...times(2, ["C", "D"]), ...times(2, ["E", "F"])]
    expect(findingIn(three).said).toBe("3 pairs of actors share the most events: 2 each")
  })

  test("where all meet once or nobody meets, that is said", () => {
    expect(
      findingIn([
        ["A", "B"],
        ["A", "C"],
      ]).said,
    ).toBe("No two actors share more than one event")
    expect(findingIn([["A"], ["B"]]).said).toBe("No two actors share an event")
    expect(findingIn([]).said).toBe(wordsFor("en").say("dossier.noEvents"))
  })

  test("whoever is in every one of many events is not the finding, and their ties are counted but not drawn", () => {
    const { answer, said } = findingIn([...times(20, ["Host", "A"]), ...times(3, ["Host", "B", "C"])])
    expect(said).toBe("B and C share the most events: 3")
    const scene = sceneOf(answer)
    const drawn = onSheet(scene).flatMap(({ key }) => (key?.startsWith("tie:") ? [key] : []))
    expect(drawn).toEqual([keyOfTie("B", "C")])
    expect(answer.ties.a.length).toBe(4)
    expect(scene.description).toContain("Host: in every event")
    const picked = sceneOf(answer, { selection: { kind: "actor", id: "Host" } })
    expect(onSheet(picked).filter(({ key }) => key?.startsWith("tie:"))).toHaveLength(4)
  })
})

describe("where actors stand", () => {
  test("no filter and no window moves anybody", () => {
    fc.assert(
      fc.property(anyFilters, anyWindow, anySize, (filters, window, size) => {
        const all = placesOf(sceneOf(answerOf(), size))
        for (const [key, { x, y }] of placesOf(sceneOf(answerOf(filters, window), size))) {
          const was = all.get(key)
          if (!was) continue
          expect(x).toBeCloseTo(was.x, 0)
          expect(y).toBeCloseTo(was.y, 0)
        }
      }),
      few,
    )
  })

  test("forms stand apart and within the sheet", () => {
    fc.assert(
      fc.property(anyFilters, anyWindow, anySize, (filters, window, size) => {
        const places = [...placesOf(sceneOf(answerOf(filters, window), size)).values()]
        const sheet = sheetOf(size.width, size.height)
        places.forEach((one, i) => {
          expect(one.x - one.reach).toBeGreaterThanOrEqual(0)
          expect(one.x + one.reach).toBeLessThanOrEqual(size.width)
          expect(one.y - one.reach).toBeGreaterThanOrEqual(0)
          expect(one.y + one.reach).toBeLessThanOrEqual(sheet.bottom)
          for (const other of places.slice(0, i))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(Math.max(one.reach, other.reach))
        })
      }),
      few,
    )
  })

  test("the same question gives the same scene", () => {
    expect(sceneOf(answerOf())).toEqual(sceneOf(answerOf()))
    expect(layoutOf(index)).toEqual(layout)
  })

  test("a camera moves all alike, shows more actors nearer by, and draws only what is in sight", () => {
    const answer = answerOf()
    const near: Camera = { zoom: 3, x: -900, y: -700 }
    const places = placesOf(sceneOf(answer))
    const close = placesOf(sceneOf(answer, { camera: near }))
    for (const [key, { x, y }] of close) {
      const was = places.get(key)
      if (!was) continue
      expect(x).toBeCloseTo(was.x * near.zoom + near.x, 0)
      expect(y).toBeCloseTo(was.y * near.zoom + near.y, 0)
    }
    expect(close.size).toBeLessThan(places.size)
    const small = { width: 340, height: 440 }
    const frame = frameOf(small)
    expect(planIn(answer, frame, near).shown.length).toBeGreaterThan(planIn(answer, frame, fitted).shown.length)
  })
})

describe("names", () => {
  const boxOf = (mark: Mark & { kind: "text" }) => {
    const width = textWidth(mark.text, mark.size, { weight: mark.weight ?? 400 })
    return { left: mark.x, right: mark.x + width, top: mark.y - mark.size * 0.75, bottom: mark.y + mark.size * 0.2 }
  }

  test("no name touches another or a form, and none is cut by the edge", () => {
    const anyZoom = fc.constantFrom<Camera>(fitted, { zoom: 2.5, x: -500, y: -300 })
    fc.assert(
      fc.property(
        anyFilters,
        anyWindow,
        anySize,
        fc.constantFrom("en", "ja"),
        anyZoom,
        (filters, window, size, locale, camera) => {
          const scene = sceneOf(answerOf(filters, window), { ...size, locale, camera })
          const boxes = labelsOf(scene).map(boxOf)
          const forms = [...placesOf(scene).values()]
          boxes.forEach((box, i) => {
            expect(box.left).toBeGreaterThanOrEqual(0)
            expect(box.right).toBeLessThanOrEqual(size.width)
            expect(box.top).toBeGreaterThanOrEqual(0)
            expect(box.bottom).toBeLessThanOrEqual(sheetOf(size.width, size.height).bottom)
            for (const other of boxes.slice(0, i)) {
              const apart =
                box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
              expect(apart).toBe(true)
            }
            for (const { x, y, reach } of forms) {
              const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)]
              // A form's corners reach a little beyond the circle that is measured here, never less.
              expect(Math.max(dx, dy)).toBeGreaterThanOrEqual(reach * 0.7)
            }
          })
        },
      ),
      few,
    )
  })

  test("Japanese names are set in Japanese", () => {
    const texts = labelsOf(sceneOf(answerOf(), { locale: "ja" })).map(({ text }) => text)
    expect(texts).toContain("高市早苗")
    expect(texts).not.toContain("Sanae Takaichi")
  })

  test("what is picked says its name, wherever there is room for it or not", () => {
    for (const { id, name } of dossier.actors.filter(({ id }) => naive({}, whole).events.has(id))) {
      const scene = sceneOf(answerOf(), { width: 340, height: 440, selection: { kind: "actor", id } })
      expect(labelsOf(scene).map(({ text }) => text)).toContain(name.en)
    }
  })
})

describe("what is picked", () => {
  const opacityOf = (scene: Scene, key: string) => onSheet(scene).find((mark) => mark.key === key)?.opacity ?? 1

  test("an actor stands out with all its ties and partners, the others step back", () => {
    const selection: Selection = { kind: "actor", id: "toshimitsu-motegi" }
    const scene = sceneOf(answerOf(), { selection })
    const own = [...naive({}, whole).ties.keys()].filter((key) => key.split("+").includes("toshimitsu-motegi"))
    const drawn = onSheet(scene).filter((mark) => mark.stroke === "accent" && mark.kind === "line")
    expect(drawn).toHaveLength(own.length)
    expect(opacityOf(scene, keyOfActor("toshimitsu-motegi"))).toBe(1)
    expect(opacityOf(scene, keyOfActor("marco-rubio"))).toBe(1)
    expect(opacityOf(scene, keyOfActor("gilberto-teodoro"))).toBeLessThan(0.5)
  })

  test("a tie stands out with both its ends", () => {
    const selection: Selection = { kind: "tie", actors: ["marco-rubio", "toshimitsu-motegi"] }
    const scene = sceneOf(answerOf(), { selection })
    const accented = onSheet(scene).flatMap((mark) =>
      mark.fill === "accent" && mark.kind !== "text" ? [mark.key] : [],
    )
    expect(accented.sort()).toEqual([keyOfActor("marco-rubio"), keyOfActor("toshimitsu-motegi")])
    expect(onSheet(scene).filter(({ kind, stroke }) => kind === "line" && stroke === "accent")).toHaveLength(1)
  })

  test("a selection that has no event here changes nothing", () => {
    const answer = answerOf({}, defaultWindow(index))
    const absent = answer.actors.find((_, code) => answer.events[code] === 0)!
    expect(sceneOf(answer, { selection: { kind: "actor", id: absent.id } })).toEqual(sceneOf(answer))
  })
})

test("the legend says which ties are drawn, and every drawn tie keeps to it", () => {
  const answer = answerOf()
  const plan = planIn(answer, frameOf({}))
  const { ties } = answer
  const drawn = new Set(plan.ties)
  const shown = new Set(plan.shown)
  for (let i = 0; i < ties.a.length; i += 1) {
    if (!shown.has(ties.a[i]!) || !shown.has(ties.b[i]!)) expect(drawn.has(i)).toBe(false)
    else if (ties.weight[i]! >= plan.threshold) expect(drawn.has(i)).toBe(true)
  }
  const texts = sceneOf(answer).marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))
  expect(texts.join(" ")).toContain(`Ties of ${plan.threshold} or more shared events`)
})
