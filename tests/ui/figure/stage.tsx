/** A figure on the page for browser tests, and what it tells. */
import { vi } from "vitest"
import { page } from "vitest/browser"
import { render } from "vitest-browser-react"
import type { Mark, Scene } from "../../../src/scene/scene"
import { Figure, type FigureProps } from "../../../src/ui/Figure"
import { point, type Spot } from "../pointer"

export const dot = (n: number, x: number, y: number): Mark => ({
  kind: "circle",
  x,
  y,
  r: 5,
  fill: "family-0",
  key: `event:${n}`,
  label: `Event ${n}`,
})
export const sceneOf = (...marks: readonly Mark[]): Scene => ({
  width: 400,
  height: 200,
  title: "Meetings",
  description: "Three meetings in February.",
  marks,
})
export const dots = sceneOf(dot(1, 100, 100), dot(2, 300, 100), dot(3, 110, 160))
export const many = sceneOf(
  ...Array.from({ length: 1000 }, (_, i) => dot(i, 5 + (i % 40) * 10, 5 + Math.floor(i / 40) * 8)),
)

export const heard = {
  onPick: vi.fn(),
  onPoint: vi.fn(),
  onHover: vi.fn(),
  onPan: vi.fn(),
  onZoom: vi.fn(),
  onGestureEnd: vi.fn(),
}
export const plain = { shift: false, alt: false, command: false }
export const figure = () => page.getByRole("figure", { name: "Meetings" })
/** A spot of the figure, in px of the scene. */
export const on = (x: number, y: number): Spot => {
  const { left, top } = figure().element().getBoundingClientRect()
  return { x: left + x, y: top + y }
}
export const shown = (props: Partial<FigureProps> = heard) => render(<Figure scene={dots} theme="light" {...props} />)
/** All that was panned. */
export const panned = () => heard.onPan.mock.calls.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0])
export const zoomed = () => heard.onZoom.mock.calls.reduce((product, [factor]) => product * factor, 1)

/** Takes the pointer away and forgets what was heard. */
export async function quiet(): Promise<void> {
  await point({ x: 900, y: 600 })
  for (const listener of Object.values(heard)) listener.mockClear()
}
