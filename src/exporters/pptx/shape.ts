/** Rects, circles, lines and paths as PowerPoint's own shapes. */
import type { Point } from "../../scene/path"
import type { Mark } from "../../scene/scene"
import { isSeen } from "../ooxml/colour"
import { element } from "../ooxml/xml"
import { outlineOf } from "./outline"
import { fillOf, isPainted, type Painting, strokeOf } from "./paint"
import { type Identity, identity, type Numbering, transform, type Written } from "./slide-shape"
import { type Box, emu } from "./units"

export type DrawnMark = Exclude<Mark, { kind: "group" } | { kind: "text" }>

type Shaped<K extends DrawnMark["kind"]> = Extract<DrawnMark, { kind: K }>

/** Where the coordinates of a mark begin, px of the scene. */
export interface Origin {
  readonly x: number
  readonly y: number
}

/** A shape with a point that ties hold on to. */
export interface Joint {
  readonly id: number
  /** px, as the mark counts them. */
  readonly at: Point
}

/** The shapes that a line begins and ends at; undefined where there is none on the slide. */
export type Ends = readonly [start: Joint | undefined, end: Joint | undefined]

export interface ShapeWish {
  readonly who: Identity
  readonly numbers: Numbering
  /** What is written within it. */
  readonly text?: string | undefined
  /** Lines are tied to it here. */
  readonly joint?: Joint | undefined
  /** It is a line that is tied to these. */
  readonly ends?: Ends | undefined
}

/** A mark on the slide; undefined where it has no extent or is not painted. */
export function shapeOf(mark: DrawnMark, origin: Origin, painting: Painting, wish: ShapeWish): Written | undefined {
  if (!isPainted(mark)) return undefined
  const { who, numbers, text = "", joint, ends } = wish
  const place = ([x, y]: Point): Point => [emu((origin.x + x) * painting.zoom), emu((origin.y + y) * painting.zoom)]
  const box = (x: number, y: number, width: number, height: number): Box => {
    const [[left, top], [right, bottom]] = [place([x, y]), place([x + width, y + height])]
    return { left, top, right, bottom }
  }
  const whole = (geometry: string, at: Box, width: number): Written => {
    const named = element("p:nvSpPr", {}, identity(joint?.id ?? numbers.next(), who), "<p:cNvSpPr/><p:nvPr/>")
    const paint = fillOf(mark, painting, width) + strokeOf(mark, painting, width)
    return { xml: element("p:sp", {}, named, element("p:spPr", {}, transform(at), geometry, paint), text), box: at }
  }
  const outlined = (d: string, width: number) => {
    const outline = outlineOf(d, isSeen(mark.fill), place, joint?.at)
    return outline && whole(outline.xml, outline.box, width)
  }
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius = 0 } = mark
      if (width <= 0 || height <= 0) return undefined
      if (joint) return outlined(rectanglePath(mark), width)
      return whole(rectangle(width, height, radius), box(x, y, width, height), width)
    }
    case "circle": {
      const { x, y, r } = mark
      if (r <= 0) return undefined
      return joint
        ? outlined(circlePath(mark), 2 * r)
        : whole(preset("ellipse"), box(x - r, y - r, 2 * r, 2 * r), 2 * r)
    }
    case "line":
      return isSeen(mark.stroke) ? lineOf(place([mark.x1, mark.y1]), place([mark.x2, mark.y2])) : undefined
    case "path":
      return outlined(mark.d, 0)
    default:
      return mark satisfies never
  }

  function lineOf([x1, y1]: Point, [x2, y2]: Point): Written {
    const at = { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) }
    const turn = { flipH: x2 < x1 ? 1 : undefined, flipV: y2 < y1 ? 1 : undefined }
    const named = element("p:nvCxnSpPr", {}, identity(numbers.next(), who), connection(ends), "<p:nvPr/>")
    const looks = element("p:spPr", {}, transform(at, turn), preset("line"), strokeOf(mark, painting))
    return { xml: element("p:cxnSp", {}, named, looks), box: at }
  }
}

/** The one place of a shape that lines are tied to. */
const site = 0

function connection([start, end]: Ends = [undefined, undefined]): string {
  const held = (tag: string, joint: Joint | undefined) => (joint ? element(tag, { id: joint.id, idx: site }) : "")
  return element("p:cNvCxnSpPr", {}, held("a:stCxn", start), held("a:endCxn", end))
}

const preset = (shape: string, ...adjustments: readonly string[]) =>
  element("a:prstGeom", { prst: shape }, element("a:avLst", {}, ...adjustments))

/** Rounded by a part of its shorter side. */
function rectangle(width: number, height: number, radius: number): string {
  if (radius <= 0) return preset("rect")
  const part = Math.round(Math.min(0.5, radius / Math.min(width, height)) * 100_000)
  return preset("roundRect", element("a:gd", { name: "adj", fmla: `val ${part}` }))
}

/** PowerPoint's own circles and rectangles are tied at their edges only: with a place in the middle they are outlines. */
const circlePath = ({ x, y, r }: Shaped<"circle">) =>
  `M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0Z`

function rectanglePath({ x, y, width, height, radius = 0 }: Shaped<"rect">): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2))
  const corner = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : "")
  const [across, down] = [width - 2 * r, height - 2 * r]
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`
}
