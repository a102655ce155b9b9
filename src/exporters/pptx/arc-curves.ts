/** An elliptical arc as cubic curves: after the SVG specification, appendix B.2.4, a curve a quarter turn at most. */
import type { Point } from "../../scene/path"

export interface Arc {
  readonly rx: number
  readonly ry: number
  /** Of the ellipse's first axis. */
  readonly degrees: number
  readonly isLarge: boolean
  readonly isSweep: boolean
}

/** The curves from one end to the other; undefined where the arc is a straight line. */
export function arcCurves(from: Point, to: Point, arc: Arc): readonly (readonly [Point, Point, Point])[] | undefined {
  const { isLarge, isSweep } = arc
  if (arc.rx === 0 || arc.ry === 0) return undefined
  const turn = (arc.degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx]
  const grow = Math.max(1, Math.hypot(px / arc.rx, py / arc.ry))
  const [a, b] = [arc.rx * grow, arc.ry * grow]
  const spread = (a * py) ** 2 + (b * px) ** 2
  if (spread === 0) return []
  const root = Math.sqrt(Math.max(0, (a * b) ** 2 / spread - 1)) * (isLarge === isSweep ? -1 : 1)
  const [qx, qy] = [(root * a * py) / b, (-root * b * px) / a]
  const start = Math.atan2((py - qy) / b, (px - qx) / a)
  let sweep = Math.atan2((-py - qy) / b, (-px - qx) / a) - start
  if (isSweep && sweep < 0) sweep += 2 * Math.PI
  if (!isSweep && sweep > 0) sweep -= 2 * Math.PI
  const centre: Point = [cos * qx - sin * qy + (from[0] + to[0]) / 2, sin * qx + cos * qy + (from[1] + to[1]) / 2]
  const place = (x: number, y: number): Point => [
    centre[0] + cos * a * x - sin * b * y,
    centre[1] + sin * a * x + cos * b * y,
  ]
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9))
  const each = sweep / count
  const reach = (4 / 3) * Math.tan(each / 4)
  return Array.from({ length: count }, (_, i) => {
    const [first, last] = [start + i * each, start + (i + 1) * each]
    const [c1, s1, c2, s2] = [Math.cos(first), Math.sin(first), Math.cos(last), Math.sin(last)]
    return [place(c1 - reach * s1, s1 + reach * c1), place(c2 + reach * s2, s2 - reach * c2), place(c2, s2)] as const
  })
}
