import { expect, test } from "vitest"
import { leastSide, mostSide, presetIds, presetOf, presets } from "../../src/model/presets"

test("a preset is what it is, whatever size is named beside it", () => {
  for (const preset of presetIds) expect(presetOf({ preset, width: 10, height: 10 })).toBe(presets[preset])
})

test("the paper sizes are true to the millimetre", () => {
  const perMillimetre = 96 / 25.4
  expect(presets["a4-portrait"].width / perMillimetre).toBeCloseTo(210, 0)
  expect(presets["column-85"].width / perMillimetre).toBeCloseTo(85, 0)
  expect(presets["letter-portrait"].height / 96).toBe(11)
})

test("a size of one's own is kept within bounds, whole, and set larger the wider it is", () => {
  const custom = (width?: number, height?: number) => presetOf({ preset: "custom", width, height })
  expect(custom(1, 1e9)).toMatchObject({ width: leastSide, height: mostSide })
  expect(custom(500.4, Number.NaN)).toMatchObject({ width: 500, height: presets["slide-16-9"].height })
  expect(custom().width).toBe(presets["slide-16-9"].width)
  expect(custom(320, 400).zoom).toBe(1)
  expect(custom(3000, 400).zoom).toBeGreaterThan(custom(1500, 400).zoom)
})
