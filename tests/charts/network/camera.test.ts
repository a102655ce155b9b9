import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Camera, fitted, mostZoom, panned, showing, zoomed } from "../../../src/charts/network/camera"

const box = { left: 0, top: 0, right: 800, bottom: 500 }
const px = fc.double({ min: -2000, max: 2000, noNaN: true })
const inX = fc.double({ min: 0, max: 800, noNaN: true })
const inY = fc.double({ min: 0, max: 500, noNaN: true })
const anyCamera: fc.Arbitrary<Camera> = fc
  .tuple(fc.double({ min: 1, max: mostZoom, noNaN: true }), inX, inY, px, px)
  .map(([zoom, x, y, dx, dy]) => panned(zoomed(fitted, zoom, x, y, box), dx, dy, box))

describe("the camera", () => {
  test("never looks past the edge of the sheet, however it is dragged", () => {
    fc.assert(
      fc.property(anyCamera, px, px, (camera, dx, dy) => {
        const { zoom, x, y } = panned(camera, dx, dy, box)
        expect(x).toBeLessThanOrEqual(1e-9)
        expect(y).toBeLessThanOrEqual(1e-9)
        expect(box.right * zoom + x).toBeGreaterThanOrEqual(box.right - 1e-6)
        expect(box.bottom * zoom + y).toBeGreaterThanOrEqual(box.bottom - 1e-6)
      }),
    )
  })

  test("keeps what is under the pointer there while it comes nearer", () => {
    fc.assert(
      fc.property(anyCamera, fc.double({ min: 1, max: 4, noNaN: true }), inX, inY, (camera, factor, x, y) => {
        const next = zoomed(camera, factor, x, y, box)
        const before = { x: (x - camera.x) / camera.zoom, y: (y - camera.y) / camera.zoom }
        expect(before.x * next.zoom + next.x).toBeCloseTo(x, 4)
        expect(before.y * next.zoom + next.y).toBeCloseTo(y, 4)
        expect(next.zoom).toBeLessThanOrEqual(mostZoom)
      }),
    )
  })

  test("comes back to the whole sheet when it is farthest", () => {
    fc.assert(
      fc.property(anyCamera, inX, inY, (camera, x, y) => {
        const far = zoomed(camera, 1e-6, x, y, box)
        expect(far.zoom).toBe(1)
        expect(far.x).toBeCloseTo(0, 6)
        expect(far.y).toBeCloseTo(0, 6)
      }),
    )
  })

  test("brings a place into sight, and stays where it sees it already", () => {
    fc.assert(
      fc.property(anyCamera, inX, inY, (camera, x, y) => {
        const next = showing(camera, x, y, box)
        expect(next.zoom).toBe(camera.zoom)
        expect(x * next.zoom + next.x).toBeGreaterThanOrEqual(-1e-6)
        expect(x * next.zoom + next.x).toBeLessThanOrEqual(800 + 1e-6)
        expect(y * next.zoom + next.y).toBeGreaterThanOrEqual(-1e-6)
        expect(y * next.zoom + next.y).toBeLessThanOrEqual(500 + 1e-6)
        const again = showing(next, x, y, box)
        expect(again.x).toBeCloseTo(next.x, 6)
        expect(again.y).toBeCloseTo(next.y, 6)
      }),
    )
  })
})
