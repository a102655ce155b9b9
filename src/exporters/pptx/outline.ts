/** A path as an outline of a shape's own, with curves where it has curves. */
import type { Point } from "../../scene/path"
import { element } from "../ooxml/xml"
import { type PathCommand, pathCommands } from "./path-commands"
import { around, type Box } from "./units"

/** The outline and the box it stands in; `place` puts a point of the path on the slide, EMU; lines may be tied to it at `joint`. Undefined where nothing is drawn. */
export function outlineOf(
  d: string,
  isFilled: boolean,
  place: (point: Point) => Point,
  joint?: Point,
): { readonly xml: string; readonly box: Box } | undefined {
  const commands = pathCommands(d)
  if (!commands.some(({ kind }) => kind === "line" || kind === "curve")) return undefined
  const box = boxOf(commands, place)
  const point = (at: Point) => {
    const [x, y] = place(at)
    return element("a:pt", { x: x - box.left, y: y - box.top })
  }
  const size = { w: Math.max(1, box.right - box.left), h: Math.max(1, box.bottom - box.top) }
  const path = element("a:path", { ...size, fill: isFilled ? undefined : "none" }, ...withStart(commands).map(write))
  function write(command: PathCommand): string {
    switch (command.kind) {
      case "move":
        return element("a:moveTo", {}, point(command.to))
      case "line":
        return element("a:lnTo", {}, point(command.to))
      case "curve":
        return element("a:cubicBezTo", {}, ...command.by.map(point), point(command.to))
      case "close":
        return "<a:close/>"
    }
  }
  const { guides, sites } = joint ? siteAt(place(joint), box) : { guides: "", sites: "" }
  const inside = element("a:rect", { l: "0", t: "0", r: "r", b: "b" })
  const geometry = element(
    "a:custGeom",
    {},
    "<a:avLst/>",
    element("a:gdLst", {}, guides),
    "<a:ahLst/>",
    element("a:cxnLst", {}, sites),
    inside,
    element("a:pathLst", {}, path),
  )
  return { xml: geometry, box }
}

/** A place that lines are tied to, reckoned from the size of the shape, so that it stays where it is when the shape is made larger. */
function siteAt([x, y]: Point, { left, top, right, bottom }: Box): { readonly guides: string; readonly sites: string } {
  const guide = (name: string, side: "w" | "h", at: number, whole: number) =>
    element("a:gd", { name, fmla: `*/ ${side} ${at} ${Math.max(1, whole)}` })
  return {
    guides: guide("siteX", "w", x - left, right - left) + guide("siteY", "h", y - top, bottom - top),
    sites: element("a:cxn", { ang: 0 }, element("a:pos", { x: "siteX", y: "siteY" })),
  }
}

/** After a close a path goes on from where it began; PowerPoint wants to be told. */
function withStart(commands: readonly PathCommand[]): readonly PathCommand[] {
  const told: PathCommand[] = []
  let start: Point = [0, 0]
  commands.forEach((command, i) => {
    if (command.kind === "move") start = command.to
    else if (i === 0 || commands[i - 1]?.kind === "close") told.push({ kind: "move", to: start })
    told.push(command)
  })
  return told
}

function boxOf(commands: readonly PathCommand[], place: (point: Point) => Point): Box {
  const boxes: Box[] = []
  const add = (at: Point) => {
    const [x, y] = place(at)
    boxes.push({ left: x, top: y, right: x, bottom: y })
  }
  let from: Point = [0, 0]
  for (const command of commands) {
    if (command.kind === "close") continue
    add(command.to)
    if (command.kind === "curve") for (const at of turningPoints(from, command.by, command.to)) add(at)
    from = command.to
  }
  return around(boxes)
}

/** Points along a curve, close enough together that the box about them is the curve's to a hair. */
function turningPoints(from: Point, [one, two]: readonly [Point, Point], to: Point): Point[] {
  return [1, 2, 3, 4, 5, 6, 7].map((eighth): Point => {
    const t = eighth / 8
    const s = 1 - t
    const at = (axis: 0 | 1) =>
      s * s * s * from[axis] + 3 * s * s * t * one[axis] + 3 * s * t * t * two[axis] + t * t * t * to[axis]
    return [at(0), at(1)]
  })
}
