/** Where one looks at the sheet from: local to the screen, no part of the view. A camera moves everybody alike and nobody against another. */
import type { Box } from "./ground"

/** A point of the ground is drawn at `zoom · ground + (x, y)`, px. */
export interface Camera {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

/** The whole ground in sight. */
export const fitted: Camera = { zoom: 1, x: 0, y: 0 }
export const mostZoom = 12

export function panned(camera: Camera, dx: number, dy: number, box: Box): Camera {
  return held({ ...camera, x: camera.x + dx, y: camera.y + dy }, box)
}

/** Closer by a factor, with what lies at (x, y) staying there. */
export function zoomed(camera: Camera, factor: number, x: number, y: number, box: Box): Camera {
  const zoom = Math.min(mostZoom, Math.max(1, camera.zoom * factor))
  const by = zoom / camera.zoom
  return held({ zoom, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by }, box)
}

/** Moves the least that brings a point of the ground into sight, `margin` px from the edges. */
export function showing(camera: Camera, groundX: number, groundY: number, box: Box, margin = 48): Camera {
  const x = groundX * camera.zoom + camera.x
  const y = groundY * camera.zoom + camera.y
  const [marginX, marginY] = [
    Math.min(margin, (box.right - box.left) / 4),
    Math.min(margin, (box.bottom - box.top) / 4),
  ]
  const inX = Math.min(box.right - marginX, Math.max(box.left + marginX, x))
  const inY = Math.min(box.bottom - marginY, Math.max(box.top + marginY, y))
  return inX === x && inY === y ? camera : panned(camera, inX - x, inY - y, box)
}

/** No edge of the ground comes further in than the edge of the sheet. */
function held(camera: Camera, { left, top, right, bottom }: Box): Camera {
  const { zoom } = camera
  return {
    zoom,
    x: Math.min(left - left * zoom, Math.max(right - right * zoom, camera.x)),
    y: Math.min(top - top * zoom, Math.max(bottom - bottom * zoom, camera.y)),
  }
}
