/**
 * The gallery: scenes as pictures for human eyes, light and dark, each painted as SVG and on a canvas, side by side. `npm run gallery` writes them
 * to the folder `gallery`, which is not kept. A room is a file that hangs some.
 */
import { page } from "vitest/browser"
import "@fontsource-variable/inter/index.css"
import "@fontsource-variable/noto-sans-jp/index.css"
import "@fontsource-variable/source-serif-4/index.css"
import { paintCanvas } from "../../src/scene/canvas"
import type { Mark, Scene } from "../../src/scene/scene"
import { toSvg } from "../../src/scene/svg"
import { fonts, type Theme, themes } from "../../src/scene/theme"

/** Writes `gallery/‹name›-light.png` and `gallery/‹name›-dark.png`. */
export async function hang(name: string, scene: Scene): Promise<void> {
  await fontsFor(scene)
  for (const theme of ["light", "dark"] as const) {
    const wall = document.createElement("div")
    wall.style.cssText = "display:flex;line-height:0;width:max-content"
    wall.innerHTML = toSvg(scene, themes[theme])
    wall.append(canvasOf(scene, themes[theme]))
    document.body.append(wall)
    await page.screenshot({ element: wall, path: `../../../gallery/${name}-${theme}.png` })
    wall.remove()
  }
}

function canvasOf(scene: Scene, theme: Theme): HTMLCanvasElement {
  const canvas = document.createElement("canvas")
  canvas.width = scene.width * devicePixelRatio
  canvas.height = scene.height * devicePixelRatio
  canvas.style.cssText = `width:${scene.width}px;height:${scene.height}px`
  const context = canvas.getContext("2d")
  if (context) paintCanvas(scene, context, theme, devicePixelRatio)
  return canvas
}

/** Waits for every font that the scene's texts ask for. */
async function fontsFor(scene: Scene): Promise<void> {
  const waits: Promise<unknown>[] = []
  const visit = (marks: readonly Mark[]) => {
    for (const mark of marks) {
      if (mark.kind === "group") visit(mark.marks)
      if (mark.kind !== "text") continue
      waits.push(document.fonts.load(`${mark.weight ?? 400} 12px ${fonts[mark.face ?? "sans"]}`, mark.text))
    }
  }
  visit(scene.marks)
  await Promise.all(waits)
}
