/** The fonts of an SVG as a style sheet that holds them, so that the file needs none on the machine that opens it. */
import { toBase64 } from "../base64"
import type { FigureContext } from "../figure-exporter"
import type { FontPiece } from "../fonts/fonts-for"
import { pause } from "../pause"

type Heed = Pick<FigureContext, "signal" | "report">

/** `@font-face` rules with the fonts as WOFF2 in `data:` addresses. The families are named as in `fonts` of the theme. */
export async function fontStyle(pieces: readonly FontPiece[], { signal, report }: Heed): Promise<string> {
  if (pieces.length === 0) return ""
  const { compress } = await import("woff2-encoder")
  const rules: string[] = []
  for (const { family, weight, characters, ttf } of pieces) {
    await pause(signal)
    report(rules.length / pieces.length)
    const woff2 = toBase64(await compress(ttf))
    rules.push(
      `@font-face{font-family:"${family} Variable";font-weight:${weight};` +
        `src:url(data:font/woff2;base64,${woff2}) format("woff2");unicode-range:${rangeOf(characters)}}`,
    )
  }
  return rules.join("\n")
}

/** Characters as a `unicode-range`, neighbours together. */
export function rangeOf(characters: Iterable<number>): string {
  const ranges: [from: number, to: number][] = []
  for (const code of [...characters].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(",")
}
