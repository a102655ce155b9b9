/** Chunks of a PNG file: read, and put in (ISO/IEC 15948). */
import { crcOf } from "./crc"

export interface Chunk {
  readonly type: string
  readonly data: Uint8Array
}

export interface PngText {
  readonly keyword: string
  readonly text: string
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** More than any figure has; whoever writes more wants to be slow to read. */
const mostChunks = 10_000

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte)

/** The chunks in order, as far as the file is whole. */
export function chunksOf(png: Uint8Array): readonly Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  for (let at = signature.length; at + 12 <= png.length && chunks.length < mostChunks; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > png.length) break
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

/** The file with the chunks right behind its header, where all that describes the picture may stand. */
export function withChunks(png: Uint8Array<ArrayBuffer>, chunks: readonly Chunk[]): Blob {
  const afterHeader = signature.length + 12 + 13
  return new Blob([png.subarray(0, afterHeader), ...chunks.map(written), png.subarray(afterHeader)], {
    type: "image/png",
  })
}

function written({ type, data }: Chunk): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let letter = 0; letter < 4; letter += 1) bytes[4 + letter] = type.charCodeAt(letter)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crcOf(bytes.subarray(4, 8 + data.length)))
  return bytes
}

const inchesPerMetre = 1 / 0.0254

/** `pHYs`: how many pixels stand for an inch. */
export function resolutionChunk(dpi: number): Chunk {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const perMetre = Math.round(dpi * inchesPerMetre)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1 // the unit is the metre
  return { type: "pHYs", data }
}

/** `iTXt`, uncompressed: a text in any language under a Latin keyword of at most 79 letters. */
export function textChunk({ keyword, text }: PngText, language = ""): Chunk {
  const head = `${keyword}\0\0\0${language}\0\0`
  // A nought would end the text for some readers.
  return { type: "iTXt", data: new TextEncoder().encode(head + text.replaceAll("\0", "\ufffd")) }
}

/** The texts of `iTXt` chunks that are not compressed. */
export function textsOfPng(png: Uint8Array): readonly PngText[] {
  return chunksOf(png).flatMap(({ type, data }) => {
    if (type !== "iTXt") return []
    const keywordEnd = data.indexOf(0)
    if (keywordEnd < 0 || data[keywordEnd + 1] !== 0) return []
    const languageEnd = data.indexOf(0, keywordEnd + 3)
    const start = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
    if (start < 0) return []
    const decoder = new TextDecoder()
    return [{ keyword: decoder.decode(data.subarray(0, keywordEnd)), text: decoder.decode(data.subarray(start + 1)) }]
  })
}
