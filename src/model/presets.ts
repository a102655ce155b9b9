/** Sizes a figure can leave in. Lengths are CSS px, 1/96 in; `zoom` enlarges type and lines where the page is looked at from afar. */

export interface Preset {
  readonly width: number
  readonly height: number
  /** px of the page a px of the scene takes: 1 where 11 px are 8¼ pt on paper, more on a slide. */
  readonly zoom: number
  /** It is looked at alone, so that a figure has one page on it where that can be read: what tells least is left out first. */
  readonly isCard?: true
}

const perMillimetre = 96 / 25.4
const millimetres = (width: number, height: number, zoom = 1): Preset => ({
  width: Math.round(width * perMillimetre),
  height: Math.round(height * perMillimetre),
  zoom,
})

export const presets = {
  "slide-16-9": { width: 1280, height: 720, zoom: 1.15 },
  "slide-half": { width: 640, height: 720, zoom: 1.1 },
  "a4-portrait": millimetres(210, 297),
  "a4-landscape": millimetres(297, 210),
  "letter-portrait": { width: 816, height: 1056, zoom: 1 },
  "letter-landscape": { width: 1056, height: 816, zoom: 1 },
  square: { width: 1080, height: 1080, zoom: 1.35, isCard: true },
  social: { width: 1200, height: 630, zoom: 1.25, isCard: true },
  /** Columns of a journal, as high as a figure with its caption may be; its smallest type is 7 pt, as journals set theirs. */
  "column-85": millimetres(85, 190, 0.85),
  "column-174": millimetres(174, 160, 0.9),
} as const satisfies Readonly<Record<string, Preset>>

export type PresetId = keyof typeof presets
export const presetIds = Object.keys(presets) as [PresetId, ...PresetId[]] // the keys of a record are its ids, and there are some

/** px of a side of a size of one's own. On less than a journal's column no chart has room for all its words in type that can be read. */
export const leastSide = 320
export const mostSide = 4000

const bounded = (side: number | undefined, otherwise: number) =>
  side === undefined || !Number.isFinite(side) ? otherwise : Math.round(Math.min(mostSide, Math.max(leastSide, side)))

/** The size that is asked for. One's own is kept within bounds, and set larger the wider it is, since it is then looked at from afar or made smaller. */
export function presetOf(asked: {
  readonly preset: PresetId | "custom"
  readonly width?: number | undefined
  readonly height?: number | undefined
}): Preset {
  if (asked.preset !== "custom") return presets[asked.preset]
  const width = bounded(asked.width, presets["slide-16-9"].width)
  const height = bounded(asked.height, presets["slide-16-9"].height)
  return { width, height, zoom: Math.min(3, Math.max(1, Math.round((width / 914) * 20) / 20)) }
}
