/** Where the reader looks at the network from. Local to the screen: no link carries it, and no filter moves it. */
import { useEffect, useState } from "react"
import type { NetworkAnswer } from "../../charts/network/answer"
import { type Camera, fitted, panned, showing, zoomed } from "../../charts/network/camera"
import type { Box } from "../../charts/network/ground"
import { groundIn, sheetOf } from "../../charts/network/sight"
import type { Selection } from "../../model/view"
import type { Size } from "../../ui/useSize"

export interface CameraSight {
  readonly camera: Camera
  pan(dx: number, dy: number): void
  zoom(factor: number, x: number, y: number): void
  /** About the middle. */
  zoomStep(factor: number): void
  fit(): void
  /** Moves the least that brings an actor into sight. */
  show(code: number): void
}

/** The sheet to its outer edges: what one can look at. */
function edges({ width, height }: Size): Box {
  return { left: 0, top: 0, right: width, bottom: sheetOf(width, height).bottom }
}

export function useCamera(
  answer: NetworkAnswer,
  size: Size | undefined,
  selection: Selection | undefined,
): CameraSight {
  const [camera, setCamera] = useState<Camera>(fitted)
  const move = (next: (camera: Camera, box: Box) => Camera) => {
    if (size) setCamera((now) => next(now, edges(size)))
  }
  const show = (code: number) => {
    if (!size || code < 0) return
    const ground = groundIn(answer, size.width, size.height)
    setCamera((now) => showing(now, ground.x[code]!, ground.y[code]!, edges(size)))
  }
  const picked = selection?.kind === "actor" ? selection.id : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the sheet, not a new filter or size
  useEffect(() => {
    show(answer.actors.findIndex(({ id }) => id === picked))
  }, [picked])
  return {
    camera,
    pan: (dx, dy) => move((now, box) => panned(now, dx, dy, box)),
    zoom: (factor, x, y) => move((now, box) => zoomed(now, factor, x, y, box)),
    zoomStep: (factor) => move((now, box) => zoomed(now, factor, box.right / 2, box.bottom / 2, box)),
    fit: () => setCamera(fitted),
    show,
  }
}
