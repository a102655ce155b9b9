import { expect, test } from "vitest"
import { contains, isPath, polylines, toOutline } from "../../src/scene/path"

test("reads every command, absolute or relative, with numbers run together", () => {
  const square = [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ]
  expect(polylines("M0,0L10,0L10,10L0,10Z")).toEqual(square)
  expect(polylines("m0 0l10 0 0 10-10 0z")).toEqual(square)
  expect(polylines("M0,0H10V10H0Z")).toEqual(square)
  expect(polylines("M0,0h10v10h-10z")).toEqual(square)
  expect(polylines("M1e1.5L.5-.5")).toEqual([
    [
      [10, 0.5],
      [0.5, -0.5],
    ],
  ])
})

test("a command after Z goes on from where the outline began", () => {
  expect(polylines("M5,5h5v5zl-5,-5")[1]).toEqual([
    [5, 5],
    [0, 0],
  ])
})

test("curves end where they should, and pass where they should", () => {
  const [cubic = []] = polylines("M0,0C0,10,10,10,10,0S20,-10,20,0")
  expect(cubic.at(-1)).toEqual([20, 0])
  expect(cubic[6]).toEqual([5, 7.5])
  const [quadratic = []] = polylines("M0,0Q5,10,10,0T20,0")
  expect(quadratic.at(-1)).toEqual([20, 0])
  expect(quadratic[6]?.[1]).toBeCloseTo(5)
  expect(quadratic[18]?.[1]).toBeCloseTo(-5)
})

test("circles are round", () => {
  const [circle = []] = polylines("M70,50A20,20,0,1,1,30,50A20,20,0,1,1,70,50")
  expect(circle.length).toBeGreaterThan(20)
  for (const [x, y] of circle) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(20, 6)
})

test("arcs take the side and the length their flags say", () => {
  const middle = (d: string) => polylines(d)[0]?.[12] // of 24 chords
  expect(middle("M0,0A10,10,0,0,1,20,0")?.[1]).toBeCloseTo(-10)
  expect(middle("M0,0A10,10,0,0,0,20,0")?.[1]).toBeCloseTo(10)
  expect(middle("M0,0A20,20,0,1,1,20,0")?.[1]).toBeLessThan(-30)
  expect(polylines("M0,0A0,5,0,0,1,20,0")).toEqual([
    [
      [0, 0],
      [20, 0],
    ],
  ])
})

test("a hole by the non-zero rule is one that runs the other way", () => {
  const ring = polylines("M0,0H30V30H0Z M10,10V20H20V10Z")
  expect(contains(ring, 5, 5)).toBe(true)
  expect(contains(ring, 15, 15)).toBe(false)
  expect(contains(polylines("M0,0H30V30H0Z M10,10H20V20H10Z"), 15, 15)).toBe(true)
})

test("an open outline is closed to be filled, not to be drawn", () => {
  const open = polylines("M0,0L20,0L20,20")
  expect(contains(open, 15, 5)).toBe(true)
  expect(toOutline(open, 10, 10)).toBe(10)
})

test("nonsense draws nothing", () => {
  expect(polylines("")).toEqual([])
  expect(polylines("hello")).toEqual([])
  expect(polylines("M1")).toEqual([])
})

test.each([
  ["", true],
  ["M0,0L10,0L10,10Z", true],
  ["m0 0l10 0 0 10-10 0z", true],
  ["M1e1.5L.5-.5A1,1 0 0 1 2,2", true],
  ["L1,1", false],
  ["M1", false],
  ["M0,0L1,1,1", false],
  ["M0,0Z1", false],
  ["M0,0Lx", false],
  ["M0,0 url(#a)", false],
  ["  M0,0", false],
  ["M0,0L1e99,0", false],
  ["M0,0B1,1", false],
])("tells path data from what is none: %s", (d, is) => {
  expect(isPath(d, 1000)).toBe(is)
})
