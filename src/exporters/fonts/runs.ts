/** A text as it is set: stretches of letters that one font has, as browsers divide it. */
import type { TextFace } from "../../scene/scene"
import type { FontPiece } from "./fonts-for"
import { isUnseen } from "./texts"

export interface Run {
  readonly text: string
  /** Absent where no piece has the letters. */
  readonly piece: FontPiece | undefined
}

/** Marks that are set on the letter before them, and what joins or steers letters, go with their neighbour where they can. */
const isBound = (letter: string) => /^\p{M}$/u.test(letter) || isUnseen(letter.codePointAt(0) ?? 0)

/** The runs of a text in a face and weight, in the order of its letters. */
export function runsOf(text: string, face: TextFace, weight: number, pieces: readonly FontPiece[]): readonly Run[] {
  const own = pieces.filter((piece) => piece.face === face && piece.weight === weight)
  const runs: { text: string; piece: FontPiece | undefined }[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const last = runs.at(-1)
    const piece = own.find(({ characters }) => characters.has(code))
    const stays = last && (last.piece === piece || (isBound(letter) && (!piece || last.piece?.characters.has(code))))
    if (stays) last.text += letter
    else runs.push({ text: letter, piece })
  }
  return runs
}
