/** Bytes as base64 and back, for files that hold text only. */

/** Few enough to be handed to a function as its arguments. */
const atOnce = 0x8000

export function toBase64(bytes: Uint8Array): string {
  let letters = ""
  for (let at = 0; at < bytes.length; at += atOnce) letters += String.fromCharCode(...bytes.subarray(at, at + atOnce))
  return btoa(letters)
}

/** Undefined where the text is no base64. White space is passed over. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const letters = atob(text)
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
