import { expect, test } from "vitest"
import { lazyList } from "../../src/importers/lazy-list"
import { validate } from "../../src/model/validate"
import { generateDossier } from "../bench/generate"

test("a lazy list is an array to those who ask for its length and its records, one at a time", () => {
  const asked: number[] = []
  const list = lazyList(3, (position) => {
    asked.push(position)
    return position * 10
  })
  expect(Array.isArray(list)).toBe(true)
  expect(list.length).toBe(3)
  expect(asked).toEqual([])
  expect([list[1], list[0], list[3], list[-1]]).toEqual([10, 0, undefined, undefined])
  expect(asked).toEqual([1, 0])
})

test("the gate asks for each record of a sound list once, and comes to the same dossier", () => {
  const dossier = generateDossier(500)
  let asked = 0
  const events = lazyList(dossier.events.length, (position) => {
    asked += 1
    return structuredClone(dossier.events[position])
  })
  expect(validate({ ...dossier, events })).toEqual(validate(dossier))
  expect(asked).toBe(500)
})
