/** A scene as elements of SVG, still plain data: the file writer (svg.ts) and the screen (ui/figure) make the same picture of them. */
import { isolated } from "./bidi"
import type { Mark, Paint, Scene } from "./scene"
import { fonts, type Ink, type Theme } from "./theme"

export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children?: readonly SvgNode[]
  readonly text?: string
}

export interface SvgOptions {
  readonly theme: Theme
  /** Begins every id, so that two figures of a page do not share one. */
  readonly prefix: string
  /** Halo by a copy of the text beneath it, for programs that do not know `paint-order`; on screen one element does both. */
  readonly haloCopies?: boolean
  /** Names each mark's key in `data-key`. */
  readonly keys?: boolean
  /** Gives groups with a key an id and a title for people who take the file apart: their name by key and label. */
  readonly names?: ((key: string, label?: string) => GroupName) | undefined
  /** Stands in place of a text's letters: their outlines; undefined where the text stays text. */
  readonly glyphs?: ((mark: MarkOf<"text">) => OutlinedText | undefined) | undefined
}

export interface OutlinedText {
  /** The data of a path at the text's place. */
  readonly d: string
  /** What of it no font has, and stays text. */
  readonly rest: readonly MarkOf<"text">[]
}

/** The id is taken as it is: letters, digits and hyphens, and no other of the file. */
export interface GroupName {
  readonly id: string
  readonly label: string | undefined
}

const rounded = (value: number) => Math.round(value * 100) / 100

/** The elements of a scene's marks, ground excluded. */
export function svgNodes(scene: Scene, options: SvgOptions): SvgNode[] {
  let ids = 0
  return nodesOf(scene.marks, { ...options, nextId: () => `${options.prefix}${ids++}` })
}

interface Making extends SvgOptions {
  nextId(): string
}

function nodesOf(marks: readonly Mark[], making: Making): SvgNode[] {
  const nodes: SvgNode[] = []
  for (const mark of marks) {
    switch (mark.kind) {
      case "rect":
        nodes.push(...rectNodes(mark, making))
        break
      case "circle":
        nodes.push({
          tag: "circle",
          attributes: { cx: rounded(mark.x), cy: rounded(mark.y), r: rounded(mark.r), ...paintOf(mark, making) },
        })
        break
      case "line": {
        const { x1, y1, x2, y2 } = mark
        const ends = { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) }
        nodes.push({ tag: "line", attributes: { ...ends, ...paintOf(mark, making) } })
        break
      }
      case "path":
        nodes.push({ tag: "path", attributes: { d: mark.d, ...paintOf(mark, making) } })
        break
      case "text":
        nodes.push(...textNodes(mark, making))
        break
      case "group":
        nodes.push(groupNode(mark, making))
        break
      default:
        mark satisfies never
    }
  }
  return nodes
}

export type MarkOf<Kind extends Mark["kind"]> = Extract<Mark, { kind: Kind }>

function rectNodes(mark: MarkOf<"rect">, making: Making): SvgNode[] {
  const { x, y, width, height, radius } = mark
  const box = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height), rx: radius || undefined }
  const paint = paintOf(mark, making)
  if (!mark.fade) return [{ tag: "rect", attributes: { ...box, ...paint } }]
  const gradients: SvgNode[] = []
  const faded = { ...paint }
  for (const side of ["fill", "stroke"] as const) {
    const colour = paint[side]
    if (colour === undefined || colour === "none") continue
    const gradient = fadeNode(mark, mark.fade, String(colour), making.nextId())
    gradients.push(gradient)
    faded[side] = `url(#${gradient.attributes.id})`
  }
  return [
    { tag: "defs", attributes: {}, children: gradients },
    { tag: "rect", attributes: { ...box, ...faded } },
  ]
}

/** Where along a rect's width (0–1) its fade begins and ends; two fades that would cross meet. */
export function fadeStops(width: number, [left, right]: readonly [number, number]): readonly [number, number] {
  const room = Math.max(width, left + right) || 1
  return [left / room, 1 - right / room]
}

function fadeNode(mark: MarkOf<"rect">, fade: readonly [number, number], colour: string, id: string): SvgNode {
  const [from, to] = fadeStops(mark.width, fade)
  const stop = (offset: number, opacity: number): SvgNode => ({
    tag: "stop",
    attributes: { offset: Math.round(offset * 1e4) / 1e4, "stop-color": colour, "stop-opacity": opacity },
  })
  const ends = { x1: rounded(mark.x), y1: 0, x2: rounded(mark.x + mark.width), y2: 0 }
  return {
    tag: "linearGradient",
    attributes: { id, gradientUnits: "userSpaceOnUse", ...ends },
    children: [stop(0, from > 0 ? 0 : 1), stop(from, 1), stop(to, 1), stop(1, to < 1 ? 0 : 1)],
  }
}

function textNodes(mark: MarkOf<"text">, making: Making): SvgNode[] {
  const { x, y, size, weight, anchor, face, strike, rotate } = mark
  const text = isolated(mark.text)
  const form = {
    x: rounded(x),
    y: rounded(y),
    "font-size": size,
    "font-weight": weight,
    "font-family": face === "serif" ? fonts.serif : undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
    transform: rotate ? `rotate(${rounded(rotate)} ${rounded(x)} ${rounded(y)})` : undefined,
  }
  const paint = paintOf({ ...mark, fill: mark.fill ?? "ink" }, making)
  const line = { "text-decoration": strike ? "line-through" : undefined }
  const outline = making.glyphs?.(mark)
  if (outline !== undefined) return outlineNodes(mark, outline, { transform: form.transform, ...paint }, making)
  if (!mark.halo) return [{ tag: "text", attributes: { ...form, ...line, ...paint }, text }]
  const halo = { stroke: making.theme.paper, "stroke-width": 2 * mark.halo, "stroke-linejoin": "round" }
  if (!making.haloCopies)
    return [{ tag: "text", attributes: { ...form, ...line, ...paint, ...halo, "paint-order": "stroke" }, text }]
  const copy = { ...form, ...halo, fill: making.theme.paper, opacity: mark.opacity, "aria-hidden": "true" }
  return [
    { tag: "text", attributes: copy, text },
    { tag: "text", attributes: { ...form, ...line, ...paint }, text },
  ]
}

/** The letters as a picture, that keeps what they say for those who edit it. */
function outlineNodes(
  mark: MarkOf<"text">,
  { d, rest }: OutlinedText,
  form: SvgNode["attributes"],
  making: Making,
): SvgNode[] {
  const others = rest.flatMap((text) => textNodes(text, { ...making, glyphs: undefined }))
  const letters: SvgNode = { tag: "path", attributes: { d, ...form, "aria-label": mark.text } }
  if (!mark.halo) return [letters, ...others]
  const colour = making.theme.paper
  const halo = { fill: colour, stroke: colour, "stroke-width": 2 * mark.halo, "stroke-linejoin": "round" }
  return [{ tag: "path", attributes: { d, ...form, ...halo } }, ...others, letters]
}

/** A nested `svg` clips by itself, without the id that a `clipPath` needs. */
function groupNode(mark: MarkOf<"group">, making: Making): SvgNode {
  const name = mark.key === undefined ? undefined : making.names?.(mark.key, mark.label)
  const title: SvgNode[] = name?.label ? [{ tag: "title", attributes: {}, text: name.label }] : []
  const children = [...title, ...nodesOf(mark.marks, making)]
  const shared = { id: name?.id, opacity: mark.opacity, "data-key": making.keys ? mark.key : undefined }
  const x = rounded(mark.x)
  const y = rounded(mark.y)
  if (!mark.clip)
    return { tag: "g", attributes: { transform: x || y ? `translate(${x} ${y})` : undefined, ...shared }, children }
  const { width, height } = mark.clip
  return {
    tag: "svg",
    attributes: { x, y, width: rounded(width), height: rounded(height), overflow: "hidden", ...shared },
    children,
  }
}

function paintOf(mark: Mark & Paint, { theme, keys }: Making): Record<string, string | number | undefined> {
  const colour = (ink: Ink | undefined) => (ink === undefined || ink === "none" ? "none" : theme[ink])
  const stroked = mark.stroke !== undefined && mark.stroke !== "none"
  return {
    fill: colour(mark.fill),
    stroke: stroked ? colour(mark.stroke) : undefined,
    "stroke-width": stroked && mark.strokeWidth !== 1 ? mark.strokeWidth : undefined,
    "stroke-dasharray": stroked && mark.dash?.length ? mark.dash.join(" ") : undefined,
    opacity: mark.opacity,
    "data-key": keys ? mark.key : undefined,
  }
}
