import { describe, expect, test } from "vitest"
import type { Frame } from "../../../src/charts/chart"
import { selectNetwork } from "../../../src/charts/network/answer"
import { drawNetwork } from "../../../src/charts/network/draw"
import { keyOfActor, keyOfTie } from "../../../src/charts/network/keys"
import { pointedMarks, walkable } from "../../../src/charts/network/pointed"
import { planIn } from "../../../src/charts/network/sight"
import { wordsFor } from "../../../src/i18n/intl"
import { defaultView } from "../../../src/model/address"
import { createFilter } from "../../../src/query/filter"
import { layoutOf } from "../../../src/query/layout"
import { wholeSpan } from "../../../src/query/span"
import type { Mark } from "../../../src/scene/scene"
import { neighbour } from "../../../src/scene/walk"
import { dossier, index } from "../../fixtures/born-case"

const window = wholeSpan(index)
const rows = createFilter(index).rows({}, window)
const answer = selectNetwork(index, rows, defaultView(dossier.id, "network"), layoutOf(index))
const frameOf = (pointed?: string): Frame => ({
  ...{ width: 830, height: 620, locale: "en", window, words: wordsFor("en"), selection: undefined, pointed },
  ...{ eventOf: () => undefined, found: undefined },
})
const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? flat(mark.marks) : [mark]))
const over = (key?: string) => flat(pointedMarks(answer, frameOf(key)))
const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))
const onSheet = flat(drawNetwork(answer, frameOf()).marks)

describe("what is pointed at", () => {
  test("draws an actor's ties over the rest, as many as the sheet has of them", () => {
    const own = onSheet.filter(({ kind, key }) => kind === "line" && key?.split(/[:+]/).includes("sanae-takaichi"))
    expect(own.length).toBeGreaterThan(2)
    expect(over(keyOfActor("sanae-takaichi")).filter(({ kind }) => kind === "line")).toHaveLength(own.length)
  })

  test("names every actor and both ends of every tie exactly once, over the sheet and what is drawn on it together", () => {
    const { shown, ties } = planIn(answer, frameOf())
    const count = (key: string, name: string) =>
      textsOf([...onSheet, ...over(key)]).filter((text) => text === name).length
    const nameOf = (code: number) => answer.actors[code]?.name.en ?? ""
    for (const code of shown) expect(count(keyOfActor(answer.actors[code]?.id ?? ""), nameOf(code))).toBe(1)
    for (const i of ties) {
      const [a, b] = [answer.ties.a[i] ?? -1, answer.ties.b[i] ?? -1]
      const key = keyOfTie(answer.actors[a]?.id ?? "", answer.actors[b]?.id ?? "")
      for (const end of [a, b]) expect(count(key, nameOf(end))).toBe(1)
    }
  })

  test("is nothing for no key and for one that is not on the sheet", () => {
    expect(over()).toEqual([])
    expect(over("actor:nobody").filter(({ kind }) => kind !== "group")).toEqual([])
  })
})

test("arrow keys can reach every actor on the sheet, and no tie", () => {
  const scene = walkable(answer, frameOf())
  const all = new Set(scene.marks.map(({ key }) => key))
  expect(all.size).toBe(planIn(answer, frameOf()).shown.length)
  const start = keyOfActor("japan")
  const reached = new Set([start])
  for (const key of reached) {
    for (const direction of ["left", "right", "up", "down"] as const) {
      const next = neighbour(scene, key, direction)
      if (next !== undefined) reached.add(next)
    }
  }
  // The cone of a step is narrower than a quarter turn, so a few stand aside of every path.
  expect(reached.size).toBeGreaterThan(all.size * 0.9)
})
