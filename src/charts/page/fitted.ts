/** Words that are longer than their share of a page: as much of them as it holds, for the whole stands on a page of its own. */
import { graphemes } from "../../scene/text"
import { fewLines, type Setting } from "./block"

/** The text, or its beginning with "…" after the last word that has room. */
export function cutTo(text: string, most: number): string {
  const letters = graphemes(text)
  if (letters.length <= most) return text
  const kept = letters.slice(0, Math.max(0, most - 1)).join("")
  const whole = kept.replace(/\s+\S*$/u, "")
  return `${(whole.length > kept.length / 2 ? whole : kept).trimEnd()}…`
}

/** As much of the text as stands in so many lines. */
export function fitted(text: string, width: number, mostLines: number, setting: Setting): string {
  const fits = (one: string) => fewLines(one, width, setting).length <= mostLines
  if (fits(text)) return text
  let [least, most] = [1, graphemes(text).length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(cutTo(text, middle))) least = middle
    else most = middle - 1
  }
  return cutTo(text, least)
}
