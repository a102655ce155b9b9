/** The units of PowerPoint: EMU for lengths, 914,400 to the inch; hundredths of a point for type; 60,000ths of a degree. */

const emuPerPx = 914_400 / 96

export const emu = (px: number): number => Math.round(px * emuPerPx)
export const hundredthsOfPoint = (px: number): number => Math.max(100, Math.round(px * 75))
export const angle = (degrees: number): number => Math.round((((degrees % 360) + 360) % 360) * 60_000)

/** Where something stands on the slide, EMU. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.left)
    top = Math.min(top, box.top)
    right = Math.max(right, box.right)
    bottom = Math.max(bottom, box.bottom)
  }
  return left <= right ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 }
}
