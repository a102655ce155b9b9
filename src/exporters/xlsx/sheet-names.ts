/** Names of sheets as Excel allows them: short, without signs of its own, each once. */
import { graphemes } from "../../scene/text"
import { cleanText } from "../clean-text"

const longest = 31
/** Letters that formulas give a meaning to; an apostrophe at either end is one too. */
const forbidden = /[[\]/\\:*?\t\n\r]/g

/** A name for each, in their order. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set(["history"]) // Excel keeps this one for itself
  return names.map((name) => {
    const plain = cleanText(name)
      .replace(forbidden, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^'+|'+$/g, "")
      .trim()
    for (let n = 1; ; n += 1) {
      const suffix = n === 1 ? "" : ` (${n})`
      const unique = `${cut(plain || "Data", longest - suffix.length)}${suffix}`
      if (taken.has(unique.toLowerCase())) continue
      taken.add(unique.toLowerCase())
      return unique
    }
  })
}

/** Excel counts UTF-16 units; no character is cut in two. */
function cut(text: string, units: number): string {
  let kept = ""
  for (const letter of graphemes(text)) {
    if (kept.length + letter.length > units) break
    kept += letter
  }
  return kept.trim().replace(/'+$/, "")
}
