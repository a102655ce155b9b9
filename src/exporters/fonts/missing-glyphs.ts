/** Characters for which the app has no font: emoji, Arabic, Hebrew … Files keep them as text, and it is said beforehand. */
import type { Issue } from "../../model/issue"
import type { Scene, TextFace } from "../../scene/scene"
import { filesOfFace } from "./font-files"
import { isUnseen, textsOf } from "./texts"
import { isInRange } from "./unicode-range"

/** Told by the ranges that the fonts are declared for, so that no font need be fetched to know. In order of first use. */
export function missingGlyphs(scenes: Iterable<Pick<Scene, "marks">>): readonly string[] {
  const missing = new Set<number>()
  for (const { face, characters } of textsOf(scenes))
    for (const code of characters) if (!isUnseen(code) && !hasGlyph(face, code)) missing.add(code)
  return [...missing].map((code) => String.fromCodePoint(code))
}

const hasGlyph = (face: TextFace, code: number) => filesOfFace(face).some(({ range }) => isInRange(code, range))

/** As many as are named; the rest is counted. */
const mostNamed = 12

/** What is to be told before a file is written that leaves such characters to the fonts of the machine it is opened on. */
export function glyphLosses(scenes: Iterable<Pick<Scene, "marks">>): readonly Issue[] {
  const missing = missingGlyphs(scenes)
  if (missing.length === 0) return []
  const characters = missing.slice(0, mostNamed).join(" ")
  return [{ severity: "warning", where: {}, code: "issue.noGlyph", values: { n: missing.length, characters } }]
}
