/** Ties on a slide hold on to the shapes of their actors, in the very points where they are drawn. */
import { describe, expect, test } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { glueOf } from "../../../src/exporters/pptx/glue"
import { piecesOf } from "../../../src/exporters/pptx/piece"
import { pptxExporter } from "../../../src/exporters/pptx/pptx-exporter"
import { numbering } from "../../../src/exporters/pptx/slide-shape"
import type { Mark } from "../../../src/scene/scene"
import { bornFigure } from "../../fixtures/figure"
import { partsOf, partText } from "../../fixtures/office-parts"

const slideOf = async (figure: Figure) => {
  const context = { signal: new AbortController().signal, report: () => undefined, options: {} }
  return partText(await partsOf(await pptxExporter.write(figure, context)), "ppt/slides/slide1.xml")
}
const numberIn = (xml: string, name: string) => Number(new RegExp(`\\s${name}="(-?\\d+)"`).exec(xml)?.[1])
const boxIn = (xml: string) => {
  const [, off = "", ext = ""] = /(<a:off [^>]*>)(<a:ext [^>]*>)/.exec(xml) ?? []
  return { x: numberIn(off, "x"), y: numberIn(off, "y"), width: numberIn(ext, "cx"), height: numberIn(ext, "cy") }
}

/** Where the shape of a number may be tied to, EMU. */
function sitesIn(slide: string): ReadonlyMap<number, readonly [number, number]> {
  const sites = new Map<number, readonly [number, number]>()
  for (const [shape] of slide.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<a:cxn (?:(?!<\/p:sp>).)*<\/p:sp>/gs)) {
    const { x, y } = boxIn(shape)
    const part = (name: string) => Number(new RegExp(`name="${name}" fmla="\\*/ [wh] (\\d+) \\d+"`).exec(shape)?.[1])
    sites.set(numberIn(shape, "id"), [x + part("siteX"), y + part("siteY")])
  }
  return sites
}

/** Where a line begins and ends, and what it is tied to. */
function tiesIn(slide: string) {
  return [...slide.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/gs)]
    .map(([xml]) => xml)
    .filter((xml) => /shared event/.test(xml))
    .map((xml) => {
      const { x, y, width, height } = boxIn(xml)
      const [acrossBack, downBack] = [xml.includes('flipH="1"'), xml.includes('flipV="1"')]
      const end = (isLast: boolean) => [isLast !== acrossBack ? x + width : x, isLast !== downBack ? y + height : y]
      const heldBy = (tag: string) => numberIn(new RegExp(`<a:${tag} [^>]*>`).exec(xml)?.[0] ?? "", "id")
      return { held: [heldBy("stCxn"), heldBy("endCxn")] as const, ends: [end(false), end(true)] as const }
    })
}

describe("the ties of a network", () => {
  test.each([
    { name: "whole", view: {} },
    { name: "about one of its actors", view: { selection: { kind: "actor", id: "japan" } as const } },
  ])("are tied at both ends to the shapes of their actors, where they are drawn: $name", async ({ view }) => {
    const slide = await slideOf(bornFigure({ chart: "network", view }))
    const [sites, ties] = [sitesIn(slide), tiesIn(slide)]
    expect(ties.length).toBeGreaterThan(20)
    for (const { held, ends } of ties) {
      expect(held[0]).not.toBe(held[1])
      held.forEach((id, at) => {
        const site = sites.get(id)
        for (const axis of [0, 1] as const) {
          expect(Math.abs((site?.[axis] ?? Number.NaN) - (ends[at]?.[axis] ?? 0))).toBeLessThanOrEqual(1)
        }
      })
    }
  })

  test("leave every other number of a slide its own", async () => {
    const slide = await slideOf(bornFigure({ chart: "network" }))
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("stay free at an end whose actor is not on the slide", () => {
    const form = (id: string, x: number): Mark => ({ kind: "circle", x, y: 5, r: 4, fill: "ink", key: `actor:${id}` })
    const tie = (a: string, b: string): Mark => {
      return { kind: "line", x1: 90, y1: 5, x2: 10, y2: 5, stroke: "ink", key: `tie:${a}+${b}` }
    }
    const [whole, half, loose] = [tie("a", "b"), tie("b", "z"), tie("y", "z")]
    const marks = [whole, half, loose, form("a", 10), form("b", 90)]
    const { ends, joints } = glueOf(
      piecesOf(marks, () => false),
      numbering(),
    )
    const held = [...ends.values()].map((each) => each.map((joint) => joint?.at))
    expect(held).toEqual([
      [
        [90, 5],
        [10, 5],
      ],
      [[90, 5], undefined],
      [undefined, undefined],
    ])
    expect(joints.size).toBe(2)
  })
})
