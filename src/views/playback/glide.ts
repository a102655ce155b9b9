/** From one window to another in a moment, frame by frame. */
import type { Window } from "../../model/view"

const duration = 320

/** Calls back with each window on the way and says which is the last. Returns how to break off. */
export function glide(from: Window, to: Window, show: (window: Window, isLast: boolean) => void): () => void {
  const began = performance.now()
  let frame = requestAnimationFrame(function step(now) {
    const part = Math.min(1, Math.max(0, (now - began) / duration))
    const eased = 1 - (1 - part) ** 3
    const at = (end: 0 | 1) => from[end] + (to[end] - from[end]) * eased
    if (part < 1) frame = requestAnimationFrame(step)
    show(part < 1 ? [at(0), at(1)] : to, part === 1)
  })
  return () => cancelAnimationFrame(frame)
}
