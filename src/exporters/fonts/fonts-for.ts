/** The fonts a file needs: for the faces and weights that its texts are set in, pieces of the app's own fonts with just the characters used. */
import type { Scene, TextFace } from "../../scene/scene"
import { pause } from "../pause"
import { charactersIn } from "./cmap"
import { cutFont } from "./cut"
import { decodedFont } from "./decoded"
import { type Family, filesOfFace } from "./font-files"
import { named } from "./names"
import { textsOf, type Written } from "./texts"
import { isInRange } from "./unicode-range"

/** A static TrueType font for some of the characters of a face and weight. A face may need several, each with characters of its own. */
export interface FontPiece {
  readonly face: TextFace
  readonly weight: number
  readonly family: Family
  /** Code points; no two pieces of a face and weight share one. */
  readonly characters: ReadonlySet<number>
  readonly ttf: Uint8Array<ArrayBuffer>
}

/** What is heard between two pieces, so that a long export can be cancelled. */
interface Heed {
  readonly signal?: AbortSignal
}

/** The pieces that the scenes' texts are set in. A character that no piece has is in none; `missing-glyphs.ts` names those. */
export async function fontsFor(scenes: Iterable<Pick<Scene, "marks">>, heed: Heed = {}): Promise<readonly FontPiece[]> {
  const pieces: FontPiece[] = []
  for (const written of textsOf(scenes)) pieces.push(...(await piecesFor(written, heed)))
  return pieces
}

async function piecesFor({ face, weight, characters }: Written, { signal }: Heed): Promise<readonly FontPiece[]> {
  const pieces: FontPiece[] = []
  const left = new Set(characters)
  for (const file of filesOfFace(face)) {
    const wanted = [...left].filter((code) => isInRange(code, file.range))
    if (wanted.length === 0) continue
    if (signal) await pause(signal)
    const ttf = named(await cutFont(await decodedFont(file), wanted, weight), file.family, weight)
    const held = charactersIn(ttf)
    const found = new Set(wanted.filter((code) => held.has(code)))
    if (found.size === 0) continue
    for (const code of found) left.delete(code)
    pieces.push({ face, weight, family: file.family, characters: found, ttf })
  }
  return pieces
}
