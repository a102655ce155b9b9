/** How two pictures differ, pixel by pixel; knows no browser. */

export type Picture = Pick<ImageData, "width" | "height" | "data">

/** Whether a pixel of one picture is unlike every pixel of the other within 1 px: what moved by less was only rounded otherwise. */
function isForeign(a: Picture, b: Picture, x: number, y: number, threshold: number): boolean {
  const at = 4 * (y * a.width + x)
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) {
      const [bx, by] = [x + dx, y + dy]
      if (bx < 0 || by < 0 || bx >= b.width || by >= b.height) continue
      const other = 4 * (by * b.width + bx)
      const apart = (i: number) => Math.abs((a.data[at + i] ?? 0) - (b.data[other + i] ?? 0))
      if (Math.max(apart(0), apart(1), apart(2)) <= threshold) return false
    }
  return true
}

/** How many pixels of either picture are foreign to the other, by more than `threshold` of 255. */
export function foreignPixels(a: Picture, b: Picture, threshold: number): number {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError("The pictures differ in size")
  let count = 0
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) if (isForeign(a, b, x, y, threshold) || isForeign(b, a, x, y, threshold)) count++
  return count
}

/** How many pixels are not the colour of the first: what has been painted on the ground. */
export function paintedPixels({ data }: Picture, threshold: number): number {
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if ([0, 1, 2].some((i) => Math.abs((data[at + i] ?? 0) - (data[i] ?? 0)) > threshold)) count++
  return count
}
