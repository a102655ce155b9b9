/** What a path covers: its data read into polylines, and the distance of a point from them. Curves become a few chords, close enough to point at. */
export type Point = readonly [x: number, y: number]

const chords = 12
const commandPattern = /([a-z])([^a-z]*)/gi
const numberPattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
/** How many numbers each command takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

/** The outlines of a path, each a list of points; a closed one ends where it began. */
export function polylines(d: string): readonly (readonly Point[])[] {
  const lines: Point[][] = []
  let line: Point[] = []
  let pen: Point = [0, 0]
  /** The last control point, which S and T mirror. */
  let control: Point | undefined
  const to = (points: readonly Point[]) => {
    if (line.length === 0) {
      line.push(pen)
      lines.push(line)
    }
    line.push(...points)
    pen = points.at(-1) ?? pen
  }
  for (const [, letter = "", rest = ""] of d.matchAll(commandPattern)) {
    const command = letter.toUpperCase()
    const relative = letter !== command
    const numbers = (rest.match(numberPattern) ?? []).map(Number)
    const count = arity[command]
    if (count === undefined) continue
    if (command === "Z") {
      const first = line[0]
      if (first) to([first])
      line = []
      control = undefined
      continue
    }
    for (let i = 0; i + count <= numbers.length; i += count) {
      const [dx, dy] = relative ? pen : [0, 0]
      const x = (n: number) => (numbers[i + n] ?? 0) + dx
      const y = (n: number) => (numbers[i + n] ?? 0) + dy
      const mirrored: Point = control ? [2 * pen[0] - control[0], 2 * pen[1] - control[1]] : pen
      let next: Point | undefined
      if (command === "M" && i === 0) {
        line = []
        pen = [x(0), y(1)]
      } else if (command === "M" || command === "L") to([[x(0), y(1)]])
      else if (command === "H") to([[x(0), pen[1]]])
      else if (command === "V") to([[pen[0], y(0)]])
      else if (command === "C" || command === "S") {
        const full = command === "C"
        const one: Point = full ? [x(0), y(1)] : mirrored
        const two: Point = full ? [x(2), y(3)] : [x(0), y(1)]
        const end: Point = full ? [x(4), y(5)] : [x(2), y(3)]
        to(bezier(pen, one, two, end))
        next = two
      } else if (command === "Q" || command === "T") {
        const one: Point = command === "Q" ? [x(0), y(1)] : mirrored
        const end: Point = command === "Q" ? [x(2), y(3)] : [x(0), y(1)]
        to(bezier(pen, between(pen, one, 2 / 3), between(end, one, 2 / 3), end))
        next = one
      } else if (command === "A") {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = numbers.slice(i, i + 5)
        to(arc(pen, [x(5), y(6)], Math.abs(rx), Math.abs(ry), (turn * Math.PI) / 180, large !== 0, sweep !== 0))
      }
      control = next
    }
  }
  return lines
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

function bezier(from: Point, one: Point, two: Point, end: Point): Point[] {
  return Array.from({ length: chords }, (_, i) => {
    const t = (i + 1) / chords
    const s = 1 - t
    const at = (axis: 0 | 1) =>
      s * s * s * from[axis] + 3 * s * s * t * one[axis] + 3 * s * t * t * two[axis] + t * t * t * end[axis]
    return [at(0), at(1)]
  })
}

/** An elliptical arc from its ends, after the SVG specification, appendix B.2.4. */
function arc(from: Point, to: Point, rx: number, ry: number, turn: number, large: boolean, sweep: boolean): Point[] {
  if (rx === 0 || ry === 0) return [to]
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx]
  const grow = Math.max(1, Math.hypot(px / rx, py / ry))
  const [a, b] = [rx * grow, ry * grow]
  const spread = (a * py) ** 2 + (b * px) ** 2
  if (spread === 0) return [to]
  const root = Math.sqrt(Math.max(0, (a * b) ** 2 / spread - 1)) * (large === sweep ? -1 : 1)
  const [qx, qy] = [(root * a * py) / b, (-root * b * px) / a]
  const centre: Point = [cos * qx - sin * qy + (from[0] + to[0]) / 2, sin * qx + cos * qy + (from[1] + to[1]) / 2]
  const start = Math.atan2((py - qy) / b, (px - qx) / a)
  let sweepAngle = Math.atan2((-py - qy) / b, (-px - qx) / a) - start
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI
  return Array.from({ length: 2 * chords }, (_, i) => {
    const angle = start + (sweepAngle * (i + 1)) / (2 * chords)
    const [ex, ey] = [a * Math.cos(angle), b * Math.sin(angle)]
    return [centre[0] + cos * ex - sin * ey, centre[1] + sin * ex + cos * ey]
  })
}

/** Whether a point lies inside the outlines, by the non-zero rule; an open outline is closed for it, as a fill does. */
export function contains(lines: readonly (readonly Point[])[], x: number, y: number): boolean {
  let winding = 0
  for (const line of lines) {
    let [ax, ay] = line.at(-1) ?? [0, 0]
    for (const [bx, by] of line) {
      if (ay <= y !== by <= y) {
        const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
        if (by > ay && side > 0) winding++
        if (by < ay && side < 0) winding--
      }
      ax = bx
      ay = by
    }
  }
  return winding !== 0
}

/** Distance from a point to a segment. */
export function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2))
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay))
}

/** Distance from a point to the nearest outline. */
export function toOutline(lines: readonly (readonly Point[])[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1] as Point // both within the line: 1 ≤ i < length
      const [bx, by] = line[i] as Point
      nearest = Math.min(nearest, toSegment(x, y, ax, ay, bx, by))
    }
  return nearest
}
