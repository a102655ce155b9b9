/** A figure with some of its parts changed. Its data is gathered when it is first asked for, and taking the figure apart would ask for it. */
import type { Figure } from "../charts/page/figure"

export function figureWith(figure: Figure, changes: Partial<Figure>): Figure {
  const parts = { ...Object.getOwnPropertyDescriptors(figure), ...Object.getOwnPropertyDescriptors(changes) }
  return Object.defineProperties({} as Figure, parts) // with every part of the figure
}
