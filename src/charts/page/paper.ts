/** The paper of a figure: how large its pages are, and how much larger than on the screen they are painted. */
import type { FigureSpec } from "../../model/figure"
import { type Preset, presetOf } from "../../model/presets"

export interface Paper {
  /** px of the scene. */
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** px of the scene kept free at every edge. */
  readonly margin: number
}

/** px of a scene beneath which no chart has room for its names. */
const narrowest = 300

/** The paper a figure asks for; `tight` > 1 where its words find no room on it else, and everything is set so much smaller. */
export function paperOf(spec: Pick<FigureSpec, "preset" | "width" | "height">, tight = 1): Paper {
  const preset: Preset = presetOf(spec)
  const zoom = Math.min(preset.zoom / tight, preset.width / narrowest)
  const width = preset.width / zoom
  return { width, height: preset.height / zoom, zoom, margin: Math.min(36, Math.max(14, Math.round(width * 0.03))) }
}
