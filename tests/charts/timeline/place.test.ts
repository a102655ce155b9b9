import fc from "fast-check"
import { expect, test, vi } from "vitest"
import type { Entry } from "../../../src/charts/timeline/entry"
import { byWeight, type Ground } from "../../../src/charts/timeline/ground"
import type { Placed, PlacedLabel } from "../../../src/charts/timeline/labels"
import { type Placement, place } from "../../../src/charts/timeline/place"
import { leading, type TitleShape } from "../../../src/charts/timeline/title-shape"

// Laws are tried many times over, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** A random event of a lane: where it stands, how much it weighs, how long its title is. */
interface Wanted {
  readonly entry: Entry
  readonly titles: readonly TitleShape[]
  readonly cards: readonly TitleShape[]
}

const shape = (lines: number, width: number, details = 0, wider = 0): TitleShape => ({
  lines: Array.from({ length: lines + details }, (_, i) => `line ${i}`),
  details,
  width: width + wider,
  titleWidth: width,
})

const wanted = (row: number, lane: number, weight: number): fc.Arbitrary<Wanted> =>
  fc
    .record({
      at: fc.noBias(fc.integer({ min: 0, max: 10_000 })).map((tenths) => tenths / 10),
      length: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 4, max: 200 }) },
      ),
      form: fc.constantFrom("bar", "band"),
      isAnchor: fc.integer({ min: 0, max: 15 }).map((n) => n === 0),
      width: fc.noBias(fc.integer({ min: 20, max: 300 })),
      wider: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ at, length, form, isAnchor, width, wider }): Wanted => {
      const reach = length === 0 ? 5.6 : 1
      const span = { x0: at - reach, x1: at + length + reach, from: at, to: at + length }
      const titles = [shape(1, width), ...(width > 110 ? [shape(2, width * 0.55)] : [])]
      const cards = titles.flatMap(({ lines, width }) => [
        shape(lines.length, width, 2, wider),
        shape(lines.length, width, 1, wider),
      ])
      const entry: Entry = {
        ...{ row, lane, weight, isAnchor, ...span },
        form: length === 0 ? "point" : (form as Entry["form"]),
      }
      return { entry, titles, cards }
    })

interface Case {
  readonly all: readonly Wanted[]
  readonly ground: Ground
}

/** Some events stand in both lanes. */
const anyCase = (frame: readonly [number, number]): fc.Arbitrary<Case> =>
  fc
    .record({
      first: fc.noBias(fc.integer({ min: 0, max: 40 })),
      second: fc.noBias(fc.integer({ min: 0, max: 25 })),
      rows: fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })),
      rowHeight: fc.double({ min: 15, max: 24, noNaN: true }),
      walls: fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 2 }),
      hasCards: fc.boolean(),
      weights: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 70, maxLength: 70 }),
    })
    .chain(({ first, second, rows, rowHeight, walls, hasCards, weights }) =>
      fc
        .tuple(
          ...Array.from({ length: first }, (_, row) => wanted(row, 0, weights[row]!)),
          ...Array.from({ length: second }, (_, i) => {
            const row = i + Math.floor(first / 2)
            return wanted(row, 1, weights[row]!)
          }),
        )
        .map((all): Case => {
          const find = (entry: Entry) => all.find((one) => one.entry === entry || isSame(one.entry, entry))
          const ground: Ground = {
            ...{ left: frame[0], right: frame[1], frame, mooring: 0, walls, mostLabels: 150 },
            lanes: rows.map((rows) => ({ rows, rowHeight })),
            shapesOf: (entry) => find(entry)?.titles,
            cardsOf: hasCards ? (entry) => find(entry)?.cards : undefined,
            isInSight: (entry) => entry.x1 > frame[0] && entry.x0 < frame[1],
          }
          return { all, ground }
        }),
    )

const isSame = (a: Entry, b: Entry) => a.row === b.row && a.lane === b.lane
const anyCut = anyCase([200, 800])

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
const slack = 0.001
const overlaps = (a: Box, b: Box) =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack

const rowHeightOf = ({ lanes }: Ground, { lane }: Entry) => lanes[lane]!.rowHeight
const yOf = (ground: Ground, { entry, row }: Placed) => (row + 0.5) * rowHeightOf(ground, entry)

/** The letters of a label's lines. */
function labelBox(ground: Ground, placed: Placed, label: PlacedLabel): Box {
  const y = yOf(ground, placed)
  return {
    left: label.x0,
    right: label.x1,
    top: y - (label.beside + 0.5) * leading + 2,
    bottom: y + (label.lines.length - label.beside - 0.5) * leading - 2,
  }
}
const markBox = (ground: Ground, placed: Placed): Box => {
  const y = yOf(ground, placed)
  return { left: placed.entry.x0, right: placed.entry.x1, top: y - 6, bottom: y + 6 }
}

test("no title or card overlaps another, a mark, or a vertical", () => {
  fc.assert(
    fc.property(anyCut, ({ all, ground }) => {
      const { placed } = place(
        all.map(({ entry }) => entry),
        ground,
      )
      for (const one of placed) {
        if (!one.label) continue
        const box = labelBox(ground, one, one.label)
        for (const other of placed) {
          if (other === one || other.entry.lane !== one.entry.lane) continue
          if (other.entry.form !== "band") expect(overlaps(box, markBox(ground, other))).toBe(false)
          if (other.label) expect(overlaps(box, labelBox(ground, other, other.label))).toBe(false)
        }
        for (const wall of ground.walls) expect(box.left < wall && box.right > wall).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test("what is in sight has its title and its card wholly inside the frame and inside its lane", () => {
  fc.assert(
    fc.property(anyCut, ({ all, ground }) => {
      for (const { entry, row, label } of place(
        all.map(({ entry }) => entry),
        ground,
      ).placed) {
        if (!label || !ground.isInSight(entry)) continue
        expect(label.x0).toBeGreaterThanOrEqual(ground.frame[0])
        expect(label.x1).toBeLessThanOrEqual(ground.frame[1])
        const { rows, rowHeight } = ground.lanes[entry.lane]!
        const box = labelBox(ground, { entry, row, label }, label)
        expect(box.top).toBeGreaterThanOrEqual(-slack)
        expect(box.bottom).toBeLessThanOrEqual(rows * rowHeight + slack)
      }
    }),
    { numRuns: 200 },
  )
})

test("every event is placed once or handed back to be counted, and titled at most once", () => {
  fc.assert(
    fc.property(anyCut, ({ all, ground }) => {
      const { placed, left } = place(
        all.map(({ entry }) => entry),
        ground,
      )
      const names = [...placed.map(({ entry }) => entry), ...left].map(({ row, lane }) => `${row} ${lane}`)
      expect(names.toSorted()).toEqual(all.map(({ entry: { row, lane } }) => `${row} ${lane}`).toSorted())
      const titled = placed.filter(({ label, entry }) => label && ground.isInSight(entry)).map(({ entry }) => entry.row)
      expect(new Set(titled).size).toBe(titled.length)
    }),
    { numRuns: 200 },
  )
})

/**
 * The law of importance: beside the mark of an event in sight that has no title, none could stand even if all lighter titles and what every card says
 * beneath its title were away: marks, verticals, the frame or heavier titles are in its way everywhere.
 */
test("no event is without a title where only lighter titles, or cards, are in its way", () => {
  fc.assert(
    fc.property(anyCut, ({ all, ground }) => {
      const placement = place(
        all.map(({ entry }) => entry),
        ground,
      )
      const titled = new Set(placement.placed.filter(({ label }) => label).map(({ entry }) => entry.row))
      for (const one of placement.placed) {
        if (titled.has(one.entry.row) || !ground.isInSight(one.entry)) continue
        expect(placeFor(one, placement, ground)).toBeUndefined()
      }
    }),
    { numRuns: 300 },
  )
})

/** Somewhere in the frame with room to spare for a one-line title of an event, on the row of its mark; found by brute force. */
function placeFor(one: Placed, { placed }: Placement, ground: Ground): unknown {
  const title = ground.shapesOf(one.entry)?.[0]
  if (!title) return undefined
  // The engine rounds outwards to cells of two px.
  const cells = 4
  const sides = [
    { x0: one.entry.x1 + 5, isRight: true },
    { x0: one.entry.x0 - 5 - title.width, isRight: false },
  ]
  return sides.find(({ x0, isRight }) => {
    const x1 = x0 + title.width
    const [from, to] = [(isRight ? x0 : x0 - 8) - cells, x1 + 8 + cells]
    if (x0 < ground.frame[0] || x1 > ground.frame[1]) return false
    if (ground.walls.some((wall) => wall + 3 > x0 - cells && wall - 3 < x1 + cells)) return false
    return !placed.some((other) => {
      if (other === one || other.entry.lane !== one.entry.lane) return false
      if (other.row === one.row && other.entry.x0 < to && other.entry.x1 > from) return true
      if (!other.label || byWeight(one.entry, other.entry) < 0) return false
      const { label } = other
      const own = label.lines.length - label.details
      // Of a title of several lines all rows are taken, of a card that of its mark.
      const isInRow = one.row === other.row || (own > 1 && one.row >= label.top && one.row < label.top + label.rows)
      return isInRow && label.from < to && label.to > from
    })
  })
}

test("the same events give the same placement, in whatever order they come", () => {
  fc.assert(
    fc.property(anyCut, fc.infiniteStream(fc.nat()), ({ all, ground }, keys) => {
      const entries = all.map(({ entry }) => entry)
      const shuffled = entries
        .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ entry }) => entry)
      expect(placesOf(place(shuffled, ground))).toEqual(placesOf(place(entries, ground)))
    }),
    { numRuns: 150 },
  )
})

/** Where everything stands, measured from its own mark. */
const placesOf = ({ placed, left }: Placement) => [
  ...placed
    .map(({ entry, row, label }) => {
      const standing = label && [
        label.lines.length,
        label.details,
        label.top,
        label.beside,
        Math.round(label.x0 - entry.x0),
      ]
      return `${entry.lane} ${entry.row}: ${row} ${standing?.join(" ")}`
    })
    .toSorted(),
  ...left.map(({ lane, row }) => `${lane} ${row} left`).toSorted(),
]

test("a pan of a px moves the picture and changes nothing in it, where nothing comes near the frame", () => {
  fc.assert(
    fc.property(anyCase([-600, 1600]), fc.integer({ min: -7, max: 7 }), ({ all, ground }, dx) => {
      const moved = all.map(({ entry, ...rest }) => {
        const { x0, x1, from, to } = entry
        return { ...rest, entry: { ...entry, x0: x0 + dx, x1: x1 + dx, from: from + dx, to: to + dx } }
      })
      const after = { ...ground, mooring: ground.mooring + dx, walls: ground.walls.map((wall) => wall + dx) }
      expect(
        placesOf(
          place(
            moved.map(({ entry }) => entry),
            after,
          ),
        ),
      ).toEqual(
        placesOf(
          place(
            all.map(({ entry }) => entry),
            ground,
          ),
        ),
      )
    }),
    { numRuns: 300 },
  )
})

test("cards of few events in sight are shown, and where there are many only titles", () => {
  const few = fc.sample(anyCase([-600, 1600]), { numRuns: 400, seed: 7 }).filter(({ ground }) => ground.cardsOf)
  const cards = few.flatMap(
    ({ all, ground }) =>
      place(
        all.map(({ entry }) => entry),
        ground,
      ).placed,
  )
  const shown = cards.filter(({ label }) => label)
  const share = shown.filter(({ label }) => label && label.details > 0).length / shown.length
  expect(share).toBeGreaterThan(0.2)
  expect(share).toBeLessThan(1)
})
