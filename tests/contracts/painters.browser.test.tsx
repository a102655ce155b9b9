import { beforeAll, describe, expect, test } from "vitest"
import { page } from "vitest/browser"
import { render } from "vitest-browser-react"
import "@fontsource-variable/inter/index.css"
import "@fontsource-variable/noto-sans-jp/index.css"
import "@fontsource-variable/source-serif-4/index.css"
import { paintCanvas } from "../../src/scene/canvas"
import { hit } from "../../src/scene/hit"
import type { Scene } from "../../src/scene/scene"
import { toSvg } from "../../src/scene/svg"
import { fonts, type ThemeName, themes } from "../../src/scene/theme"
import { SvgScene } from "../../src/ui/figure/SvgScene"
import { foreignPixels, paintedPixels, pictureOf } from "../scene/pixels"
import { samples } from "../scene/samples"

beforeAll(async () => {
  await page.viewport(1000, 700) // small enough that Vitest does not scale the page
  const families = [fonts.sans, fonts.serif]
  const loads = families.flatMap((family) =>
    [400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 12px ${family}`, "Ag日会談")),
  )
  await Promise.all(loads)
})

/** Puts an element on the theme's paper at the corner of the page, takes its picture and clears up. */
async function pictured(element: Element, theme: ThemeName): Promise<ImageData> {
  const frame = document.createElement("div")
  frame.style.cssText = `position:fixed;left:0;top:0;line-height:0;background:${themes[theme].paper}`
  frame.append(element)
  document.body.append(frame)
  try {
    return await pictureOf(frame)
  } finally {
    frame.remove()
  }
}

/** Each painter in its own way from scene to picture. */
const painters = {
  "SVG file": (scene: Scene, theme: ThemeName) => {
    const file = new DOMParser().parseFromString(toSvg(scene, themes[theme]), "image/svg+xml")
    return pictured(document.importNode(file.documentElement, true), theme)
  },
  canvas: (scene: Scene, theme: ThemeName) => {
    const canvas = document.createElement("canvas")
    canvas.width = scene.width
    canvas.height = scene.height
    paintCanvas(scene, canvas.getContext("2d") as CanvasRenderingContext2D, themes[theme], 1) // a fresh canvas has one
    return pictured(canvas, theme)
  },
  "SVG on screen": async (scene: Scene, theme: ThemeName) => {
    const { container, unmount } = await render(<SvgScene scene={scene} theme={theme} />)
    const picture = await pictured(container.firstElementChild as Element, theme) // the svg just rendered
    container.innerHTML = ""
    await unmount().catch(() => undefined)
    return picture
  },
}

/** A difference of colour that an eye would see, of 255; the thin strokes of letters are shaded differently by each rasteriser. */
const seenIn = (name: string) => (name === "text" ? 90 : 40)

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(Object.keys(samples))("every painter makes the same picture of %s", async (name) => {
    const scene = samples[name] as Scene // the name is one of its keys
    const seen = seenIn(name)
    const file = await painters["SVG file"](scene, theme)
    const painted = paintedPixels(file, seen)
    expect(painted).toBeGreaterThan(500)
    for (const painter of ["canvas", "SVG on screen"] as const) {
      const other = await painters[painter](scene, theme)
      expect(foreignPixels(file, other, seen) / painted, painter).toBeLessThan(0.005)
    }
  })
})

test("the comparison sees a single mark that is missing", async () => {
  for (const [name, scene] of Object.entries(samples)) {
    const seen = seenIn(name)
    const file = await painters["SVG file"](scene, "light")
    const picture = paintedPixels(file, seen)
    const without = await painters.canvas({ ...scene, marks: scene.marks.slice(1) }, "light")
    expect(foreignPixels(file, without, seen) / picture).toBeGreaterThan(0.005)
  }
})

test("the key under any point is that of the element the browser itself finds there", async () => {
  const { container } = await render(<SvgScene scene={samples.shapes as Scene} theme="light" />)
  const svg = container.firstElementChild as SVGElement // just rendered
  svg.style.cssText = "position:fixed;left:0;top:0"
  // a ring or a frame is a thing to point at as a whole
  for (const shape of svg.querySelectorAll("circle, rect")) shape.setAttribute("pointer-events", "all")
  const found = (x: number, y: number) => {
    const element = document.elementFromPoint(x, y)
    return element && svg.contains(element) ? (element.getAttribute("data-key") ?? undefined) : undefined
  }
  const scene = samples.shapes as Scene
  const keys = new Set<string>()
  for (let y = 1.5; y < 200; y += 3)
    for (let x = 1.5; x < 320; x += 3) {
      const key = hit(scene, x, y, 0)
      const around = [-2.5, 0, 2.5].flatMap((dx) => [-2.5, 0, 2.5].map((dy) => found(x + dx, y + dy)))
      expect(around, `${key} at ${x}, ${y}`).toContain(key)
      if (key) keys.add(key)
    }
  expect([...keys].sort()).toEqual(scene.marks.map((mark) => mark.key).sort())
})
