import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Mark, Scene } from "../../src/scene/scene"
import { toSvg } from "../../src/scene/svg"
import { themes } from "../../src/scene/theme"
import { samples } from "./samples"

const sceneOf = (marks: readonly Mark[], title = "Title"): Scene => ({
  width: 100,
  height: 50,
  title,
  description: "In words.",
  marks,
})
const svg = (...marks: readonly Mark[]) => toSvg(sceneOf(marks), themes.light)

describe("a figure's SVG file", () => {
  test("says its title and what it shows, and lies on paper", () => {
    const file = svg()
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 100 50" width="100" height="50"/)
    expect(file).toContain('<title id="title">Title</title><desc id="description">In words.</desc>')
    expect(file).toContain(`<rect width="100" height="50" fill="${themes.light.paper}"/>`)
  })

  test.each(Object.keys(samples))("stands alone: no script, style, class, event or outside reference (%s)", (name) => {
    for (const theme of Object.values(themes)) {
      const file = toSvg(samples[name] as Scene, theme) // the name is one of its keys
      expect(file).not.toMatch(
        /<(script|style|foreignObject|image|use|a)\b|\s(class|style|on\w+|href|xlink:href|data-key)=|@import/,
      )
      expect(file.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/)
      for (const [, target] of file.matchAll(/url\(([^)]*)\)/g)) expect(file).toContain(`id="${target?.slice(1)}"`)
    }
  })

  test("has no element whose id another has", () => {
    const ids = Array.from(toSvg(samples.paint as Scene, themes.light).matchAll(/ id="([^"]*)"/g), (found) => found[1])
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("escapes what a text may hold, and leaves out what XML cannot", () => {
    expect(svg({ kind: "text", x: 0, y: 9, size: 12, text: `<b> & "it's" \u0000\ud83d` })).toContain(
      "&lt;b&gt; &amp; &quot;it's&quot; \ufffd\ufffd</text>",
    )
    const file = toSvg(sceneOf([], "</title><script>alert(1)</script>"), themes.light)
    expect(file).not.toContain("<script>")
  })

  test("is well-formed whatever the texts are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const file = toSvg(sceneOf([{ kind: "text", x: 0, y: 0, size: 12, text }], text), themes.light)
        const outside = file.replace(/<\/?[a-z]+(\s[\w:-]+="[^"<]*")*\s*\/?>/gi, "")
        expect(outside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/)
      }),
    )
  })

  test("draws a halo as a copy beneath, hidden from readers, for programs that paint strokes last", () => {
    const file = svg({ kind: "text", x: 5, y: 9, size: 12, text: "Munich", halo: 3, fill: "accent" })
    const [copy, text] = Array.from(file.matchAll(/<text[^>]*>Munich<\/text>/g), ([found]) => found)
    expect(copy).toContain(`stroke="${themes.light.paper}" stroke-width="6"`)
    expect(copy).toContain('aria-hidden="true"')
    expect(text).toContain(`fill="${themes.light.accent}"`)
    expect(text).not.toContain("stroke=")
  })

  test("fades that would cross meet in the middle, in proportion", () => {
    const file = svg({ kind: "rect", x: 0, y: 0, width: 60, height: 9, fill: "ink", fade: [90, 30] })
    expect(Array.from(file.matchAll(/offset="([^"]*)"/g), (found) => found[1])).toEqual(["0", "0.75", "0.75", "1"])
  })

  test("gives lengths to a hundredth of a px, and says nothing that is the default", () => {
    expect(svg({ kind: "circle", x: 1 / 3, y: 2, r: 4, fill: "ink" })).toContain(
      `<circle cx="0.33" cy="2" r="4" fill="${themes.light.ink}"/>`,
    )
    expect(svg({ kind: "line", x1: 0, y1: 0, x2: 9, y2: 9, stroke: "hair", strokeWidth: 1 })).not.toContain(
      "stroke-width",
    )
  })
})
