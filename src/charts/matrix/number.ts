/** The number of a cell. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"

export const numberSize = textSizes.small

/** A number in the middle of its cell, a little smaller where it is long; nothing where it would not fit. */
export function numberMark(
  count: number,
  x: number,
  middle: number,
  cell: number,
  fill: Mark["fill"],
  key: string,
  words: Words,
): Mark {
  const text = words.number(count)
  const fitting = [numberSize, numberSize - 1.5].find((smaller) => textWidth(text, smaller) <= cell - 3)
  const own = fitting ?? numberSize
  const place = { x, y: middle + own * 0.35, text: fitting === undefined ? "" : text, size: own }
  return { kind: "text", ...place, anchor: "middle", fill: fill ?? "ink", key }
}
