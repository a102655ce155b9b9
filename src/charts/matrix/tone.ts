/** Tones of a heat matrix: a few steps that the eye tells apart, each with numbers still legible on it. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { type Ink, textSizes } from "../../scene/theme"
import { type Legend, type LegendItem, legendOf } from "../legend"

export interface Tone {
  readonly opacity: number
  /** Of a number written on it. */
  readonly text: Ink
}

export interface Scale {
  /** The least and the most count of each step, ascending; none where nothing is counted. */
  readonly steps: readonly (readonly [least: number, most: number])[]
  toneOf(count: number): Tone
}

/** Up to the fourth, ink stands out on a step of any family in both themes by 4.5 to 1; on the last, paper does. */
const opacities = [0.1, 0.2, 0.34, 0.5, 1] as const
/** Steps grow with the count, since most cells hold few. */
const growth = 2

/** Steps from 1 to `max`. */
export function scaleTo(max: number): Scale {
  const bounds = opacities.map((_, i) => Math.round(max * ((i + 1) / opacities.length) ** growth))
  const tops = [...new Set(bounds)].filter((bound) => bound > 0)
  const steps = tops.map((top, i) => [(tops[i - 1] ?? 0) + 1, top] as const)
  // With fewer steps than tones the darkest are left for the most.
  const offset = opacities.length - steps.length
  return {
    steps,
    toneOf(count) {
      const step = Math.max(
        0,
        steps.findIndex(([, most]) => count <= most),
      )
      const at = step + offset
      return { opacity: opacities[at] ?? 1, text: at === opacities.length - 1 ? "paper" : "ink" }
    },
  }
}

/** px between what is counted and the steps. */
const gap = 14

/** The scale as a legend: what is counted, then the steps, further lines beneath the first. */
export function scaleLegend(
  scale: Scale,
  ink: Ink,
  what: string,
  left: number,
  top: number,
  right: number,
  words: Words,
): Legend {
  if (scale.steps.length === 0) return { marks: [], height: 0 }
  const said = ([least, most]: readonly [number, number]) =>
    least === most
      ? words.number(least)
      : words.say("matrix.legend.range", { least: words.number(least), most: words.number(most) })
  const items = scale.steps.map((step): LegendItem => {
    const { opacity } = scale.toneOf(step[1])
    const swatch: Mark = { kind: "rect", x: -7, y: -7, width: 14, height: 14, radius: 2, fill: ink, opacity }
    return { marks: [swatch], width: 14, text: said(step) }
  })
  const legend = legendOf(items, left + textWidth(what, textSizes.small) + gap, top, right)
  const name: Mark = { kind: "text", x: left, y: top + 13, text: what, size: textSizes.small, fill: "soft" }
  return { ...legend, marks: [name, ...legend.marks] }
}
