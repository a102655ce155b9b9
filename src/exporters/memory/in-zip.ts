/** The picture in a ZIP of a figure, or of its pages: what else lies in it is not unpacked. */
import { unzipSync } from "fflate"

/** Longer than any picture; a few bytes can be made to hold gigabytes. */
const mostBytes = 64 * 2 ** 20

export interface Picture {
  readonly kind: "svg" | "png"
  readonly bytes: Uint8Array
}

/** Whether it is an archive that was exported here, as far as names tell. */
export async function hasPicture(file: Blob): Promise<boolean> {
  if (file.size > mostBytes) return false
  return namesIn(new Uint8Array(await file.arrayBuffer())).length > 0
}

export function pictureIn(bytes: Uint8Array): Picture | undefined {
  const [name] = namesIn(bytes)
  if (!name) return undefined
  try {
    const picture = unzipSync(bytes, { filter: (file) => file.name === name && file.originalSize <= mostBytes })[name]
    return picture && { kind: name.endsWith(".svg") ? "svg" : "png", bytes: picture }
  } catch {
    // Cut short, or packed in a way that nobody here packs.
    return undefined
  }
}

/** As the exports call their pictures, the first page first and SVG before PNG, whose text is longer to find. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (/^figure(-\d+)?\.(svg|png)$/.test(name)) names.push(name)
        return false
      },
    })
  } catch {
    return []
  }
  return names.sort((a, b) => Number(b.endsWith(".svg")) - Number(a.endsWith(".svg")) || (a < b ? -1 : 1))
}
