/** Hands for browser tests: mouse and fingers through the browser's own input, so that capture, thresholds and scrolling are real. */
import { cdp } from "vitest/browser"

export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where a spot of the test's frame lies in the window of the browser. */
function inWindow({ x, y }: Spot): Spot {
  const frame = window.frameElement?.getBoundingClientRect()
  if (!frame) return { x, y }
  const scale = frame.width / innerWidth
  return { x: frame.left + x * scale, y: frame.top + y * scale }
}

/** Two animation frames: what was gathered has been told and painted. */
export function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

async function mouse(type: "mousePressed" | "mouseMoved" | "mouseReleased", at: Spot, held = false): Promise<void> {
  const button = type === "mouseMoved" && !held ? "none" : "left"
  await cdp().send("Input.dispatchMouseEvent", { type, ...inWindow(at), button, buttons: held ? 1 : 0, clickCount: 1 })
}

/** Moves the mouse to a spot. */
export async function point(at: Spot): Promise<void> {
  await mouse("mouseMoved", at)
  await settled()
}

/** Presses at one spot, goes to the other in steps, lets go there. */
export async function drag(from: Spot, to: Spot, steps = 4): Promise<void> {
  await mouse("mouseMoved", from)
  await mouse("mousePressed", from, true)
  for (let i = 1; i <= steps; i++)
    await mouse(
      "mouseMoved",
      { x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps },
      true,
    )
  await mouse("mouseReleased", to)
  await settled()
}

/** Turns the wheel over a spot; with `pinch` as a trackpad reports two fingers. */
export async function wheel(at: Spot, deltaX: number, deltaY: number, pinch = false): Promise<void> {
  const modifiers = pinch ? 2 : 0
  await cdp().send("Input.dispatchMouseEvent", { type: "mouseWheel", ...inWindow(at), deltaX, deltaY, modifiers })
  await settled()
}

async function touch(type: "touchStart" | "touchMove" | "touchEnd", fingers: readonly Spot[]): Promise<void> {
  await cdp().send("Input.dispatchTouchEvent", {
    type,
    touchPoints: fingers.map((at, id) => ({ ...inWindow(at), id })),
  })
}

/** Puts fingers down, moves them to where they go, lifts them. */
export async function fingers(...moves: readonly (readonly [from: Spot, to: Spot])[]): Promise<void> {
  const steps = 6
  await touch(
    "touchStart",
    moves.map(([from]) => from),
  )
  for (let i = 1; i <= steps; i++)
    await touch(
      "touchMove",
      moves.map(([from, to]) => ({
        x: from.x + ((to.x - from.x) * i) / steps,
        y: from.y + ((to.y - from.y) * i) / steps,
      })),
    )
  await touch("touchEnd", [])
  await settled()
}
