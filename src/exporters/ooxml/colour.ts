/** Inks as colours of DrawingML, which shapes of slides and charts of any Office file share. */
import type { Ink, Theme } from "../../scene/theme"
import { element } from "./xml"

export const drawing = { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" } as const

export const isSeen = (ink: Ink | undefined): ink is Exclude<Ink, "none"> => ink !== undefined && ink !== "none"

/** A part of a whole, in 1,000ths of a percent. */
export const share = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 100_000)

/** A colour as six hex digits. */
export const hexOf = (colour: string): string => colour.replace("#", "").toUpperCase()

export function colour(ink: Exclude<Ink, "none">, opacity: number, theme: Theme): string {
  const alpha = opacity < 1 ? element("a:alpha", { val: share(opacity) }) : ""
  return element("a:srgbClr", { val: hexOf(theme[ink]) }, alpha)
}

export function solidFill(ink: Ink | undefined, opacity: number, theme: Theme): string {
  return isSeen(ink) ? element("a:solidFill", {}, colour(ink, opacity, theme)) : "<a:noFill/>"
}
