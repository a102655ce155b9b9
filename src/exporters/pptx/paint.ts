/** Fills, strokes and their fading in DrawingML. */
import type { Paint } from "../../scene/scene"
import { fadeStops } from "../../scene/svg-nodes"
import type { Ink, Theme } from "../../scene/theme"
import { colour, isSeen, share, solidFill } from "../ooxml/colour"
import { element } from "../ooxml/xml"
import { emu } from "./units"

/** How shapes are painted: the inks of the look, how many px of the page a px of the scene takes, and what the groups around leave of the colour. */
export interface Painting {
  readonly theme: Theme
  readonly zoom: number
  readonly opacity: number
}

export const isPainted = ({ fill, stroke }: Paint): boolean => isSeen(fill) || isSeen(stroke)

const opacityOf = (mark: Paint, painting: Painting) => painting.opacity * (mark.opacity ?? 1)

/** `width`: of the rect that fades, px. */
export function fillOf(mark: Paint, painting: Painting, width = 0): string {
  const opacity = opacityOf(mark, painting)
  return isSeen(mark.fill) && mark.fade
    ? fading(mark.fill, mark.fade, width, opacity, painting.theme)
    : solidFill(mark.fill, opacity, painting.theme)
}

function fading(
  ink: Exclude<Ink, "none">,
  fade: readonly [number, number],
  width: number,
  opacity: number,
  theme: Theme,
): string {
  const [from, to] = fadeStops(width, fade)
  const stop = (at: number, strength: number) =>
    element("a:gs", { pos: share(at) }, colour(ink, strength * opacity, theme))
  // Always four stops: of three, some programs show but the outermost.
  const until = Math.max(to, from + 1e-5)
  const stops = [stop(0, from > 0 ? 0 : 1), stop(from, 1), stop(until, 1), stop(1, to < 1 ? 0 : 1)]
  const along = element("a:lin", { ang: 0, scaled: 0 })
  return element("a:gradFill", { rotWithShape: 1 }, element("a:gsLst", {}, ...stops), along)
}

export function strokeOf(mark: Paint, painting: Painting, width = 0): string {
  const { stroke, strokeWidth = 1, dash = [] } = mark
  if (!isSeen(stroke)) return element("a:ln", {}, "<a:noFill/>")
  const opacity = opacityOf(mark, painting)
  const fill = mark.fade
    ? fading(stroke, mark.fade, width, opacity, painting.theme)
    : solidFill(stroke, opacity, painting.theme)
  const attributes = { w: Math.max(1, emu(strokeWidth * painting.zoom)), cap: "flat" }
  return element("a:ln", attributes, fill, dashes(dash, strokeWidth), element("a:miter", { lim: 800_000 }))
}

/** Dashes and gaps are measured in widths of the line; an odd list is gone through twice, as in SVG. */
function dashes(dash: readonly number[], width: number): string {
  if (dash.length === 0 || width <= 0) return ""
  const lengths = dash.length % 2 === 0 ? dash : [...dash, ...dash]
  const stops: string[] = []
  for (let i = 0; i < lengths.length; i += 2) {
    stops.push(element("a:ds", { d: share100(lengths[i], width), sp: share100(lengths[i + 1], width) }))
  }
  return element("a:custDash", {}, ...stops)
}

const share100 = (length = 0, width: number) => Math.max(1, Math.round((length / width) * 100_000))
