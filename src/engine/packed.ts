/** A file as text that a link can carry: deflated, in the letters of base64url (RFC 4648 §5). What comes in by a link is hostile until read: it is unpacked only so far. */

import { inflated } from "./inflated"

/** Characters a link may carry: what mail and chat programs still pass on whole. */
export const longestPacked = 60_000
/** Bytes unpacked from one; a few letters can be made to hold gigabytes. */
const mostBytes = 20_000_000
/** Characters turned into letters at once: more would not fit the arguments of one call. */
const atOnce = 0x8000

export async function packFile(file: Blob): Promise<string> {
  const packed = new Response(file.stream().pipeThrough(new CompressionStream("deflate-raw")))
  const bytes = new Uint8Array(await packed.arrayBuffer())
  let binary = ""
  for (let at = 0; at < bytes.length; at += atOnce) binary += String.fromCharCode(...bytes.subarray(at, at + atOnce))
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")
}

/** The file that was packed; undefined where the text is none, or holds more than anyone would send so. */
export async function unpackFile(text: string): Promise<Blob | undefined> {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"))
    return inflated(new Blob([Uint8Array.from(binary, (letter) => letter.charCodeAt(0))]), mostBytes)
  } catch {
    return undefined
  }
}
