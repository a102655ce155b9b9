/** Characters for which the app has no font: emoji, Arabic, Hebrew … What becomes of them is said beforehand. */
import type { Figure } from "../../charts/page/figure"
import type { Issue } from "../../model/issue"
import type { Scene } from "../../scene/scene"
import { cleanScene } from "../clean-figure"
import { charactersOf } from "./decoded"
import { filesOfFace } from "./font-files"
import { isUnseen, textsOf, type Written } from "./texts"
import { isInRange } from "./unicode-range"

/** Told by what the fonts hold, which are fetched for it; writing wants them next. In order of first use. */
export async function missingGlyphs(
  scenes: Iterable<Pick<Scene, "marks">>,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const missing = new Set<number>()
  for (const written of textsOf(scenes))
    for (const code of await missingIn(written, signal)) if (!isUnseen(code)) missing.add(code)
  return [...missing].map((code) => String.fromCodePoint(code))
}

async function missingIn({ face, characters }: Written, signal?: AbortSignal): Promise<Iterable<number>> {
  const left = new Set(characters)
  for (const file of filesOfFace(face)) {
    const wanted = [...left].filter((code) => isInRange(code, file.range))
    if (wanted.length === 0) continue
    signal?.throwIfAborted()
    const held = await charactersOf(file)
    for (const code of wanted) if (held.has(code)) left.delete(code)
  }
  return left
}

/** As many as are named; the rest is counted. */
const mostNamed = 12

/** What becomes of them: a text keeps them for the fonts of whoever opens it, a picture is painted with those at hand, a PDF has boxes. */
type Code = "issue.noGlyph" | "issue.paintedGlyph" | "issue.boxedGlyph"

export async function glyphLosses(
  { pages }: Pick<Figure, "pages">,
  signal: AbortSignal,
  code: Code = "issue.noGlyph",
): Promise<readonly Issue[]> {
  const missing = await missingGlyphs(
    pages.map(({ scene }) => cleanScene(scene)),
    signal,
  )
  if (missing.length === 0) return []
  const characters = missing.slice(0, mostNamed).join(" ")
  return [{ severity: "warning", where: {}, code, values: { n: missing.length, characters } }]
}
