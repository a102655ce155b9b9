import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { familyInks, looks, type Theme, themes } from "../../src/scene/theme"
import { contrast, difference, sights } from "./colour"

const grounds = ["paper", "raised", "sunk", "accent-wash"] as const
const textInks = ["ink", "soft", "faint", "accent", "cooperation", "pressure", ...familyInks] as const
const names = ["light", "dark"] as const

/** Every pair of families, with the smallest difference any kind of sight sees between them. */
function pairs(theme: Theme) {
  return familyInks.flatMap((a, i) =>
    familyInks.slice(i + 1).map((b, j) => ({
      pair: `${a} ${b}`,
      common: i + 1 + j < 6,
      least: Math.min(...Object.values(sights).map((sight) => difference(theme[a], theme[b], sight))),
    })),
  )
}

test.each(names)("in the %s theme every ink that writes text is read on every ground (WCAG 2.2 AA)", (name) => {
  const theme = themes[name]
  const weak = textInks.flatMap((ink) =>
    grounds
      .map((ground) => ({ ink, ground, ratio: contrast(theme[ink], theme[ground]) }))
      .filter(({ ratio }) => ratio < 4.5),
  )
  expect(weak).toEqual([])
})

test.each(names)("in the %s theme colour-blind readers tell any two families apart", (name) => {
  expect(pairs(themes[name]).filter(({ least }) => least < 5.5)).toEqual([])
})

test.each(names)("in the %s theme the first six families, the common ones, are further apart still", (name) => {
  expect(pairs(themes[name]).filter(({ common, least }) => common && least < 7)).toEqual([])
})

test.each(names)("in the %s theme co-operation and pressure are opposites to every eye", (name) => {
  const { cooperation, pressure } = themes[name]
  for (const sight of Object.values(sights)) expect(difference(cooperation, pressure, sight)).toBeGreaterThan(12)
})

test("the page has the figures' colours", () => {
  const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8")
  const [light = "", dark = ""] = css.split('[data-theme="dark"]')
  const colours = (part: string) =>
    Object.fromEntries(Array.from(part.matchAll(/--([\w-]+): (#\w+);/g), (m) => [m[1], m[2]]))
  expect(colours(light)).toMatchObject(themes.light)
  expect(colours(dark)).toMatchObject(themes.dark)
})

describe("the looks of figures that leave", () => {
  const names = Object.keys(looks) as (keyof typeof looks)[]

  test.each(names)("in the %s look every ink that writes text is read on every ground (WCAG 2.2 AA)", (name) => {
    const look = looks[name]
    for (const ink of textInks)
      for (const ground of grounds)
        expect(contrast(look[ink], look[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  test.each(names)("in the %s look handling marks have their own colours, readable on their ground", (name) => {
    const look = looks[name]
    expect(look).toMatchObject({ "tlp-ground": "#000000", "tlp-red": "#ff2b2b", "tlp-amber": "#ffc000" })
    expect(look).toMatchObject({ "tlp-green": "#33ff00", "tlp-clear": "#ffffff" })
    for (const ink of ["tlp-red", "tlp-amber", "tlp-green", "tlp-clear"] as const)
      expect(contrast(look[ink], look["tlp-ground"])).toBeGreaterThan(4.5)
  })

  test("greyscale has no hue but in handling marks, and no two families the same tone", () => {
    const inks = Object.entries(looks.greyscale).filter(([ink]) => !ink.startsWith("tlp-"))
    for (const [, colour] of inks) expect(colour).toMatch(/^#(..)\1\1$/)
    const tones = familyInks.map((ink) => Number.parseInt(looks.greyscale[ink].slice(1, 3), 16)).sort((a, b) => a - b)
    tones.slice(1).forEach((tone, i) => {
      expect(tone - tones[i]!).toBeGreaterThanOrEqual(9)
    })
  })

  test("print on white", () => {
    expect([looks.light.paper, looks.greyscale.paper]).toEqual(["#ffffff", "#ffffff"])
  })
})
