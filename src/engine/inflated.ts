/** What was deflated, unpacked piece by piece and only so far: a few letters can be made to hold gigabytes. */

/** Undefined where it is no such thing, or holds more than `most` bytes. */
export async function inflated(packed: Blob, most: number): Promise<Blob | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    const reader = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader()
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      size += step.value.byteLength
      if (size > most) {
        await reader.cancel()
        return undefined
      }
      pieces.push(step.value)
    }
  } catch {
    return undefined
  }
  return new Blob(pieces)
}
