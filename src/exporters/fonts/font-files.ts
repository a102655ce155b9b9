/** The fonts that come with the app, as they lie beside it: a piece of a family a file, and which characters each piece is for. */
import interRanges from "@fontsource-variable/inter/unicode.json"
import notoRanges from "@fontsource-variable/noto-sans-jp/unicode.json"
import serifRanges from "@fontsource-variable/source-serif-4/unicode.json"
import type { TextFace } from "../../scene/scene"
import { readUnicodeRange, type UnicodeRange } from "./unicode-range"

/** As the font itself is called, which is how other programs know it. */
export type Family = "Inter" | "Source Serif 4" | "Noto Sans JP"

export interface FontFile {
  readonly family: Family
  readonly address: string
  readonly range: UnicodeRange
}

/** The very files that the page's style sheets name, so that none comes twice. */
const addresses = import.meta.glob<string>(
  "../../../node_modules/@fontsource-variable/{inter,source-serif-4,noto-sans-jp}/files/*-wght-normal.woff2",
  { query: "?url", import: "default", eager: true },
)

function filesOf(family: Family, name: string, ranges: Readonly<Record<string, string>>): readonly FontFile[] {
  const files = Object.entries(ranges).flatMap(([piece, range]) => {
    const file = `/${name}-${piece.replace(/[[\]]/g, "")}-wght-normal.woff2`
    const path = Object.keys(addresses).find((key) => key.endsWith(file))
    const address = path && addresses[path]
    return address ? [{ family, address, range: readUnicodeRange(range) }] : []
  })
  // Where ranges overlap a browser asks the piece that was declared last.
  return files.reverse()
}

let files: Readonly<Record<TextFace, readonly FontFile[]>> | undefined

/** The pieces that a face is made of, in the order in which they are asked for a character, as `fonts` of the theme says. */
export function filesOfFace(face: TextFace): readonly FontFile[] {
  if (!files) {
    const japanese = filesOf("Noto Sans JP", "noto-sans-jp", notoRanges)
    files = {
      sans: [...filesOf("Inter", "inter", interRanges), ...japanese],
      serif: [...filesOf("Source Serif 4", "source-serif-4", serifRanges), ...japanese],
    }
  }
  return files[face]
}

const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** The bytes of a file that lies beside the app, fetched once. */
export function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.get(address)
  if (known) return known
  const bytes = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  })
  kept.set(address, bytes)
  bytes.catch(() => kept.delete(address)) // a second try may find the network back
  return bytes
}
