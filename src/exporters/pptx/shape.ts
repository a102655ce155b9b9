/** Rects, circles, lines and paths as PowerPoint's own shapes. */
import type { Point } from "../../scene/path"
import type { Mark } from "../../scene/scene"
import { element } from "../ooxml/xml"
import { outlineOf } from "./outline"
import { fillOf, isPainted, isSeen, type Painting, strokeOf } from "./paint"
import { type Identity, identity, type Numbering, transform, type Written } from "./slide-shape"
import { type Box, emu } from "./units"

export type DrawnMark = Exclude<Mark, { kind: "group" } | { kind: "text" }>

/** Where the coordinates of a mark begin, px of the scene. */
export interface Origin {
  readonly x: number
  readonly y: number
}

/** A mark on the slide; undefined where it has no extent or is not painted. */
export function shapeOf(
  mark: DrawnMark,
  origin: Origin,
  painting: Painting,
  who: Identity,
  numbers: Numbering,
  /** What is written within it. */
  text = "",
): Written | undefined {
  if (!isPainted(mark)) return undefined
  const place = ([x, y]: Point): Point => [emu((origin.x + x) * painting.zoom), emu((origin.y + y) * painting.zoom)]
  const box = (x: number, y: number, width: number, height: number): Box => {
    const [[left, top], [right, bottom]] = [place([x, y]), place([x + width, y + height])]
    return { left, top, right, bottom }
  }
  const whole = (geometry: string, at: Box, width: number) =>
    write(geometry, at, fillOf(mark, painting, width) + strokeOf(mark, painting, width), who, numbers, text)
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius = 0 } = mark
      if (width <= 0 || height <= 0) return undefined
      return whole(rectangle(width, height, radius), box(x, y, width, height), width)
    }
    case "circle": {
      const { x, y, r } = mark
      return r > 0 ? whole(preset("ellipse"), box(x - r, y - r, 2 * r, 2 * r), 2 * r) : undefined
    }
    case "line":
      return isSeen(mark.stroke) ? lineOf(place([mark.x1, mark.y1]), place([mark.x2, mark.y2])) : undefined
    case "path": {
      const outline = outlineOf(mark.d, isSeen(mark.fill), place)
      return outline && whole(outline.xml, outline.box, 0)
    }
    default:
      return mark satisfies never
  }

  function lineOf([x1, y1]: Point, [x2, y2]: Point): Written {
    const at = { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) }
    const turn = { flipH: x2 < x1 ? 1 : undefined, flipV: y2 < y1 ? 1 : undefined }
    const named = element("p:nvCxnSpPr", {}, identity(numbers.next(), who), "<p:cNvCxnSpPr/><p:nvPr/>")
    const looks = element("p:spPr", {}, transform(at, turn), preset("line"), strokeOf(mark, painting))
    return { xml: element("p:cxnSp", {}, named, looks), box: at }
  }
}

function write(geometry: string, box: Box, paint: string, who: Identity, numbers: Numbering, text: string): Written {
  const named = element("p:nvSpPr", {}, identity(numbers.next(), who), "<p:cNvSpPr/><p:nvPr/>")
  return { xml: element("p:sp", {}, named, element("p:spPr", {}, transform(box), geometry, paint), text), box }
}

const preset = (shape: string, ...adjustments: readonly string[]) =>
  element("a:prstGeom", { prst: shape }, element("a:avLst", {}, ...adjustments))

/** Rounded by a part of its shorter side. */
function rectangle(width: number, height: number, radius: number): string {
  if (radius <= 0) return preset("rect")
  const part = Math.round(Math.min(0.5, radius / Math.min(width, height)) * 100_000)
  return preset("roundRect", element("a:gd", { name: "adj", fmla: `val ${part}` }))
}
