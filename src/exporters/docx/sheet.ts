/** The sheet of a document, and how large the picture is on it so that all that is said about it stands on the same page. */
import type { Figure } from "../../charts/page/figure"
import { presetOf } from "../../model/presets"
import { textWidth } from "../../scene/text"
import type { ChartPage } from "./chart-page"
import { type StyleId, sizes } from "./styles"

/** px, 1/96 in; 15 twips or 9525 EMU each. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly isLandscape: boolean
}

export const twips = (px: number) => Math.round(px * 15)
export const emus = (px: number) => Math.round(px * 9525)

/** 20 mm. */
export const margin = 76
/** Twips, as Word itself writes them: short side, long side. */
const a4 = [11_906, 16_838] as const
const letter = [12_240, 15_840] as const

/** Slides and what is as wide lie across the paper. */
export function sheetOf(spec: Figure["spec"]): Sheet {
  const sides = spec.preset.startsWith("letter") ? letter : a4
  const [short, long] = [sides[0] / 15, sides[1] / 15]
  const { width, height } = presetOf(spec)
  const isLandscape = width > 1.15 * height && width > short
  return { width: isLandscape ? long : short, height: isLandscape ? short : long, isLandscape }
}

/** A paragraph that stands on the page of the picture. */
export interface Said {
  readonly style: StyleId
  readonly text: string
}

/** px. */
export interface Placed {
  readonly width: number
  readonly height: number
  /** By which the picture reaches into the margins, so that its chart stands in line with the text. */
  readonly outdent: number
}

const leastPicture = 120
/** px kept free, since no two programs break lines alike. */
const slack = 24

/** px of a page that are left beside what is said on it. */
export function roomUnder(sheet: Sheet, around: readonly Said[]): number {
  const taken = around.reduce((sum, said) => sum + heightOf(said, sheet.width - 2 * margin), slack)
  return Math.max(leastPicture, sheet.height - 2 * margin - taken)
}

/** In its own size, or as much smaller as the page asks. */
export function placed({ page: { scene, zoom }, inset }: ChartPage, sheet: Sheet, around: readonly Said[]): Placed {
  const room = sheet.width - 2 * margin
  const [width, height] = [scene.width * zoom, scene.height * zoom]
  const scale = Math.min(1, room / Math.max(1, width - 2 * inset), roomUnder(sheet, around) / height)
  return { width: width * scale, height: height * scale, outdent: inset * scale }
}

function heightOf({ style, text }: Said, room: number): number {
  const { size, leading, before, after } = sizes[style]
  const px = (points: number) => (points * 96) / 72
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((1.06 * textWidth(line, px(size), { weight: 600 })) / room)), 0)
  return px(lines * leading + before + after)
}
