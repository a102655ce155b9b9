/** A page's worth of room in which benches paint as the app does, and the clock that counts its frames. */
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"
import type { Scene } from "../../src/scene/scene"
import { Figure } from "../../src/ui/Figure"
import "../../src/ui/tokens.css"

export const stageSize = { width: 1000, height: 640 } as const

const stage = document.getElementById("stage")
if (!stage) throw new Error("The bench page has no stage.")
const root = createRoot(stage)

/** Paints a scene through the app's own figure. */
export function show(scene: Scene): void {
  flushSync(() => root.render(<Figure scene={scene} theme="light" onPan={ignore} onZoom={ignore} />))
}

/** Leaves the stage to an engine that paints by itself; what it paints into is given to it. */
export function clearStage(): HTMLElement {
  flushSync(() => root.render(<div id="bare" style={stageSize} />))
  const bare = document.getElementById("bare")
  if (!bare) throw new Error("The stage is not bare.")
  return bare
}

/** Elements inside the stage. */
export const countNodes = (): number => stage.querySelectorAll("*").length

const ignore = () => undefined

export interface Pace {
  /** Milliseconds between one frame and the next. */
  readonly intervals: readonly number[]
  /** Milliseconds of script in each frame. */
  readonly scripts: readonly number[]
}

/** Does one step in each of `count` frames, after a few to warm up. */
export async function pace(count: number, step: (frame: number) => void): Promise<Pace> {
  const warmUp = 5
  const intervals: number[] = []
  const scripts: number[] = []
  let last = await nextFrame()
  for (let frame = 0; frame < count + warmUp; frame += 1) {
    const begin = performance.now()
    step(frame)
    const script = performance.now() - begin
    const now = await nextFrame()
    if (frame >= warmUp) {
      intervals.push(now - last)
      scripts.push(script)
    }
    last = now
  }
  return { intervals, scripts }
}

export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
