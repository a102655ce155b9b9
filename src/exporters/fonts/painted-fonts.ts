/** Fonts for a canvas in the worker, which knows none of the page's: the app's own files, as far as the texts ask for them. */
import type { Scene } from "../../scene/scene"
import { bytesAt, type FontFile, filesOfFace } from "./font-files"
import { textsOf } from "./texts"
import { isInRange } from "./unicode-range"

const loaded = new Map<string, Promise<unknown>>()

/** Loads what the scenes are written in; each file once. */
export async function loadFonts(scenes: Iterable<Pick<Scene, "marks">>): Promise<void> {
  const needed = new Set<FontFile>()
  for (const { face, characters } of textsOf(scenes))
    for (const file of filesOfFace(face))
      if ([...characters].some((code) => isInRange(code, file.range))) needed.add(file)
  await Promise.all([...needed].map(load))
}

function load(file: FontFile): Promise<unknown> {
  const known = loaded.get(file.address)
  if (known) return known
  const loading = bytesAt(file.address).then((bytes) => {
    const font = new FontFace(`${file.family} Variable`, bytes, { weight: "100 900", unicodeRange: rangeText(file) })
    worker.fonts.add(font)
    return font.load()
  })
  loaded.set(file.address, loading)
  loading.catch(() => loaded.delete(file.address))
  return loading
}

/** The worker's own set of fonts; TypeScript takes this file for one of the page. */
const worker = globalThis as typeof globalThis & { readonly fonts: FontFaceSet }

function rangeText({ range }: FontFile): string {
  const parts: string[] = []
  for (let at = 0; at < range.length; at += 2)
    parts.push(`U+${(range[at] ?? 0).toString(16)}-${(range[at + 1] ?? 0).toString(16)}`)
  return parts.join(",")
}
