import { expect, test } from "vitest"
import { densityOf } from "../../src/query/bins"
import { allRows, bitmapOf } from "../../src/query/bitmap"
import { buildIndex } from "../../src/query/columns"
import { isStill, takeRoom } from "../../src/query/density-room"
import { byTopic } from "../../src/query/lanes"
import { wholeSpan } from "../../src/query/span"
import { generateDossier } from "../bench/generate"

test("large room goes to who asks next, and those who had it know", () => {
  const owners = Array.from({ length: 6 }, (_, i) => ({ i }))
  const rooms = owners.map((owner) => takeRoom(1 << 16, owner))
  expect(isStill(rooms[5]!, owners[5]!)).toBe(true)
  expect(isStill(rooms[0]!, owners[0]!)).toBe(false)
  rooms[5]!.begun[7] = 1
  const next = Array.from({ length: 4 }, () => takeRoom(1 << 16, {}))
  expect(next.every(({ begun }) => begun.every((count) => count === 0))).toBe(true)
})

test("small room is nobody else's", () => {
  const owner = {}
  const room = takeRoom(100, owner)
  for (let i = 0; i < 20; i += 1) takeRoom(100, {})
  expect(isStill(room, owner)).toBe(true)
})

test("a density answers the same when others have used its room", () => {
  const index = buildIndex(generateDossier(4000), 1)
  const everyThird = bitmapOf(
    index.size,
    Array.from({ length: index.size / 4 }, (_, i) => i * 3),
  )
  const grouping = byTopic(index)
  const densities = Array.from({ length: 7 }, (_, i) =>
    densityOf(index, i % 2 ? everyThird : allRows(index.size), grouping),
  )
  const span = wholeSpan(index)
  const edges = Array.from({ length: 31 }, (_, i) => span[0] + ((span[1] + 1 - span[0]) * i) / 30)
  const ask = (density: (typeof densities)[number]) => [
    [...density.spread(edges)],
    density.countIn(3, span[1] - 4000, span[1]),
  ]
  const answers = densities.map(ask)
  expect(answers[0]).not.toEqual(answers[1])
  for (const round of [0, 1])
    densities.forEach((density, i) => void expect([round, ask(density)]).toEqual([round, answers[i % 2]]))
})
