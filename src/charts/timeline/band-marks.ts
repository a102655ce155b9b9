/** Bands as they are drawn: tints behind the lanes, and above the lanes a line with the names of those that have one. */
import type { Words } from "../../i18n/intl"
import type { BandKind, Window } from "../../model/view"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { LegendItem } from "../legend"
import type { TimeScale } from "../scale"
import { type Band, isBeyondSessions, knownSessions } from "./bands"
import type { Box } from "./vertical"

const size = textSizes.small
/** px of a line of names, and about a name. */
const lineHeight = 15
const inset = 4
/** px over which a band whose end is only foreseen fades. */
const openEnd = 14

const strength: Readonly<Record<BandKind, number>> = { weekends: 0.55, "fiscal-years": 0.3, sessions: 0.42 }

/** Kinds with names have a line each, above the lanes, whether or not one is in sight: panning moves no lane. */
const linesOf = (wanted: readonly BandKind[]): readonly BandKind[] => wanted.filter((kind) => kind !== "weekends")

/** px that the names need above the lanes. */
export const bandRoom = (wanted: readonly BandKind[]): number => linesOf(wanted).length * lineHeight

interface Placed extends Band {
  readonly x0: number
  readonly x1: number
}

function placedIn(scale: TimeScale, bands: readonly Band[]): Placed[] {
  return bands
    .map((band) => ({
      ...band,
      x0: Math.max(scale.x(band.firstDay), scale.left),
      x1: Math.min(scale.x(band.lastDay + 1), scale.right),
    }))
    .filter(({ x0, x1 }) => x1 > x0)
}

/** Tints from the top of the lanes to their foot; beneath everything. */
export function bandTints(bands: readonly Band[], scale: TimeScale, top: number, bottom: number): Mark[] {
  return placedIn(scale, bands).flatMap((band): Mark[] => {
    const { kind, x0, x1 } = band
    const tint: Mark = {
      ...{ kind: "rect", x: x0, y: top, width: x1 - x0, height: bottom - top, fill: "hair" },
      opacity: strength[kind],
      ...(band.isOpen && scale.x(band.lastDay + 1) <= scale.right && { fade: [0, Math.min(openEnd, x1 - x0)] }),
    }
    if (kind !== "fiscal-years") return [tint]
    const start = scale.x(band.firstDay)
    const edge: Mark = { kind: "line", x1: start, y1: top, x2: start, y2: bottom, stroke: "hair-2" }
    return [...(band.isOdd ? [tint] : []), ...(start >= scale.left ? [edge] : [])]
  })
}

/** Names in their lines above `top`, each as full as its band has room; and where they stand, for verticals to leave them whole. */
export function bandNames(
  bands: readonly Band[],
  wanted: readonly BandKind[],
  scale: TimeScale,
  top: number,
): { readonly marks: Mark[]; readonly boxes: Box[] } {
  const lines = linesOf(wanted)
  const marks: Mark[] = []
  const boxes: Box[] = []
  for (const band of placedIn(scale, bands)) {
    const line = lines.indexOf(band.kind)
    if (line < 0) continue
    const [y0, y1] = [top - (lines.length - line) * lineHeight, top - (lines.length - line - 1) * lineHeight]
    const { x0, x1 } = band
    if (band.kind === "sessions") marks.push(bracket(band, y1 - 1.5))
    const text = band.names.find((name) => textWidth(name, size) + 2 * inset <= x1 - x0)
    if (text === undefined) continue
    marks.push({ kind: "text", x: x0 + inset, y: y1 - 5, text, size, fill: "faint" })
    boxes.push({ x0: x0 + inset, x1: x0 + inset + textWidth(text, size), y0, y1: y1 - 2 })
  }
  return { marks, boxes }
}

/** A line over the days of a session; dashed towards an end that is only foreseen. */
function bracket({ x0, x1, isOpen }: Placed, y: number): Mark {
  return { kind: "line", x1: x0, y1: y, x2: x1, y2: y, stroke: "faint", ...(isOpen && { dash: [6, 3] }) }
}

/** What the bands on screen are; and of sessions, which days the table knows, where the window goes beyond them. */
export function bandLegend(
  bands: readonly Band[],
  wanted: readonly BandKind[],
  window: Window,
  words: Words,
): LegendItem[] {
  const shown = wanted.filter((kind) => bands.some((band) => band.kind === kind))
  const isBeyond = wanted.includes("sessions") && isBeyondSessions(window)
  return [...shown.map((kind) => itemOf(kind, words)), ...(isBeyond ? [beyondItem(words)] : [])]
}

/** All that `bandLegend` may say of these kinds, wherever the window goes. */
export function expectedBandLegend(wanted: readonly BandKind[], words: Words): LegendItem[] {
  return [...wanted.map((kind) => itemOf(kind, words)), ...(wanted.includes("sessions") ? [beyondItem(words)] : [])]
}

const itemOf = (kind: BandKind, words: Words): LegendItem => ({
  ...{ marks: swatch(kind), width: 14 },
  text: words.say(`timeline.legend.${kind}`),
})

const beyondItem = (words: Words): LegendItem => ({
  ...{ marks: [], width: 0 },
  text: words.say("timeline.legend.sessionsKnown", { ...knownSessions(words) }),
})

function swatch(kind: BandKind): Mark[] {
  const tint: Mark = { kind: "rect", x: -7, y: -6, width: 14, height: 12, fill: "hair", opacity: 0.9 }
  if (kind === "weekends") return [{ ...tint, x: -3, width: 6 }]
  if (kind === "sessions") return [tint, { kind: "line", x1: -7, y1: -6, x2: 7, y2: -6, stroke: "faint" }]
  return [tint, { kind: "line", x1: -7, y1: -6, x2: -7, y2: 6, stroke: "faint" }]
}
