/** The texts of scenes as fonts see them: per face and weight, the characters that are written. */
import { isolated } from "../../scene/bidi"
import type { Mark, Scene, TextFace } from "../../scene/scene"

export interface Written {
  readonly face: TextFace
  readonly weight: number
  /** Code points. */
  readonly characters: ReadonlySet<number>
}

/** Every face and weight that the scenes write in, with what is written in it. */
export function textsOf(scenes: Iterable<Pick<Scene, "marks">>): readonly Written[] {
  const found = new Map<string, { face: TextFace; weight: number; characters: Set<number> }>()
  const walk = (marks: readonly Mark[]) => {
    for (const mark of marks) {
      if (mark.kind === "group") walk(mark.marks)
      if (mark.kind !== "text") continue
      const { face = "sans", weight = 400 } = mark
      const key = `${face} ${weight}`
      const written = found.get(key) ?? { face, weight, characters: new Set() }
      found.set(key, written)
      for (const character of isolated(mark.text)) written.characters.add(character.codePointAt(0) ?? 0)
    }
  }
  for (const { marks } of scenes) walk(marks)
  return [...found.values()]
}

/** Characters that are not seen and need no glyph: controls, joiners, marks of direction, selectors of variants, halves of a pair. */
export const isUnseen = (code: number): boolean =>
  /^[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\u2028\u2029]$/u.test(String.fromCodePoint(code))
