/** What a path covers: its data read into polylines, and the distance of a point from them. Curves become a few chords, close enough to point at. */
export type Point = readonly [x: number, y: number]

const chords = 12
const commandPattern = /([a-df-z])([^a-df-z]*)/gi
const numberPattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
/** How many numbers each command takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

/** The outlines of a path, each a list of points; a closed one ends where it began. */
export function polylines(d: string): readonly (readonly Point[])[] {
  const pen: Pen = { lines: [], line: [], at: [0, 0], control: undefined }
  for (const [, letter = "", rest = ""] of d.matchAll(commandPattern)) {
    const command = letter.toUpperCase()
    const numbers = (rest.match(numberPattern) ?? []).map(Number)
    const count = arity[command]
    if (count === undefined) continue
    if (count === 0) close(pen)
    else
      for (let i = 0; i + count <= numbers.length; i += count) {
        const given = numbers.slice(i, i + count)
        const absolute = letter === command ? given : shifted(command, given, pen.at)
        step(pen, command === "M" && i > 0 ? "L" : command, absolute)
      }
  }
  return pen.lines
}

/** Whether a text is path data, whole, and no number in it is beyond `most`: painters take nothing else. */
export function isPath(d: string, most: number): boolean {
  let read = 0
  for (const [text, letter = "", rest = ""] of d.matchAll(commandPattern)) {
    const count = arity[letter.toUpperCase()]
    const numbers = rest.match(numberPattern) ?? []
    if (read === 0 && letter.toUpperCase() !== "M") return false
    if (count === undefined || (count === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % count > 0))
      return false
    if (numbers.some((number) => Math.abs(Number(number)) > most)) return false
    if (/[^\s,]/.test(rest.replace(numberPattern, ""))) return false
    read += text.length
  }
  return read === d.length
}

interface Pen {
  readonly lines: Point[][]
  line: Point[]
  at: Point
  /** The last control point, which S and T mirror. */
  control: Point | undefined
}

/** Relative numbers as absolute ones. */
function shifted(command: string, numbers: readonly number[], [x, y]: Point): number[] {
  if (command === "V") return numbers.map((value) => value + y)
  const first = command === "A" ? 5 : 0
  return numbers.map((value, i) => (i < first ? value : value + ((i - first) % 2 === 0 ? x : y)))
}

function draw(pen: Pen, points: readonly Point[]): void {
  if (pen.line.length === 0) {
    pen.line.push(pen.at)
    pen.lines.push(pen.line)
  }
  pen.line.push(...points)
  pen.at = points.at(-1) ?? pen.at
}

function close(pen: Pen): void {
  const first = pen.line[0]
  if (first) draw(pen, [first])
  pen.line = []
  pen.control = undefined
}

/** One command with its numbers, all absolute. */
function step(pen: Pen, command: string, numbers: readonly number[]): void {
  const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers
  const { at, control } = pen
  const mirrored: Point = control ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at
  const curve = (one: Point, two: Point, end: Point, last: Point) => {
    draw(pen, bezier(at, one, two, end))
    pen.control = last
  }
  const quadratic = (one: Point, end: Point) => curve(between(at, one, 2 / 3), between(end, one, 2 / 3), end, one)
  pen.control = undefined
  switch (command) {
    case "M":
      pen.line = []
      pen.at = [a, b]
      break
    case "L":
      draw(pen, [[a, b]])
      break
    case "H":
      draw(pen, [[a, at[1]]])
      break
    case "V":
      draw(pen, [[at[0], a]])
      break
    case "C":
      curve([a, b], [c, e], [f, g], [c, e])
      break
    case "S":
      curve(mirrored, [a, b], [c, e], [a, b])
      break
    case "Q":
      quadratic([a, b], [c, e])
      break
    case "T":
      quadratic(mirrored, [a, b])
      break
    case "A":
      draw(pen, arc(at, [g, h], Math.abs(a), Math.abs(b), (c * Math.PI) / 180, e !== 0, f !== 0))
      break
  }
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
