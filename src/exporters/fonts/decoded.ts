/** The app's font files opened: as TrueType, and which characters they really hold, which is less than they are declared for. */
import { charactersIn } from "./cmap"
import { bytesAt, type FontFile } from "./font-files"

const open = new Map<string, Promise<Uint8Array>>()
const held = new Map<string, Promise<ReadonlySet<number>>>()

export function decodedFont({ address }: FontFile): Promise<Uint8Array> {
  return keptIn(open, address, async () => {
    const [bytes, { default: decode }] = await Promise.all([bytesAt(address), import("woff2-encoder/decompress")])
    return decode(bytes)
  })
}

/** The code points that have a glyph in the file. */
export function charactersOf(file: FontFile): Promise<ReadonlySet<number>> {
  return keptIn(held, file.address, async () => charactersIn(await decodedFont(file)))
}

function keptIn<T>(kept: Map<string, Promise<T>>, address: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(address)
  if (known) return known
  const made = make()
  kept.set(address, made)
  made.catch(() => kept.delete(address)) // a second try may find the network back
  return made
}
